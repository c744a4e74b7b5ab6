package org.jixiao.infrastructure.bulk;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jixiao.application.shared.BackgroundWork;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The one thread of this node that works on jobs, bulk decisions and filings of uploads by turns.
 * It looks for jobs that other nodes were given, or left behind, every other second; a job started
 * here wakes it at once.
 */
@Component
@ConditionalOnBooleanProperty(value = "jixiao.bulk.worker", matchIfMissing = true)
class BulkWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWorker.class);
    private static final Duration LOOKS = Duration.ofSeconds(2);
    private static final Duration LAST_ITEM = Duration.ofSeconds(15);

    private final List<BackgroundWork> works;
    private final BulkBell bell;
    private final String node = UUID.randomUUID().toString();
    private final AtomicBoolean running = new AtomicBoolean();
    private @Nullable Thread thread;

    BulkWorker(List<BackgroundWork> works, BulkBell bell) {
        this.works = works;
        this.bell = bell;
    }

    @Override
    public void start() {
        running.set(true);
        thread = Thread.ofPlatform().name("bulk-worker").daemon().start(this::work);
    }

    private void work() {
        while (running.get()) {
            try {
                if (!didSome()) {
                    bell.await(LOOKS);
                }
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    /** A database that is away for a while must not end the thread. */
    private boolean didSome() {
        try {
            boolean did = false;
            for (BackgroundWork work : works) {
                did |= work.some(node, running::get);
            }
            return did;
        } catch (RuntimeException failure) {
            LOG.error("the worker of jobs failed and tries again", failure);
            return false;
        }
    }

    /** Finishes the project in hand and gives the job back for another node. */
    @Override
    public void stop() {
        running.set(false);
        bell.ring();
        Thread worker = thread;
        if (worker == null) {
            return;
        }
        try {
            worker.join(LAST_ITEM);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }
}
