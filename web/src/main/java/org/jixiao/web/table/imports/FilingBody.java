package org.jixiao.web.table.imports;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.ImportResult;
import org.jixiao.web.shared.Instants;
import org.jixiao.web.shared.ListView;
import org.jspecify.annotations.Nullable;

/**
 * How far the filing of an upload is.
 *
 * @param state WAITING, RUNNING, CANCELLING, CANCELLED, FINISHED or FAILED
 * @param startedBy who confirmed
 * @param total how many rows were wanted, {@code done} of which have an outcome
 * @param counts of the outcomes by kind
 * @param endedAt null while it goes on
 * @param outcomes one page of them; null where they were not asked for
 */
record FilingBody(
        String id,
        FilingJob.State state,
        String round,
        String startedBy,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime endedAt,
        int total,
        int done,
        Map<ImportResult.Outcome, Integer> counts,
        @Nullable ListView<Confirmation.Item> outcomes) {

    static FilingBody of(FilingJob job, @Nullable ListView<Confirmation.Item> outcomes) {
        FilingJob.Counts counts = job.counts();
        Map<ImportResult.Outcome, Integer> kinds = new LinkedHashMap<>();
        kinds.put(ImportResult.Outcome.DONE, counts.done());
        kinds.put(ImportResult.Outcome.REVISED, counts.revised());
        kinds.put(ImportResult.Outcome.UNCHANGED, counts.unchanged());
        kinds.put(ImportResult.Outcome.REFUSED, counts.refused());
        return new FilingBody(
                job.upload().toString(),
                job.state(),
                job.order().round().toString(),
                job.request().actor().name(),
                Instants.show(job.createdAt()),
                job.endedAt() == null ? null : Instants.show(job.endedAt()),
                counts.total(),
                counts.answered(),
                kinds,
                outcomes);
    }
}
