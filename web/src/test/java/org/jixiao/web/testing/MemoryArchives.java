package org.jixiao.web.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.exports.ArchiveDesk;
import org.jixiao.application.table.exports.ArchiveJob;
import org.jixiao.application.table.exports.ArchiveJob.State;
import org.jixiao.application.table.exports.ArchiveOrder;
import org.jixiao.application.table.exports.ArchiveProgress;
import org.jixiao.application.table.exports.MadeArchive;
import org.jixiao.application.table.exports.YearArchives;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;

/** Archives in memory, which {@link #work} makes when a test wants it. */
public final class MemoryArchives implements ArchiveDesk {

    private record Waiting(ArchiveJob job, Request request, byte[] content) {}

    private final Map<ActorId, Waiting> jobs = new HashMap<>();
    private final YearArchives archives;

    MemoryArchives(YearArchives archives) {
        this.archives = archives;
    }

    @Override
    public ArchiveJob start(ArchiveOrder order, Request request) {
        String id = UUID.randomUUID().toString();
        ArchiveJob job = new ArchiveJob(id, order, State.WAITING, 0, 0, 0, 0, 0, null);
        jobs.put(request.actor().id(), new Waiting(job, request, new byte[0]));
        return job;
    }

    /** Makes what waits. */
    public void work() {
        jobs.replaceAll(
                (actor, waiting) ->
                        waiting.job().state() == State.WAITING ? made(waiting) : waiting);
    }

    private Waiting made(Waiting waiting) {
        ArchiveOrder order = waiting.job().order();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MadeArchive made = write(order, waiting.request(), bytes);
        ArchiveJob ready =
                new ArchiveJob(waiting.job().id(), order, State.READY, 4, 4, 2, 1, 0, made);
        return new Waiting(ready, waiting.request(), bytes.toByteArray());
    }

    private MadeArchive write(ArchiveOrder order, Request request, ByteArrayOutputStream to) {
        try {
            return archives.make(order, request, to, new NoProgress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Ready make(ArchiveOrder order, Request request) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MadeArchive made = write(order, request, bytes);
        return new Ready(made, bytes.size(), new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Override
    public Optional<ArchiveJob> find(Actor actor, String id) {
        return latest(actor).filter(job -> job.id().equals(id));
    }

    @Override
    public Optional<ArchiveJob> latest(Actor actor) {
        return Optional.ofNullable(jobs.get(actor.id())).map(Waiting::job);
    }

    @Override
    public void cancel(Actor actor, String id) {
        jobs.computeIfPresent(
                actor.id(),
                (key, waiting) -> {
                    ArchiveJob job = waiting.job();
                    ArchiveJob ended =
                            new ArchiveJob(
                                    job.id(), job.order(), State.CANCELLED, 0, 0, 0, 0, 0, null);
                    return new Waiting(ended, waiting.request(), new byte[0]);
                });
    }

    @Override
    public Optional<Ready> open(Actor actor, String id) {
        return find(actor, id)
                .filter(job -> job.made() != null)
                .map(
                        job -> {
                            byte[] content = jobs.get(actor.id()).content();
                            return new Ready(
                                    job.made(), content.length, new ByteArrayInputStream(content));
                        });
    }

    private static final class NoProgress implements ArchiveProgress {

        @Override
        public void total(int tables) {}

        @Override
        public void done(int projects, int files, int left) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    }
}
