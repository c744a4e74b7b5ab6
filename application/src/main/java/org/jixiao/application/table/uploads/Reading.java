package org.jixiao.application.table.uploads;

import java.time.Instant;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.application.table.imports.ImportId;
import org.jspecify.annotations.Nullable;

/**
 * How far the reading of an upload is.
 *
 * @param bytes the size of the document
 * @param stage what is being done; null before it begins
 * @param done how much of {@code total}, in what the stage counts; the total is 0 where unknown
 * @param refusal why the document as a whole is refused; null unless it is
 */
public record Reading(
        ImportId upload,
        String fileName,
        Instant uploadedAt,
        String uploadedBy,
        long bytes,
        State state,
        @Nullable Stage stage,
        int done,
        int total,
        @Nullable Complaint refusal) {

    public enum State {
        /** Nobody reads it yet. */
        WAITING,
        READING,
        READ,
        /** It cannot be read; nothing of it is shown. */
        REFUSED,
        /** A person did not want to wait; it is kept and can be read later. */
        CANCELLED,
        /** The program was interrupted each time it read it; it is kept. */
        FAILED;

        /** Whether it goes on by itself. */
        public boolean isMoving() {
            return this == WAITING || this == READING;
        }
    }
}
