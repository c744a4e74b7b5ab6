package org.jixiao.infrastructure.table.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jixiao.application.table.exports.ArchiveDesk.Ready;
import org.jixiao.application.table.exports.ArchiveJob;
import org.jixiao.application.table.exports.ArchiveJob.State;
import org.jixiao.application.table.exports.ArchiveOrder;
import org.jixiao.application.table.exports.ArchiveProgress;
import org.jixiao.application.table.exports.MadeArchive;
import org.jspecify.annotations.Nullable;

/** One archive with its file, and how far it has come. */
final class ArchiveSlot implements ArchiveProgress {

    private final String id;
    private final ArchiveOrder order;
    private final Path file;
    private final Instant begun;
    private State state = State.WAITING;
    private int done;
    private int total;
    private int files;
    private int projects;
    private int left;
    private @Nullable MadeArchive made;

    ArchiveSlot(String id, ArchiveOrder order, Path file, Instant begun) {
        this.id = id;
        this.order = order;
        this.file = file;
        this.begun = begun;
    }

    ArchiveOrder order() {
        return order;
    }

    Path file() {
        return file;
    }

    Instant begun() {
        return begun;
    }

    synchronized ArchiveJob job() {
        return new ArchiveJob(id, order, state, done, total, files, projects, left, made);
    }

    @Override
    public synchronized void total(int tables) {
        total = tables;
    }

    @Override
    public synchronized void done(int projectsSoFar, int filesSoFar, int leftSoFar) {
        done++;
        projects = projectsSoFar;
        files = filesSoFar;
        left = leftSoFar;
    }

    @Override
    public synchronized boolean cancelled() {
        return state == State.CANCELLED;
    }

    /** False when it was cancelled while it waited. */
    synchronized boolean begin() {
        if (state == State.WAITING) {
            state = State.RUNNING;
        }
        return state == State.RUNNING;
    }

    synchronized void ready(MadeArchive archive) {
        if (state == State.RUNNING) {
            state = State.READY;
            made = archive;
        }
    }

    synchronized void failed() {
        if (state.isMoving()) {
            state = State.FAILED;
        }
    }

    synchronized void cancel() {
        if (state.isMoving()) {
            state = State.CANCELLED;
        }
    }

    /** Null unless it is ready. */
    synchronized @Nullable Ready open() {
        try {
            return made == null
                    ? null
                    : new Ready(made, Files.size(file), Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever is still reading the file reads it to the end. */
    void drop() {
        cancel();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
