package org.jixiao.web.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.FilingJob.Counts;
import org.jixiao.application.table.imports.FilingJob.State;
import org.jixiao.application.table.imports.FilingJobs;
import org.jixiao.application.table.imports.FilingOrder;
import org.jixiao.application.table.imports.FilingOutcome;
import org.jixiao.application.table.imports.FilingQueue;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportJobId;
import org.jixiao.application.table.imports.ImportPart;
import org.jixiao.application.table.imports.ImportResult.Outcome;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/** Filing jobs in memory; nobody works on them but who asks the runner to. */
public final class MemoryFilings implements FilingJobs, FilingQueue {

    private final MemoryTables.Uploads uploads;
    private final List<FilingJob> kept = new ArrayList<>();
    private final Map<ImportJobId, List<FilingOutcome>> outcomes = new HashMap<>();
    private int transactions = Integer.MAX_VALUE;

    MemoryFilings(MemoryTables.Uploads uploads) {
        this.uploads = uploads;
    }

    /** As if a node got no further than this before the person stopped waiting. */
    public synchronized void slow(int most) {
        transactions = most;
    }

    @Override
    public synchronized FilingJob start(
            Request request, ImportId upload, FilingOrder order, String node) {
        int total = uploads.part(upload, order.rows(), 0, Integer.MAX_VALUE).places().size();
        FilingJob job =
                new FilingJob(
                        new ImportJobId(UUID.randomUUID()),
                        upload,
                        request,
                        order,
                        State.WAITING,
                        new Counts(total, 0, 0, 0, 0),
                        0,
                        Instant.EPOCH,
                        null);
        kept.add(job);
        return job;
    }

    @Override
    public synchronized Optional<FilingJob> latest(Actor viewer, ImportId upload) {
        return uploads.holds(viewer, upload)
                ? kept.reversed().stream().filter(job -> job.upload().equals(upload)).findFirst()
                : Optional.empty();
    }

    @Override
    public synchronized void cancel(ImportJobId id) {
        if (now(id).state().isMoving()) {
            put(with(now(id), State.CANCELLED, now(id).reached()));
        }
    }

    @Override
    public synchronized Page<FilingOutcome> outcomes(
            Actor viewer, ImportJobId id, @Nullable Outcome kind, PageRequest page) {
        List<FilingOutcome> all = outcomes(viewer, id, kind);
        return new Page<>(
                all.stream().skip(page.offset()).limit(page.size()).toList(),
                page.page(),
                page.size(),
                all.size());
    }

    @Override
    public synchronized List<FilingOutcome> outcomes(
            Actor viewer, ImportJobId id, @Nullable Outcome kind) {
        return outcomes.getOrDefault(id, List.of()).stream()
                .filter(outcome -> kind == null || outcome.result().outcome() == kind)
                .toList();
    }

    @Override
    public synchronized Set<Integer> left(Actor viewer, FilingJob job) {
        return new TreeSet<>(
                uploads.part(job.upload(), job.order().rows(), job.reached(), Integer.MAX_VALUE)
                        .rows());
    }

    @Override
    public synchronized Optional<FilingJob> claim(
            String node, @Nullable ImportJobId only, Duration lease) {
        return kept.stream()
                .filter(job -> job.state().isUnderWay() && transactions > 0)
                .filter(job -> only == null || job.id().equals(only))
                .findFirst();
    }

    @Override
    public synchronized ImportPart next(FilingJob job, int after, int most) {
        return uploads.part(job.upload(), job.order().rows(), after, most);
    }

    @Override
    public synchronized boolean record(
            String node, FilingJob job, int reached, List<FilingOutcome> more, Duration lease) {
        Map<Integer, ProjectId> filed = new HashMap<>();
        Set<Integer> revised = new TreeSet<>();
        for (FilingOutcome outcome : more) {
            ProjectId project = outcome.result().project();
            if (project != null) {
                filed.put(outcome.result().row(), project);
            }
            if (outcome.result().outcome() == Outcome.REVISED) {
                revised.add(outcome.result().row());
            }
        }
        uploads.filed(job.upload(), filed, revised);
        outcomes.computeIfAbsent(job.id(), id -> new ArrayList<>()).addAll(more);
        put(with(now(job.id()), State.RUNNING, reached));
        return --transactions > 0;
    }

    @Override
    public synchronized void release(String node, ImportJobId id, boolean finished) {
        if (finished) {
            put(with(now(id), State.FINISHED, now(id).reached()));
        }
    }

    @Override
    public synchronized FilingJob now(ImportJobId id) {
        return kept.stream().filter(job -> job.id().equals(id)).findFirst().orElseThrow();
    }

    private void put(FilingJob job) {
        kept.replaceAll(old -> old.id().equals(job.id()) ? job : old);
    }

    private FilingJob with(FilingJob job, State state, int reached) {
        List<FilingOutcome> all = outcomes.getOrDefault(job.id(), List.of());
        return new FilingJob(
                job.id(),
                job.upload(),
                job.request(),
                job.order(),
                state,
                new Counts(
                        job.counts().total(),
                        count(all, Outcome.DONE),
                        count(all, Outcome.REVISED),
                        count(all, Outcome.UNCHANGED),
                        count(all, Outcome.REFUSED)),
                reached,
                job.createdAt(),
                null);
    }

    private static int count(List<FilingOutcome> all, Outcome kind) {
        return (int) all.stream().filter(outcome -> outcome.result().outcome() == kind).count();
    }
}
