package org.jixiao.application.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The jobs of people. Whoever made a job sees it and steers it, nobody else does.
 *
 * <p>A request that carries an idempotency key makes one job, however often it comes.
 */
public interface BulkJobs {

    /** The most projects of one job. */
    int MOST = 100_000;

    /**
     * Freezes the list; nothing is done to any project before {@link #start}.
     *
     * @throws Refused when nothing or more than {@link #MOST} is selected
     */
    BulkJob prepare(BulkAction action, BulkSelection selection, Request request);

    /**
     * Confirms a prepared job with what is to be said; a job that has been started stays as it is.
     *
     * @throws Refused when the person has no such job, or it was cancelled
     */
    BulkJob start(Actor actor, BulkJobId id, BulkWords words);

    /**
     * Lets what has been done stand and does no more; a job that has ended stays as it is.
     *
     * @throws Refused when the person has no such job
     */
    BulkJob cancel(Actor actor, BulkJobId id);

    Optional<BulkJob> find(Actor actor, BulkJobId id);

    /** Newest first. */
    List<BulkJob> latest(Actor actor, int limit);

    /** How the projects of a job stand at present, by phase; phases with none are left out. */
    Map<Phase, Long> phases(Actor actor, BulkJobId id);

    /**
     * In the job's order; {@link PageRequest#sort} is not used.
     *
     * @param state only those that came to this; null for all
     */
    Page<BulkJobItem> items(
            Actor actor, BulkJobId id, BulkJobItem.@Nullable State state, PageRequest page);
}
