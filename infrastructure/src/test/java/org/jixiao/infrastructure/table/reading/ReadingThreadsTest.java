package org.jixiao.infrastructure.table.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.uploads.ReadingQueue;
import org.jixiao.application.table.uploads.ReadingRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which documents are read side by side. */
class ReadingThreadsTest {

    private static final long LARGE = 39_000_000;
    private static final long SMALL = 39_000;

    private final AtomicInteger inHand = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger mostInHand = new AtomicInteger();
    private final CountDownLatch open = new CountDownLatch(1);
    private final Listed queue = new Listed();
    private final ReadingThreads threads =
            new ReadingThreads(
                    queue,
                    new ReadingRunner(
                            queue,
                            (content, name, above, progress) -> {
                                if (content.length > 0) {
                                    large();
                                }
                                throw new UnreadableTable(ComplaintKind.NOT_A_TABLE, "整个文件", "不是表");
                            }),
                    false);

    /** Gives out everything; large documents have a byte here. */
    private static final class Listed implements ReadingQueue {

        private final List<ImportId> large = new ArrayList<>();
        private final List<ImportId> waiting = new CopyOnWriteArrayList<>();

        @Override
        public List<Waiting> waiting() {
            return List.of();
        }

        @Override
        public Optional<Task> claim(String node, ImportId id, Duration lease) {
            if (!waiting.remove(id)) {
                return Optional.empty();
            }
            return Optional.of(new Task(id, "表", 0, new byte[large.contains(id) ? 1 : 0]));
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
        public void keep(String node, ImportId id, ImportedTable table, ReadingProgress progress) {}

        @Override
        public void refuse(String node, ImportId id, Complaint why) {}

        @Override
        public void release(String node, ImportId id) {}
    }

    private void large() {
        reads.incrementAndGet();
        mostInHand.accumulateAndGet(inHand.incrementAndGet(), Math::max);
        try {
            assertThat(open.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        inHand.decrementAndGet();
    }

    private CompletableFuture<Void> submitLarge() {
        ImportId id = new ImportId(UUID.randomUUID());
        queue.large.add(id);
        queue.waiting.add(id);
        return threads.submit(id, LARGE);
    }

    @AfterEach
    void end() {
        open.countDown();
        threads.stop();
        threads.destroy();
    }

    @Test
    void largeDocumentsAreReadOneAtATimeAndSmallOnesDoNotWaitForThem() {
        threads.start();
        List<CompletableFuture<Void>> all = List.of(submitLarge(), submitLarge(), submitLarge());

        ImportId small = new ImportId(UUID.randomUUID());
        queue.waiting.add(small);
        threads.submit(small, SMALL).orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(all).noneMatch(CompletableFuture::isDone);
        open.countDown();
        all.forEach(one -> one.orTimeout(30, TimeUnit.SECONDS).join());

        assertThat(mostInHand).hasValue(1);
    }

    @Test
    void oneThatWaitsAlreadyIsNotReadTwice() {
        threads.start();
        submitLarge();
        ImportId id = new ImportId(UUID.randomUUID());

        assertThat(threads.submit(id, LARGE)).isSameAs(threads.submit(id, LARGE));
    }

    @Test
    void whatIsAskedForAnewWhileItComesToItsEndIsReadOnceMore() {
        threads.start();
        CompletableFuture<Void> first = submitLarge();
        ImportId id = queue.large.getFirst();
        queue.waiting.add(id);
        CompletableFuture<Void> again = threads.submit(id, LARGE);

        open.countDown();
        CompletableFuture.allOf(first, again).orTimeout(30, TimeUnit.SECONDS).join();

        assertThat(reads).hasValue(2);
        assertThat(mostInHand).hasValue(1);
    }
}
