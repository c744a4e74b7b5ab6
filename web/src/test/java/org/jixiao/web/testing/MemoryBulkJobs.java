package org.jixiao.web.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.bulk.BulkJob.Counts;
import org.jixiao.application.bulk.BulkJob.State;
import org.jixiao.application.bulk.BulkJobId;
import org.jixiao.application.bulk.BulkJobItem;
import org.jixiao.application.bulk.BulkJobs;
import org.jixiao.application.bulk.BulkQueue;
import org.jixiao.application.bulk.BulkRejection.NoSuchJob;
import org.jixiao.application.bulk.BulkRejection.NothingSelected;
import org.jixiao.application.bulk.BulkSelection;
import org.jixiao.application.bulk.BulkWords;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;

/** Jobs in memory; nobody works on them but who asks the runner to. */
final class MemoryBulkJobs implements BulkJobs, BulkQueue {

    private record Kept(BulkJob job, List<BulkJobItem> items) {}

    private final Map<BulkJobId, Kept> kept = new LinkedHashMap<>();
    private final MemoryProjects projects;

    MemoryBulkJobs(MemoryProjects projects) {
        this.projects = projects;
    }

    @Override
    public BulkJob prepare(BulkAction action, BulkSelection selection, Request request) {
        List<ProjectId> ids = ids(selection, request.actor());
        if (ids.isEmpty()) {
            throw new Refused(new NothingSelected());
        }
        List<BulkJobItem> items = new ArrayList<>();
        ids.forEach(id -> items.add(item(items.size() + 1, id, request.actor())));
        BulkJob job =
                new BulkJob(
                        new BulkJobId(UUID.randomUUID()),
                        request.actor(),
                        request.clientAddress(),
                        request.requestId(),
                        action,
                        BulkWords.NONE,
                        State.PREPARED,
                        Money.ZERO,
                        new Counts(ids.size(), 0, 0, 0),
                        Instant.now(),
                        null,
                        null,
                        null);
        return keep(job, job.words(), job.state(), items);
    }

    private List<ProjectId> ids(BulkSelection selection, Actor actor) {
        return switch (selection) {
            case BulkSelection.Named named -> named.projects();
            case BulkSelection.Matching all ->
                    projects.rows(actor, all.filter()).map(ProjectRow::id).toList();
            case BulkSelection.RefusedOf other ->
                    kept.get(other.job()).items().stream()
                            .filter(item -> item.state() == BulkJobItem.State.REFUSED)
                            .map(BulkJobItem::project)
                            .toList();
        };
    }

    private BulkJobItem item(int place, ProjectId id, Actor actor) {
        Optional<ProjectRow> row = projects.find(actor, id);
        return new BulkJobItem(
                place,
                id,
                row.map(found -> found.code().value()).orElse(null),
                row.map(ProjectRow::name).orElse(null),
                row.map(ProjectRow::unitName).orElse(null),
                BulkJobItem.State.WAITING,
                0,
                null,
                null,
                null);
    }

    private BulkJob keep(BulkJob job, BulkWords words, State state, List<BulkJobItem> items) {
        Counts counts =
                new Counts(
                        items.size(),
                        count(items, BulkJobItem.State.DONE),
                        count(items, BulkJobItem.State.UNCHANGED),
                        count(items, BulkJobItem.State.REFUSED));
        BulkJob now =
                new BulkJob(
                        job.id(),
                        job.actor(),
                        job.clientAddress(),
                        job.requestId(),
                        job.action(),
                        words,
                        state,
                        job.amount(),
                        counts,
                        job.createdAt(),
                        job.startedAt(),
                        job.endedAt(),
                        job.retryOf());
        kept.put(job.id(), new Kept(now, List.copyOf(items)));
        return now;
    }

    private static long count(List<BulkJobItem> items, BulkJobItem.State state) {
        return items.stream().filter(item -> item.state() == state).count();
    }

    @Override
    public BulkJob start(Actor actor, BulkJobId id, BulkWords words) {
        BulkJob job = own(actor, id);
        return job.state() == State.PREPARED
                ? keep(job, words, State.WAITING, kept.get(id).items())
                : job;
    }

    @Override
    public BulkJob cancel(Actor actor, BulkJobId id) {
        BulkJob job = own(actor, id);
        return job.state() == State.FINISHED
                ? job
                : keep(job, job.words(), State.CANCELLED, kept.get(id).items());
    }

    private BulkJob own(Actor actor, BulkJobId id) {
        return find(actor, id).orElseThrow(() -> new Refused(new NoSuchJob(id)));
    }

    @Override
    public Optional<BulkJob> find(Actor actor, BulkJobId id) {
        return Optional.ofNullable(kept.get(id))
                .map(Kept::job)
                .filter(job -> job.actor().id().equals(actor.id()));
    }

    @Override
    public List<BulkJob> latest(Actor actor, int limit) {
        return kept.values().stream()
                .map(Kept::job)
                .filter(job -> job.actor().id().equals(actor.id()))
                .filter(job -> job.state() != State.PREPARED)
                .limit(limit)
                .toList()
                .reversed();
    }

    @Override
    public Map<Phase, Long> phases(Actor actor, BulkJobId id) {
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        kept.get(id)
                .items()
                .forEach(
                        item ->
                                projects.find(actor, item.project())
                                        .ifPresent(
                                                row -> phases.merge(row.phase(), 1L, Long::sum)));
        return phases;
    }

    @Override
    public Page<BulkJobItem> items(
            Actor actor, BulkJobId id, BulkJobItem.State state, PageRequest page) {
        List<BulkJobItem> all =
                kept.get(id).items().stream()
                        .filter(item -> state == null || item.state() == state)
                        .toList();
        return new Page<>(
                all.stream().skip(page.offset()).limit(page.size()).toList(),
                page.page(),
                page.size(),
                all.size());
    }

    @Override
    public Optional<Slice> claim(String node, BulkJobId only, Duration lease, int most) {
        return kept.values().stream()
                .filter(held -> held.job().state().isUnderWay())
                .filter(held -> only == null || held.job().id().equals(only))
                .findFirst()
                .map(
                        held ->
                                new Slice(
                                        held.job(),
                                        held.items().stream()
                                                .filter(
                                                        item ->
                                                                item.state()
                                                                        == BulkJobItem.State
                                                                                .WAITING)
                                                .map(i -> new Next(i.place(), i.project()))
                                                .toList()));
    }

    @Override
    public boolean record(String node, BulkJobId id, List<Answer> answers, Duration lease) {
        Kept held = kept.get(id);
        List<BulkJobItem> items = new ArrayList<>(held.items());
        answers.forEach(
                answer ->
                        items.set(answer.place() - 1, with(items.get(answer.place() - 1), answer)));
        keep(held.job(), held.job().words(), held.job().state(), items);
        return true;
    }

    private static BulkJobItem with(BulkJobItem item, Answer answer) {
        return new BulkJobItem(
                item.place(),
                item.project(),
                item.code(),
                item.name(),
                item.unitName(),
                answer.state(),
                answer.version(),
                answer.code(),
                answer.sentence(),
                answer.english());
    }

    @Override
    public void release(String node, BulkJobId id) {
        Kept held = kept.get(id);
        keep(held.job(), held.job().words(), State.FINISHED, held.items());
    }
}
