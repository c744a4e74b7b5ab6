package org.jixiao.application.table.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Files the rows of an upload that a person confirms as drafts, each by its own command and event;
 * rows filed before are left as they are. Every confirmation is a job that outlives the request and
 * the node.
 */
public final class ImportFilings {

    private static final Duration LOOKS = Duration.ofMillis(200);

    private final ImportStore store;
    private final FilingJobs jobs;
    private final FilingQueue queue;
    private final FilingRunner runner;
    private final Clock clock;

    public ImportFilings(
            ImportStore store,
            FilingJobs jobs,
            FilingQueue queue,
            FilingRunner runner,
            Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.queue = queue;
        this.runner = runner;
        this.clock = clock;
    }

    /**
     * Begins here and now; what is not done within {@code patience} is done in the background.
     *
     * @return empty when the upload is not there for this person
     */
    public Optional<FilingJob> begin(
            Request request, ImportId upload, FilingOrder order, Duration patience) {
        if (!store.holds(request.actor(), upload)) {
            return Optional.empty();
        }
        String node = UUID.randomUUID().toString();
        Instant until = clock.instant().plus(patience);
        FilingJob job = jobs.start(request, upload, order, node);
        runner.some(node, job.id(), () -> clock.instant().isBefore(until));
        return Optional.of(queue.now(job.id()));
    }

    /**
     * Does all of it before it answers.
     *
     * @return empty when the upload is not there for this person
     */
    public Optional<FilingJob> confirm(Request request, ImportId upload, FilingOrder order) {
        if (!store.holds(request.actor(), upload)) {
            return Optional.empty();
        }
        String node = UUID.randomUUID().toString();
        ImportJobId id = jobs.start(request, upload, order, node).id();
        runner.some(node, id, () -> true);
        FilingJob job = queue.now(id);
        while (job.state().isMoving()) {
            // Another node took it up, because this one was slow: it is at it or has left it.
            pause();
            runner.some(node, id, () -> true);
            job = queue.now(id);
        }
        return Optional.of(job);
    }

    private static void pause() {
        try {
            Thread.sleep(LOOKS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped; the job goes on elsewhere", stop);
        }
    }

    /** The last job on the upload; empty when there is none, or no such upload for this person. */
    public Optional<FilingJob> latest(Actor viewer, ImportId upload) {
        return jobs.latest(viewer, upload);
    }

    /** What is filed stays filed, the rest is not tried any more. */
    public Optional<FilingJob> cancel(Actor actor, ImportId upload) {
        return jobs.latest(actor, upload)
                .map(
                        job -> {
                            jobs.cancel(job.id());
                            return queue.now(job.id());
                        });
    }

    /** In printed order, all of this kind; null for every kind. */
    public List<FilingOutcome> outcomes(
            Actor viewer, FilingJob job, ImportResult.@Nullable Outcome kind) {
        return jobs.outcomes(viewer, job.id(), kind);
    }

    /** One page of them. */
    public Page<FilingOutcome> outcomes(
            Actor viewer, FilingJob job, ImportResult.@Nullable Outcome kind, PageRequest page) {
        return jobs.outcomes(viewer, job.id(), kind, page);
    }

    /** The rows that were wanted and have no outcome; not tried any more once the job has ended. */
    public Set<Integer> left(Actor viewer, FilingJob job) {
        return job.counts().left() == 0 ? Set.of() : jobs.left(viewer, job);
    }
}
