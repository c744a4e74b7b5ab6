package org.jixiao.infrastructure.operations;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jixiao.infrastructure.shared.ReadModel;
import org.jspecify.annotations.Nullable;

/** Whether one read model is being written anew, how far that is, and when it was last done. */
final class ReadModelRebuild {

    private static final int IDLE = -1;
    private static final int DONE = 100;

    private final ReadModel model;
    private final AtomicInteger progress = new AtomicInteger(IDLE);
    private final AtomicReference<@Nullable Instant> rebuiltAt = new AtomicReference<>();

    ReadModelRebuild(ReadModel model) {
        this.model = model;
    }

    ReadModel model() {
        return model;
    }

    /** From 0 to 100; null when none runs. */
    @Nullable Integer progress() {
        int percent = progress.get();
        return percent == IDLE ? null : percent;
    }

    @Nullable Instant rebuiltAt() {
        return rebuiltAt.get();
    }

    /**
     * @return false when one is running already
     */
    boolean claim() {
        return progress.compareAndSet(IDLE, 0);
    }

    /**
     * @param share of the aggregates, from 0 to 1
     */
    void reached(double share) {
        progress.set((int) (DONE * share));
    }

    void done(Instant at) {
        rebuiltAt.set(at);
    }

    /** Done or failed: it may be claimed again. */
    void release() {
        progress.set(IDLE);
    }
}
