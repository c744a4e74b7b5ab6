package org.jixiao.infrastructure.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.StreamingNode;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Durable actions per second of whole project lives at 1, 4 and 8 clients, interleaved in one run:
 * the floor (one INSERT and commit), the floor with a state row, our commands with their read
 * models in the same transaction, and our commands with the project list left to a streaming
 * processor.
 *
 * <p>{@code mvn -B -ntp -Pbench -pl infrastructure -am verify}, with {@code -Dbench.seconds=5} per
 * measurement, {@code -Dbench.rounds=3} and {@code -Dbench.modes=abcd}. Read the ratios, not the
 * figures: they hold on another machine too.
 */
class CommandBench {

    private static final int[] CLIENTS = {1, 4, 8};
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final String MODES = System.getProperty("bench.modes", "abcd");
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 3);

    private final Map<String, List<Double>> rates = new LinkedHashMap<>();
    private final List<String> streaming = new ArrayList<>();

    @Test
    void durableActionsPerSecond() throws Exception {
        try (TestSystem ours = TestSystem.start();
                TestSystem theirs = TestSystem.start()) {
            Samples.organize(ours);
            Samples.organize(theirs);
            Floor.prepare(ours);
            try (StreamingNode stream = new StreamingNode(theirs)) {
                Life synchronous =
                        new Life(ours.bean(Dispatcher.class), ours.bean(ProjectFiling.class));
                Life streamed = new Life(stream.dispatcher(), stream.filing());
                warmUp(synchronous, streamed);
                for (int round = 0; round < ROUNDS; round++) {
                    for (int clients : CLIENTS) {
                        measure("a floor", clients, Floor.events(ours)::live);
                        measure("b floor + state", clients, Floor.eventsAndState(ours)::live);
                        measure("c synchronous", clients, synchronous::live);
                        measure("d streaming", clients, streamed::live);
                        settle(stream, clients);
                    }
                }
                table();
                disk(ours);
                if (MODES.contains("d")) {
                    skipped(theirs, stream);
                }
            }
        }
    }

    private static void warmUp(Life one, Life other) throws Exception {
        run(4, Duration.ofSeconds(10), one::live);
        run(4, Duration.ofSeconds(10), other::live);
    }

    private void measure(String what, int clients, Runnable life) throws Exception {
        if (!MODES.contains(what.substring(0, 1))) {
            return;
        }
        double rate = run(clients, Duration.ofSeconds(SECONDS), life);
        rates.computeIfAbsent(what + "/" + clients, key -> new ArrayList<>()).add(rate);
    }

    private static double run(int clients, Duration length, Runnable life) throws Exception {
        AtomicLong actions = new AtomicLong();
        long start = System.nanoTime();
        long end = start + length.toNanos();
        Callable<Void> client =
                () -> {
                    while (System.nanoTime() < end) {
                        life.run();
                        actions.addAndGet(Life.ACTIONS);
                    }
                    return null;
                };
        try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
            List<Future<Void>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(pool.submit(client));
            }
            for (Future<Void> future : running) {
                future.get();
            }
        }
        return actions.get() * 1e9 / (System.nanoTime() - start);
    }

    private void settle(StreamingNode stream, int clients) throws InterruptedException {
        long behind = stream.behind();
        long start = System.nanoTime();
        boolean settled = stream.settles(Duration.ofSeconds(15));
        streaming.add(
                "%d clients: %d projects behind at the end, %s after %.1f s"
                        .formatted(
                                clients,
                                behind,
                                settled ? "settled" : "NOT settled",
                                (System.nanoTime() - start) / 1e9));
    }

    private void table() {
        System.out.printf(
                "%ndurable actions/s, median of %d rounds of %d s (lowest-highest)%n",
                ROUNDS, SECONDS);
        rates.forEach(
                (key, values) -> {
                    double floor =
                            median(
                                    rates.get(
                                            "b floor + state/"
                                                    + key.substring(key.indexOf('/') + 1)));
                    System.out.printf(
                            "%-20s %8.0f (%.0f-%.0f) %6.2f x floor with state%n",
                            key,
                            median(values),
                            values.stream().mapToDouble(v -> v).min().orElseThrow(),
                            values.stream().mapToDouble(v -> v).max().orElseThrow(),
                            median(values) / floor);
                });
        streaming.forEach(line -> System.out.println("streaming, " + line));
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void disk(TestSystem system) {
        JdbcClient client = JdbcClient.create(system.owner().dataSource());
        client.sql("SELECT count(*) FROM project_list").query(Long.class).single();
        System.out.println(
                client.sql(
                                """
                                SELECT format('disk per finished project: %s bytes (events: table %s, indexes %s; list %s), %s events',
                                    (pg_total_relation_size('domain_event') + pg_total_relation_size('project_list')) / n,
                                    (pg_total_relation_size('domain_event') - pg_indexes_size('domain_event')) / n,
                                    pg_indexes_size('domain_event') / n,
                                    pg_total_relation_size('project_list') / n,
                                    round((SELECT count(*) FROM domain_event) / n::numeric, 1))
                                FROM (SELECT count(*) AS n FROM project_list) p
                                """)
                        .query(String.class)
                        .single());
    }

    /**
     * A transaction draws a position and stays open, as one longer than the gap timeout does: the
     * events that became visible meanwhile are told to be two minutes old.
     */
    private static void skipped(TestSystem system, StreamingNode stream) throws Exception {
        stream.settles(Duration.ofSeconds(15));
        Life life = new Life(stream.dispatcher(), stream.filing());
        life.live();
        stream.settles(Duration.ofSeconds(15));
        String last =
                JdbcClient.create(system.owner().dataSource())
                        .sql("SELECT id FROM project_list ORDER BY changed_at DESC LIMIT 1")
                        .query(String.class)
                        .single();
        try (Connection late = system.writer().dataSource().getConnection();
                Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute(disclosed(last, "now()"));
            JdbcClient client = JdbcClient.create(system.writer().dataSource());
            for (int i = 0; i < 5; i++) {
                client.sql(unseen(i)).update();
                Thread.sleep(300);
            }
            late.commit();
        }
        boolean shown = stream.settles(Duration.ofSeconds(10));
        System.out.printf(
                "streaming, an event whose transaction was open longer than the gap timeout: %s%n",
                shown
                        ? "shown"
                        : "SKIPPED, and never shown (projects behind: " + stream.behind() + ")");
        assertThat(stream.behind()).isLessThan(100);
    }

    private static String disclosed(String project, String at) {
        return """
        INSERT INTO domain_event (event_id, aggregate_id, sequence, aggregate_type, recorded_at, name, revision,
            payload, metadata)
        SELECT gen_random_uuid()::text, aggregate_id, sequence + 1, aggregate_type, %s, 'jixiao.project-disclosed', '1',
            convert_to('{"by":"approver"}', 'UTF8'), metadata
        FROM domain_event WHERE aggregate_id = '%s' ORDER BY sequence DESC LIMIT 1
        """
                .formatted(at, project);
    }

    /** A round's event: visible to the processor, of no concern to the project list. */
    private static String unseen(int number) {
        return """
        INSERT INTO domain_event (event_id, aggregate_id, sequence, aggregate_type, recorded_at, name, revision,
            payload, metadata)
        SELECT gen_random_uuid()::text, 'bench-round-%1$d', 0, aggregate_type, now() - interval '2 minutes', name,
            revision, payload, metadata
        FROM domain_event WHERE name = 'jixiao.round-scheduled' LIMIT 1
        """
                .formatted(number);
    }
}
