package org.jixiao.application.table.imports;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Filing jobs as the nodes that work on them see them. A node holds a job by a lease; when it dies,
 * the lease runs out and another takes the job up where it was.
 */
public interface FilingQueue {

    /**
     * Takes the job that has waited longest for its turn, or the one that the node holds.
     *
     * @param only this job; null for whichever is next
     */
    Optional<FilingJob> claim(String node, @Nullable ImportJobId only, Duration lease);

    /**
     * The next rows that are wanted.
     *
     * @param after the place behind which they stand
     */
    ImportPart next(FilingJob job, int after, int most);

    /**
     * Writes down what rows came to and which projects they are, and renews the lease.
     *
     * @param reached the place of the last one
     * @return false when the job was cancelled or another node has taken it up
     */
    boolean record(
            String node, FilingJob job, int reached, List<FilingOutcome> outcomes, Duration lease);

    /** Gives the job back. */
    void release(String node, ImportJobId job, boolean finished);

    /** How it stands now. */
    FilingJob now(ImportJobId job);
}
