package org.jixiao.infrastructure.table.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.exports.ArchiveCancelled;
import org.jixiao.application.table.exports.ArchiveDesk;
import org.jixiao.application.table.exports.ArchiveJob;
import org.jixiao.application.table.exports.ArchiveOrder;
import org.jixiao.application.table.exports.MadeArchive;
import org.jixiao.application.table.exports.YearArchives;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Archives as temporary files of this node, made one after the other. */
@Component
class LocalArchives implements ArchiveDesk, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LocalArchives.class);
    private static final Duration KEPT = Duration.ofHours(1);

    private final YearArchives archives;
    private final Clock clock;
    private final Map<ActorId, ArchiveSlot> slots = new HashMap<>();
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("year-archives").daemon().factory());

    LocalArchives(YearArchives archives, Clock clock) {
        this.archives = archives;
        this.clock = clock;
    }

    @Override
    public synchronized ArchiveJob start(ArchiveOrder order, Request request) {
        dropOld();
        ArchiveSlot former = slots.get(request.actor().id());
        if (former != null && former.job().state().isMoving()) {
            return former.job();
        }
        if (former != null) {
            former.drop();
        }
        ArchiveSlot slot = slot(order);
        slots.put(request.actor().id(), slot);
        worker.execute(() -> fill(slot, request));
        return slot.job();
    }

    @Override
    public Ready make(ArchiveOrder order, Request request) {
        ArchiveSlot slot = slot(order);
        try (OutputStream to = Files.newOutputStream(slot.file())) {
            MadeArchive made = archives.make(order, request, to, slot);
            return new Ready(
                    made,
                    Files.size(slot.file()),
                    Files.newInputStream(slot.file(), StandardOpenOption.DELETE_ON_CLOSE));
        } catch (IOException e) {
            slot.drop();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            slot.drop();
            throw e;
        }
    }

    private void fill(ArchiveSlot slot, Request request) {
        if (!slot.begin()) {
            return;
        }
        try (OutputStream to = Files.newOutputStream(slot.file())) {
            slot.ready(archives.make(slot.order(), request, to, slot));
            if (slot.cancelled()) {
                slot.drop();
            }
        } catch (ArchiveCancelled wanted) {
            slot.drop();
        } catch (IOException | RuntimeException e) {
            LOG.error("the archive of {} failed", slot.order().year(), e);
            slot.failed();
            slot.drop();
        }
    }

    private ArchiveSlot slot(ArchiveOrder order) {
        try {
            Path file = Files.createTempFile("jixiao-archive-", ".zip");
            return new ArchiveSlot(UUID.randomUUID().toString(), order, file, clock.instant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void dropOld() {
        Instant before = clock.instant().minus(KEPT);
        slots.values()
                .removeIf(
                        slot -> {
                            boolean old =
                                    slot.begun().isBefore(before) && !slot.job().state().isMoving();
                            if (old) {
                                slot.drop();
                            }
                            return old;
                        });
    }

    @Override
    public synchronized Optional<ArchiveJob> find(Actor actor, String id) {
        return own(actor, id).map(ArchiveSlot::job);
    }

    @Override
    public synchronized Optional<ArchiveJob> latest(Actor actor) {
        dropOld();
        return Optional.ofNullable(slots.get(actor.id())).map(ArchiveSlot::job);
    }

    @Override
    public synchronized void cancel(Actor actor, String id) {
        own(actor, id).ifPresent(ArchiveSlot::cancel);
    }

    @Override
    public synchronized Optional<Ready> open(Actor actor, String id) {
        return own(actor, id).flatMap(slot -> Optional.ofNullable(slot.open()));
    }

    private Optional<ArchiveSlot> own(Actor actor, String id) {
        dropOld();
        return Optional.ofNullable(slots.get(actor.id()))
                .filter(slot -> slot.job().id().equals(id));
    }

    /** What is in the making ends after the table in hand. */
    @Override
    public synchronized void destroy() {
        slots.values().forEach(ArchiveSlot::drop);
        slots.clear();
        worker.shutdown();
    }
}
