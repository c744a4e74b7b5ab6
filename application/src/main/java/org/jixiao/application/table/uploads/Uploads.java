package org.jixiao.application.table.uploads;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.domain.shared.Actor;

/**
 * Takes documents in: the bytes are kept before anything looks at them, so that neither a large
 * table nor a node that dies loses them; reading goes on in the background.
 */
public final class Uploads {

    private static final Duration LOOKS = Duration.ofMillis(200);

    private final UploadStore store;
    private final ReadingLanes lanes;

    public Uploads(UploadStore store, ReadingLanes lanes) {
        this.store = store;
        this.lanes = lanes;
    }

    /**
     * Keeps the document and has it read. One that turns out to be unreadable within {@code
     * patience} is told so at once and not kept.
     *
     * @throws UnreadableTable when the document as a whole is refused within {@code patience}
     */
    public Reading begin(Request request, UploadedDocument document, Duration patience) {
        ImportId id = store.keep(request, document, lanes.node());
        await(lanes.submit(id, document.bytes()), patience);
        return toldAtOnce(now(request.actor(), id));
    }

    /**
     * The same with the patience to see it read.
     *
     * @throws UnreadableTable when the document as a whole is refused
     * @throws NotRead when somebody cancels it, or the program was interrupted again and again
     */
    public ImportId read(Request request, UploadedDocument document) {
        ImportId id = store.keep(request, document, lanes.node());
        lanes.submit(id, document.bytes()).join();
        Reading reading = now(request.actor(), id);
        while (reading.state().isMoving()) {
            // Another node took it up, because this one was slow.
            pause();
            reading = now(request.actor(), id);
        }
        if (toldAtOnce(reading).state() != Reading.State.READ) {
            throw new NotRead(reading);
        }
        return id;
    }

    private Reading toldAtOnce(Reading reading) {
        Complaint refusal = reading.refusal();
        if (refusal == null) {
            return reading;
        }
        store.discard(reading.upload());
        throw new UnreadableTable(refusal);
    }

    /** Empty when it is not there for this person. */
    public Optional<Reading> find(Actor viewer, ImportId id) {
        return store.find(viewer, id);
    }

    /** The uploads of the viewer's subtree, the latest first; the request's order is not used. */
    public Page<UploadSummary> latest(Actor viewer, PageRequest page) {
        return store.latest(viewer, page);
    }

    /** Reads it no further; the document is kept. */
    public Optional<Reading> cancel(Actor actor, ImportId id) {
        return store.find(actor, id)
                .map(
                        reading -> {
                            store.cancel(id);
                            return now(actor, id);
                        });
    }

    /** Reads a document that was not read to its end, from the beginning. */
    public Optional<Reading> again(Actor actor, ImportId id, Duration patience) {
        return store.find(actor, id)
                .map(
                        reading -> {
                            store.again(id, lanes.node());
                            await(lanes.submit(id, reading.bytes()), patience);
                            return now(actor, id);
                        });
    }

    private Reading now(Actor actor, ImportId id) {
        return store.find(actor, id).orElseThrow();
    }

    private static void await(CompletableFuture<Void> end, Duration patience) {
        try {
            end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException later) {
            // It goes on in the background.
        } catch (ExecutionException failed) {
            throw new IllegalStateException("reading failed", failed);
        } catch (InterruptedException stop) {
            throw stopped(stop);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(LOOKS);
        } catch (InterruptedException stop) {
            throw stopped(stop);
        }
    }

    private static IllegalStateException stopped(InterruptedException stop) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("stopped; the reading goes on elsewhere", stop);
    }
}
