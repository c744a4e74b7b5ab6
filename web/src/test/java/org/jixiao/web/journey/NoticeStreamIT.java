package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Counters as they come to browsers: through a real server, from a real command, until sign-out.
 */
@ExtendWith(RunsJixiao.class)
class NoticeStreamIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** More by hand: {@code -Djixiao.test.streams=500}. */
    private static final int STREAMS = Integer.getInteger("jixiao.test.streams", 100);

    private static final int PER_SESSION = 25;

    private static final AtomicInteger ROUNDS = new AtomicInteger();

    private final RunningJixiao jixiao;

    NoticeStreamIT(RunningJixiao jixiao) {
        this.jixiao = jixiao;
    }

    private static Thread reads(PageSession session, List<String> seen) {
        return Thread.ofVirtual()
                .start(
                        () -> {
                            try (Stream<String> lines = session.lines("/notices/stream")) {
                                lines.forEach(seen::add);
                            }
                        });
    }

    private static long counters(List<String> seen) {
        return seen.stream().filter("event:unread"::equals).count();
    }

    @Test
    void aCommandChangesTheCounterOfWhoeverItConcernsAndSigningOutEndsTheStream() throws Exception {
        PageSession filer = PageSession.signedIn(jixiao, "filer-panyu");
        List<String> seen = new CopyOnWriteArrayList<>();
        Thread reader = reads(filer, seen);
        await().atMost(PATIENCE).until(() -> counters(seen) == 1);
        rings();
        await().atMost(PATIENCE).until(() -> counters(seen) >= 2);
        assertThat(filer.get("/notices").status()).isEqualTo(200);
        filer.postFollowing("/sign-out");
        reader.join(PATIENCE);
        assertThat(reader.isAlive()).as("the stream has ended").isFalse();
        assertThat(seen).contains("event:end");
    }

    @Test
    void pagesLeftBehindEndForTheOneThatIsLookedAt() throws Exception {
        PageSession filer = PageSession.signedIn(jixiao, "filer-panyu");
        List<String> first = new CopyOnWriteArrayList<>();
        Thread oldest = reads(filer, first);
        await().atMost(PATIENCE).until(() -> counters(first) == 1);
        List<String> last = new CopyOnWriteArrayList<>();
        for (int i = 0; i < PER_SESSION; i++) {
            reads(filer, i == PER_SESSION - 1 ? last : new CopyOnWriteArrayList<>());
        }
        oldest.join(PATIENCE);
        assertThat(oldest.isAlive()).as("the oldest stream has ended").isFalse();
        assertThat(first).as("its session has not").doesNotContain("event:end");
        await().atMost(PATIENCE).until(() -> counters(last) >= 1);
    }

    @Test
    void manyOpenStreamsHoldNoConnectionAndAreAllTold() throws Exception {
        List<List<String>> streams = new ArrayList<>();
        PageSession session = PageSession.signedIn(jixiao, "filer-yuexiu");
        for (int i = 0; i < STREAMS; i++) {
            if (i > 0 && i % PER_SESSION == 0) {
                session = PageSession.signedIn(jixiao, "filer-yuexiu");
            }
            List<String> seen = new CopyOnWriteArrayList<>();
            streams.add(seen);
            reads(session, seen);
        }
        await().atMost(PATIENCE).until(() -> streams.stream().allMatch(s -> counters(s) >= 1));
        HikariDataSource reader =
                jixiao.context().getBean("readerDataSource", HikariDataSource.class);
        assertThat(reader.getHikariPoolMXBean().getActiveConnections())
                .as("connections held by %d silent streams", STREAMS)
                .isZero();
        long start = System.nanoTime();
        rings();
        int most = 0;
        while (!streams.stream().allMatch(seen -> counters(seen) >= 2)) {
            most = Math.max(most, reader.getHikariPoolMXBean().getActiveConnections());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
            Thread.onSpinWait();
        }
        System.out.printf(
                "%d streams told within %d ms, at most %d connections in use%n",
                STREAMS, (System.nanoTime() - start) / 1_000_000, most);
        assertThat(most).isLessThanOrEqualTo(3);
    }

    /** Schedules a round, which every filer is told. */
    private void rings() {
        int year = 2060 + ROUNDS.incrementAndGet();
        Answer scheduled =
                jixiao.as("sysadmin")
                        .post(
                                "/rounds",
                                """
                                {"fiscalYear": %d, "round": "FIRST_SUBMISSION",
                                 "opens": "%d-01-01T00:00:00+08:00", "closes": "%d-02-01T00:00:00+08:00"}
                                """
                                        .formatted(year, year, year));
        assertThat(scheduled.status()).as(scheduled.body()).isEqualTo(201);
    }
}
