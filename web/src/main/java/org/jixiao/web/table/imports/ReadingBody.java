package org.jixiao.web.table.imports;

import java.time.OffsetDateTime;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.web.shared.Instants;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of an upload is.
 *
 * @param state WAITING, READING, READ, REFUSED, CANCELLED or FAILED
 * @param stage what is being done: OPENING, LINES, SORTING, PAGES, ROWS, PROJECTS or KEEPING; null
 *     before
 * @param done of {@code total}, in what the stage counts; the total is 0 where unknown
 * @param refusal why the document cannot be read; null unless it is REFUSED
 */
record ReadingBody(
        String id,
        String fileName,
        OffsetDateTime uploadedAt,
        String uploadedBy,
        long bytes,
        Reading.State state,
        @Nullable Stage stage,
        int done,
        int total,
        @Nullable Refusal refusal) {

    /** See the complaints of a preview. */
    record Refusal(String code, String place, String text) {

        static Refusal of(Complaint why) {
            return new Refusal(why.code(), why.place(), why.text());
        }
    }

    static ReadingBody of(Reading reading) {
        Complaint why = reading.refusal();
        return new ReadingBody(
                reading.upload().toString(),
                reading.fileName(),
                Instants.show(reading.uploadedAt()),
                reading.uploadedBy(),
                reading.bytes(),
                reading.state(),
                reading.stage(),
                reading.done(),
                reading.total(),
                why == null ? null : Refusal.of(why));
    }
}
