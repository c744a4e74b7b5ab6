package org.jixiao.infrastructure.table.reading;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.uploads.ReadingLanes;
import org.jixiao.application.table.uploads.ReadingQueue;
import org.jixiao.application.table.uploads.ReadingRunner;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The threads of this node that read documents: one for large ones, two for the others. Every other
 * second they also take up what other nodes have left behind, unless {@code jixiao.bulk.worker} is
 * off.
 */
@Component
class ReadingThreads implements ReadingLanes, SmartLifecycle, DisposableBean {

    /** In bytes; reading a text of this size takes about a second. */
    private static final long LARGE = 1024 * 1024;

    private static final int SMALL_AT_ONCE = 2;
    private static final int LOOKS_SECONDS = 2;
    private static final int LAST_STEP_SECONDS = 15;
    private static final Logger LOG = LoggerFactory.getLogger(ReadingThreads.class);

    private final ReadingQueue queue;
    private final ReadingRunner runner;
    private final boolean looks;
    private final String node = UUID.randomUUID().toString();
    private final Map<ImportId, CompletableFuture<Void>> submitted = new ConcurrentHashMap<>();
    private final AtomicBoolean running = new AtomicBoolean();
    private @Nullable ScheduledFuture<?> looking;
    private final ScheduledExecutorService large = threads("reads-large", 1);
    private final ScheduledExecutorService small = threads("reads-small", SMALL_AT_ONCE);

    ReadingThreads(
            ReadingQueue queue,
            ReadingRunner runner,
            @Value("${jixiao.bulk.worker:true}") boolean looks) {
        this.queue = queue;
        this.runner = runner;
        this.looks = looks;
    }

    private static ScheduledExecutorService threads(String name, int count) {
        return Executors.newScheduledThreadPool(
                count, Thread.ofPlatform().name(name, 1).daemon().factory());
    }

    @Override
    public String node() {
        return node;
    }

    /** One that waits here already is not read twice. */
    @Override
    public CompletableFuture<Void> submit(ImportId id, long bytes) {
        return submitted.computeIfAbsent(
                id,
                upload ->
                        CompletableFuture.runAsync(
                                () -> read(upload), bytes > LARGE ? large : small));
    }

    /** Once more where somebody has cancelled it and asked for it anew while it came to its end. */
    private void read(ImportId id) {
        attempt(id);
        submitted.remove(id);
        attempt(id);
    }

    private void attempt(ImportId id) {
        try {
            if (running.get()) {
                runner.read(node, id, running::get);
            }
        } catch (RuntimeException failure) {
            LOG.error("reading upload {} failed; it is taken up again", id, failure);
        }
    }

    @Override
    public void start() {
        if (!running.getAndSet(true) && looks) {
            looking = small.scheduleWithFixedDelay(this::look, 0, LOOKS_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** A database that is away for a while must not end it. */
    private void look() {
        try {
            queue.waiting().forEach(one -> submit(one.id(), one.bytes()));
        } catch (RuntimeException failure) {
            LOG.warn("looking for documents to read failed: {}", failure.toString());
        }
    }

    /** After the server of pages, whose requests wait for what is read here. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 3_000;
    }

    /** What is being read is given back at its next step; what waits is left to other nodes. */
    @Override
    public void stop() {
        running.set(false);
        if (looking != null) {
            looking.cancel(false);
        }
        CompletableFuture<?>[] inHand = submitted.values().toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(inHand)
                .completeOnTimeout(null, LAST_STEP_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    @Override
    public void destroy() {
        large.shutdown();
        small.shutdown();
    }
}
