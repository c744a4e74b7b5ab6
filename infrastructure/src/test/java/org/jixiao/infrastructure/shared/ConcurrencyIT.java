package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.jixiao.application.operations.Projections;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.DispatchRejection.Busy;
import org.jixiao.application.shared.DispatchRejection.StaleVersion;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectRejection.WrongState;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many people on two nodes at once, on real PostgreSQL. */
class ConcurrencyIT {

    private static final int THREADS = 8;
    private static final String SUBJECT = "同时修改";

    private static TestSystem here;
    private static TestSystem there;
    private static JdbcClient owner;

    @BeforeAll
    static void start() {
        here = TestSystem.start();
        Samples.organize(here);
        there = here.anotherNode();
        owner = JdbcClient.create(here.owner().dataSource());
    }

    @AfterAll
    static void stop() {
        there.close();
        here.close();
    }

    /** What a command came to: an outcome, or the rejection; anything else is a leak. */
    private static Object tried(Callable<CommandOutcome> command) throws Exception {
        try {
            return command.call();
        } catch (Refused refused) {
            return refused.rejection();
        }
    }

    private static TestSystem node(int thread) {
        return thread % 2 == 0 ? here : there;
    }

    @Test
    void ofManyWhoDecideOnTheSameVersionOneWinsAndTheOthersAreStale() {
        for (int round = 0; round < 12; round++) {
            ProjectId id = here.draft(Samples.FILER, SUBJECT);
            String name = "同时修改" + round;
            List<Object> answers =
                    Running.together(
                            THREADS,
                            thread ->
                                    () ->
                                            tried(
                                                    () ->
                                                            revise(
                                                                    node(thread),
                                                                    id,
                                                                    name + "甲" + thread,
                                                                    ExpectedVersion.exactly(1))));
            assertThat(answers).filteredOn(CommandOutcome.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(Rejection.class::isInstance)
                    .hasSize(THREADS - 1)
                    .allMatch(new StaleVersion(1, 2)::equals);
            assertThat(sequences(id)).containsExactly(0L, 1L);
        }
        assertNothingIsBehind();
    }

    @Test
    void withoutAnExpectedVersionEveryoneIsDecidedAnewOrToldToTryAgain() {
        int busy = 0;
        for (int round = 0; round < 12; round++) {
            ProjectId id = here.draft(Samples.FILER, SUBJECT);
            List<Object> answers =
                    Running.together(
                            THREADS,
                            thread ->
                                    () ->
                                            tried(
                                                    () ->
                                                            revise(
                                                                    node(thread),
                                                                    id,
                                                                    "不看版本" + thread,
                                                                    ExpectedVersion.ANY)));
            List<Long> versions =
                    answers.stream()
                            .filter(CommandOutcome.class::isInstance)
                            .map(answer -> ((CommandOutcome) answer).version())
                            .sorted()
                            .toList();
            assertThat(versions).doesNotHaveDuplicates();
            assertThat(answers)
                    .filteredOn(Rejection.class::isInstance)
                    .allMatch(Busy.class::isInstance);
            assertThat(sequences(id))
                    .isEqualTo(
                            IntStream.rangeClosed(0, versions.size())
                                    .asLongStream()
                                    .boxed()
                                    .toList());
            busy += THREADS - versions.size();
        }
        System.out.printf("busy: %d of %d commands%n", busy, 12 * THREADS);
        assertThat(busy).isLessThan(12 * THREADS / 4);
        assertNothingIsBehind();
    }

    @Test
    void ofManyWhoSubmitTheSameProjectOneDoesAndTheOthersLearnThatItIsDone() {
        for (int round = 0; round < 8; round++) {
            ProjectId id = here.draft(Samples.FILER, "同时送审" + round);
            List<Object> answers =
                    Running.together(
                            THREADS,
                            thread ->
                                    () ->
                                            tried(
                                                    () ->
                                                            node(thread)
                                                                    .send(
                                                                            new SubmitProject(
                                                                                    id, List.of()),
                                                                            Samples.FILER)));
            assertThat(answers).filteredOn(CommandOutcome.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(Rejection.class::isInstance)
                    .hasSize(THREADS - 1)
                    .allMatch(answer -> answer instanceof WrongState || answer instanceof Busy);
            assertThat(sequences(id)).containsExactly(0L, 1L);
        }
    }

    @Test
    void manyProjectsAtOnceLoseNothing() {
        long before = events();
        List<Integer> sent =
                Running.together(
                        THREADS,
                        thread ->
                                () -> {
                                    for (int i = 0; i < 25; i++) {
                                        ProjectId id =
                                                node(thread).draft(Samples.FILER, "许多项目" + thread);
                                        node(thread + 1)
                                                .send(
                                                        new SubmitProject(id, Samples.EXPLAINED),
                                                        Samples.FILER);
                                        node(thread).send(new OpenReview(id), Samples.REVIEWER);
                                    }
                                    return 75;
                                });
        assertThat(events() - before).isEqualTo(sent.stream().mapToLong(n -> n).sum());
        assertThat(
                        owner.sql("SELECT count(*) - count(DISTINCT code) FROM project_list")
                                .query(Long.class)
                                .single())
                .isZero();
        assertNothingIsBehind();
    }

    @Test
    void whatWasCommandedHereIsReadThereAtOnce() {
        for (int i = 0; i < 20; i++) {
            ProjectId id = here.draft(Samples.FILER, SUBJECT);
            assertPhase(there, id, Phase.DRAFT);
            there.send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER);
            assertPhase(here, id, Phase.SUBMITTED);
            here.send(new OpenReview(id), Samples.REVIEWER);
            assertPhase(there, id, Phase.UNDER_REVIEW);
        }
    }

    private static void assertPhase(TestSystem node, ProjectId id, Phase phase) {
        assertThat(node.bean(ProjectQueries.class).find(Samples.FILER, id))
                .hasValueSatisfying(row -> assertThat(row.phase()).isEqualTo(phase));
    }

    /** The case that a streaming reader loses for ever: the lower position commits last. */
    @Test
    void anEventThatCommitsLateIsShownAllTheSame() throws Exception {
        ProjectId late = here.draft(Samples.FILER, "迟到的项目");
        try (ExecutorService pool = Executors.newSingleThreadExecutor();
                Connection blocker = here.owner().dataSource().getConnection()) {
            blocker.setAutoCommit(false);
            lockRow(blocker, late);
            Future<CommandOutcome> held =
                    pool.submit(() -> here.send(new SubmitProject(late, List.of()), Samples.FILER));
            await(() -> waiting() > 0);
            List<ProjectId> overtaking = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                ProjectId id = there.draft(Samples.FILER, "后来的项目");
                there.send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER);
                overtaking.add(id);
            }
            assertThatThrownBy(() -> held.get(50, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
            assertPhase(there, late, Phase.DRAFT);
            overtaking.forEach(id -> assertPhase(here, id, Phase.SUBMITTED));
            blocker.rollback();
            assertThat(held.get(20, TimeUnit.SECONDS).version()).isEqualTo(2);
        }
        assertPhase(there, late, Phase.SUBMITTED);
        assertThat(
                        owner.sql(
                                        """
                                        SELECT (SELECT position FROM domain_event WHERE aggregate_id = :id AND sequence = 1)
                                            < (SELECT max(position) FROM domain_event)
                                        """)
                                .param("id", late.toString())
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertNothingIsBehind();
    }

    @Test
    void whenAReadModelCannotBeWrittenNothingIsRecordedAndTheNextTryGoesThrough() {
        ProjectId id = here.draft(Samples.FILER, "写不进的列表");
        owner.sql(
                        "ALTER TABLE project_list ADD CONSTRAINT broken CHECK (phase <> 'SUBMITTED') NOT VALID")
                .update();
        try {
            assertThatThrownBy(
                            () ->
                                    here.send(
                                            new SubmitProject(id, Samples.EXPLAINED),
                                            Samples.FILER))
                    .hasStackTraceContaining("broken");
            assertThat(sequences(id)).containsExactly(0L);
            assertPhase(here, id, Phase.DRAFT);
        } finally {
            owner.sql("ALTER TABLE project_list DROP CONSTRAINT broken").update();
        }
        assertThat(here.send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER).version())
                .isEqualTo(2);
        assertPhase(there, id, Phase.SUBMITTED);
    }

    @Test
    void aConnectionLostInMidCommandRecordsNothing() throws Exception {
        ProjectId id = here.draft(Samples.FILER, "断开的连接");
        try (ExecutorService pool = Executors.newSingleThreadExecutor();
                Connection blocker = here.owner().dataSource().getConnection()) {
            blocker.setAutoCommit(false);
            lockRow(blocker, id);
            Future<Object> held =
                    pool.submit(
                            () -> {
                                try {
                                    return here.send(
                                            new SubmitProject(id, Samples.EXPLAINED),
                                            Samples.FILER);
                                } catch (RuntimeException failure) {
                                    return failure;
                                }
                            });
            await(() -> waiting() > 0);
            here.superuser(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND wait_event_type = 'Lock'");
            assertThat(held.get(20, TimeUnit.SECONDS)).isInstanceOf(RuntimeException.class);
            blocker.rollback();
        }
        assertThat(sequences(id)).containsExactly(0L);
        assertThat(here.send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER).version())
                .isEqualTo(2);
    }

    private static void lockRow(Connection blocker, ProjectId id) throws SQLException {
        try (Statement statement = blocker.createStatement()) {
            statement.execute("SELECT 1 FROM project_list WHERE id = '" + id + "' FOR UPDATE");
        }
    }

    private static long waiting() {
        return owner.sql(
                        """
                        SELECT count(*) FROM pg_locks
                        WHERE NOT granted AND pid IN (SELECT pid FROM pg_stat_activity
                            WHERE datname = current_database())
                        """)
                .query(Long.class)
                .single();
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(20);
        }
    }

    private static CommandOutcome revise(
            TestSystem node, ProjectId id, String name, ExpectedVersion expected) {
        return node.bean(Dispatcher.class)
                .send(
                        new ReviseSheet(id, Samples.renamed(SUBJECT, name)),
                        TestSystem.request(Samples.FILER),
                        expected);
    }

    private static List<Long> sequences(ProjectId id) {
        return owner.sql(
                        "SELECT sequence FROM domain_event WHERE aggregate_id = ? ORDER BY sequence")
                .param(id.toString())
                .query(Long.class)
                .list();
    }

    private static long events() {
        return owner.sql("SELECT count(*) FROM domain_event").query(Long.class).single();
    }

    private static void assertNothingIsBehind() {
        assertThat(here.bean(Projections.class).status()).allMatch(status -> status.behind() == 0);
    }
}
