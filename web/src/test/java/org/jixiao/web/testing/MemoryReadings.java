package org.jixiao.web.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.RuledReading;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.application.table.uploads.Reading.State;
import org.jixiao.application.table.uploads.ReadingLanes;
import org.jixiao.application.table.uploads.ReadingQueue;
import org.jixiao.application.table.uploads.ReadingRunner;
import org.jixiao.application.table.uploads.UploadStore;
import org.jixiao.application.table.uploads.UploadSummary;
import org.jixiao.application.table.uploads.UploadedDocument;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.table.TableReader;

/** Reads uploads at once with the real reader, unless a test has made it {@link #busy}. */
public final class MemoryReadings implements UploadStore, ReadingQueue, ReadingLanes {

    private final MemoryTables.Uploads read;
    private final Clock clock;
    private final ReadingRunner runner =
            new ReadingRunner(this, new RuledReading(new TableReader()));
    private final LinkedHashMap<ImportId, Reading> readings = new LinkedHashMap<>();
    private final Map<ImportId, Task> tasks = new HashMap<>();
    private final Map<ImportId, UnitCode> units = new HashMap<>();
    private boolean busy;

    MemoryReadings(MemoryTables.Uploads read, Clock clock) {
        this.read = read;
        this.clock = clock;
    }

    /** Leaves what is uploaded from now on in the queue, or reads it again at once. */
    public void busy(boolean nobodyReads) {
        busy = nobodyReads;
    }

    /** Brings the reading of an upload into this state. */
    public synchronized void put(
            ImportId id, State state, ReadingProgress.Stage stage, int done, int total) {
        Reading old = readings.get(id);
        readings.put(id, with(old, state, stage, done, total, null));
    }

    private static Reading with(
            Reading old,
            State state,
            ReadingProgress.Stage stage,
            int done,
            int total,
            Complaint refusal) {
        return new Reading(
                old.upload(),
                old.fileName(),
                old.uploadedAt(),
                old.uploadedBy(),
                old.bytes(),
                state,
                stage,
                done,
                total,
                refusal);
    }

    private static Reading with(Reading old, State state) {
        return with(old, state, old.stage(), old.done(), old.total(), old.refusal());
    }

    @Override
    public synchronized ImportId keep(Request request, UploadedDocument document, String node) {
        ImportId id = new ImportId(UUID.randomUUID());
        try (InputStream content = document.content().open()) {
            tasks.put(
                    id,
                    new Task(id, document.fileName(), document.above(), content.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        units.put(id, request.actor().unit());
        readings.put(
                id,
                new Reading(
                        id,
                        document.fileName(),
                        clock.instant(),
                        request.actor().name(),
                        document.bytes(),
                        State.WAITING,
                        null,
                        0,
                        0,
                        null));
        return id;
    }

    @Override
    public synchronized Optional<Reading> find(Actor viewer, ImportId id) {
        return Optional.ofNullable(readings.get(id))
                .filter(found -> viewer.unit().equals(units.get(id)));
    }

    @Override
    public synchronized Page<UploadSummary> latest(Actor viewer, PageRequest page) {
        List<UploadSummary> all =
                readings.sequencedValues().reversed().stream()
                        .filter(found -> viewer.unit().equals(units.get(found.upload())))
                        .map(read::summary)
                        .toList();
        return new Page<>(
                all.stream().skip(page.offset()).limit(page.size()).toList(),
                page.page(),
                page.size(),
                all.size());
    }

    @Override
    public synchronized void cancel(ImportId id) {
        readings.computeIfPresent(
                id, (key, old) -> old.state().isMoving() ? with(old, State.CANCELLED) : old);
    }

    @Override
    public synchronized void again(ImportId id, String node) {
        readings.computeIfPresent(
                id,
                (key, old) ->
                        old.state() == State.READ
                                ? old
                                : with(old, State.WAITING, null, 0, 0, null));
    }

    @Override
    public synchronized void discard(ImportId id) {
        readings.remove(id);
    }

    @Override
    public String node() {
        return "memory";
    }

    @Override
    public CompletableFuture<Void> submit(ImportId id, long bytes) {
        if (busy) {
            return new CompletableFuture<>();
        }
        runner.read(node(), id, () -> true);
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public List<Waiting> waiting() {
        return List.of();
    }

    @Override
    public synchronized Optional<Task> claim(String node, ImportId id, Duration lease) {
        Reading reading = readings.get(id);
        return reading.state() == State.WAITING ? Optional.of(tasks.get(id)) : Optional.empty();
    }

    @Override
    public boolean renew(
            String node,
            ImportId id,
            ReadingProgress.Stage stage,
            int done,
            int total,
            Duration lease) {
        return true;
    }

    @Override
    public synchronized void keep(
            String node, ImportId id, ImportedTable table, ReadingProgress progress) {
        readings.put(id, with(readings.get(id), State.READ));
        read.keep(readings.get(id), units.get(id), tasks.get(id).content(), table);
    }

    @Override
    public synchronized void refuse(String node, ImportId id, Complaint why) {
        readings.put(id, with(readings.get(id), State.REFUSED, null, 0, 0, why));
    }

    @Override
    public synchronized void release(String node, ImportId id) {
        readings.put(id, with(readings.get(id), State.WAITING));
    }
}
