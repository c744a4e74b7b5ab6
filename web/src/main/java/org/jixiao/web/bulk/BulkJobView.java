package org.jixiao.web.bulk;

import java.time.Instant;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.web.shared.ApiPaths;
import org.jspecify.annotations.Nullable;

/**
 * A bulk job, as the API shows it.
 *
 * @param state PREPARED, WAITING, RUNNING, CANCELLED or FINISHED
 * @param amount sum of the projects' totals when the list was frozen, in 元
 * @param requestId under which all its events are recorded
 * @param retryOf the job whose refusals these are
 */
public record BulkJobView(
        String id,
        BulkAction action,
        BulkJob.State state,
        String amount,
        Counts counts,
        String requestId,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String retryOf) {

    /** How many projects came to what; {@code waiting} have not had their turn. */
    public record Counts(long total, long done, long unchanged, long refused, long waiting) {}

    public static BulkJobView of(BulkJob job) {
        BulkJob.Counts counts = job.counts();
        return new BulkJobView(
                job.id().toString(),
                job.action(),
                job.state(),
                job.amount().toString(),
                new Counts(
                        counts.total(),
                        counts.done(),
                        counts.unchanged(),
                        counts.refused(),
                        counts.waiting()),
                job.requestId(),
                job.createdAt(),
                job.startedAt(),
                job.endedAt(),
                job.retryOf() == null ? null : job.retryOf().toString());
    }

    /** Where a job is found. */
    public static String path(BulkJob job) {
        return ApiPaths.BASE + "/bulk-jobs/" + job.id();
    }
}
