package org.jixiao.application.bulk;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jixiao.domain.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * Jobs as the nodes that work on them see them. A node holds a job by a lease; when it dies, the
 * lease runs out and another takes the job up where it was.
 */
public interface BulkQueue {

    /** The next projects of a job, in its order; none when all are answered. */
    record Slice(BulkJob job, List<Next> next) {
        public Slice {
            next = List.copyOf(next);
        }
    }

    /** A project that waits for its turn. */
    record Next(int place, ProjectId project) {}

    /**
     * What a project came to.
     *
     * @param code why it was refused, with {@code sentence} and the same in {@code english}; null
     *     unless it was
     */
    record Answer(
            int place,
            BulkJobItem.State state,
            long version,
            @Nullable String code,
            @Nullable String sentence,
            @Nullable String english) {}

    /**
     * Takes the job that has waited longest for its turn.
     *
     * @param only this job; null for whichever is next
     * @param most projects at a time, so that a small job need not wait for a large one
     */
    Optional<Slice> claim(String node, @Nullable BulkJobId only, Duration lease, int most);

    /**
     * Writes down what projects came to, and renews the lease.
     *
     * @return false when the job was cancelled or another node has taken it up
     */
    boolean record(String node, BulkJobId job, List<Answer> answers, Duration lease);

    /** Gives the job back; it is finished when nothing is left of it. */
    void release(String node, BulkJobId job);
}
