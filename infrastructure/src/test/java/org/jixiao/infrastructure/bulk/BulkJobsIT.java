package org.jixiao.infrastructure.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.bulk.BulkJob.State;
import org.jixiao.application.bulk.BulkJobId;
import org.jixiao.application.bulk.BulkJobItem;
import org.jixiao.application.bulk.BulkJobs;
import org.jixiao.application.bulk.BulkQueue;
import org.jixiao.application.bulk.BulkRejection;
import org.jixiao.application.bulk.BulkRunner;
import org.jixiao.application.bulk.BulkSelection;
import org.jixiao.application.bulk.BulkWords;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.shared.DispatchRejection.IdempotencyKeyReused;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.IdempotencyKey;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.Role;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A job does what was asked to each project of its list once, whatever happens to the nodes. */
class BulkJobsIT {

    private static final BulkWords DOCUMENT =
            BulkWords.by(new Approval("穗人社函〔2025〕1号", LocalDate.of(2025, 3, 1)));

    private static TestSystem system;
    private static TestSystem other;
    private static JdbcClient owner;

    /** A node that dies between the commands and the note of what came of them. */
    private record DyingQueue(BulkQueue queue) implements BulkQueue {
        @Override
        public Optional<Slice> claim(String node, BulkJobId only, Duration lease, int most) {
            return queue.claim(node, only, lease, most);
        }

        @Override
        public boolean record(String node, BulkJobId job, List<Answer> answers, Duration lease) {
            throw new AssertionError("killed");
        }

        @Override
        public void release(String node, BulkJobId job) {
            throw new AssertionError("a dead node gives nothing back");
        }
    }

    @BeforeAll
    static void start() {
        system = TestSystem.start();
        Samples.organize(system);
        other = system.anotherNode();
        owner = JdbcClient.create(system.owner().dataSource());
    }

    @AfterAll
    static void stop() {
        other.close();
        system.close();
    }

    /** Jobs that other tests left over would have their turn first. */
    @BeforeEach
    void nothingIsUnderWay() {
        owner.sql("UPDATE bulk_job SET state = 'CANCELLED'").update();
    }

    private static BulkJobs jobs() {
        return system.bean(BulkJobs.class);
    }

    private static List<ProjectId> drafts(String name, int count) {
        List<ProjectId> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(system.draft(Samples.FILER, name + i));
        }
        return ids;
    }

    private static List<ProjectId> submitted(String name, int count) {
        List<ProjectId> ids = drafts(name, count);
        ids.forEach(id -> system.send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER));
        return ids;
    }

    private static List<ProjectId> passed(String name, int count) {
        List<ProjectId> ids = submitted(name, count);
        for (ProjectId id : ids) {
            system.send(
                    new PassReview(id, Grades.all(Grade.GOOD), "同意", List.of()), Samples.REVIEWER);
        }
        return ids;
    }

    private static BulkJob started(
            BulkAction action, BulkSelection selection, BulkWords words, Actor actor) {
        BulkJob job = jobs().prepare(action, selection, TestSystem.request(actor));
        return jobs().start(actor, job.id(), words);
    }

    private static BulkJob approving(List<ProjectId> ids) {
        return started(
                BulkAction.APPROVE, new BulkSelection.Named(ids), DOCUMENT, Samples.APPROVER);
    }

    private static void work(TestSystem node, BulkJobId job) {
        node.bean(BulkRunner.class).all(UUID.randomUUID().toString(), job);
    }

    private static BulkJob now(BulkJob job) {
        return jobs().find(job.actor(), job.id()).orElseThrow();
    }

    private static List<BulkJobItem> items(BulkJob job, BulkJobItem.State state) {
        return jobs().items(job.actor(), job.id(), state, new PageRequest(0, 200, "")).items();
    }

    private static long events(ProjectId id, String name) {
        return owner.sql("SELECT count(*) FROM domain_event WHERE aggregate_id = ? AND name = ?")
                .params(id.toString(), name)
                .query(Long.class)
                .single();
    }

    private static void assertApprovedOnce(List<ProjectId> ids) {
        assertThat(ids)
                .allSatisfy(id -> assertThat(events(id, "jixiao.project-approved")).isEqualTo(1));
    }

    @Test
    void eachProjectIsDoneByItsOwnCommandInTheOrderGivenUnderOneRequestId() {
        List<ProjectId> ids = passed("顺序", 5).reversed();
        BulkJob job = approving(ids);
        work(system, job.id());
        assertThat(
                        owner.sql(
                                        """
                                        SELECT aggregate_id FROM domain_event
                                        WHERE convert_from(metadata, 'UTF8')::json ->> 'requestId' = ?
                                        ORDER BY position
                                        """)
                                .param(job.requestId())
                                .query(String.class)
                                .list())
                .containsExactlyElementsOf(ids.stream().map(Object::toString).toList());
        assertThat(now(job).state()).isEqualTo(State.FINISHED);
        assertThat(now(job).counts()).isEqualTo(new BulkJob.Counts(5, 5, 0, 0));
        assertThat(now(job).endedAt()).isNotNull();
    }

    @Test
    void whatAFilterMatchesIsFrozenWhenTheJobIsMadeWithTheSumShown() {
        submitted("冻结", 3);
        BulkJob job =
                jobs().prepare(
                                BulkAction.OPEN_REVIEW,
                                new BulkSelection.Matching(
                                        new ProjectFilter(
                                                null,
                                                null,
                                                null,
                                                null,
                                                ProjectFilter.ALL.phases(),
                                                "冻结")),
                                TestSystem.request(Samples.REVIEWER));
        List<ProjectId> late = submitted("冻结后来", 1);
        assertThat(job.state()).isEqualTo(State.PREPARED);
        assertThat(job.amount()).isEqualTo(Money.ofYuan("15186300.00"));
        work(system, job.id());
        assertThat(now(job).counts().answered()).as("nobody has confirmed it").isZero();
        jobs().start(Samples.REVIEWER, job.id(), BulkWords.NONE);
        work(system, job.id());
        assertThat(now(job).counts()).isEqualTo(new BulkJob.Counts(3, 3, 0, 0));
        assertThat(events(late.getFirst(), "jixiao.review-opened")).isZero();
    }

    @Test
    void aRefusalStopsNoOtherAndOnlyTheRefusedAreTriedAgain() {
        List<ProjectId> ids = new ArrayList<>(passed("部分", 2));
        ids.add(1, drafts("部分未审", 1).getFirst());
        BulkJob job = approving(ids);
        work(system, job.id());
        assertThat(now(job).counts()).isEqualTo(new BulkJob.Counts(3, 2, 0, 1));
        BulkJobItem refused = items(job, BulkJobItem.State.REFUSED).getFirst();
        assertThat(refused.place()).isEqualTo(2);
        assertThat(refused.rejection()).isEqualTo("wrong-state");
        assertThat(refused.sentence()).isNotBlank();
        system.send(new SubmitProject(ids.get(1), Samples.EXPLAINED), Samples.FILER);
        system.send(
                new PassReview(ids.get(1), Grades.all(Grade.GOOD), "同意", List.of()),
                Samples.REVIEWER);
        BulkJob again =
                started(
                        BulkAction.APPROVE,
                        new BulkSelection.RefusedOf(job.id()),
                        DOCUMENT,
                        Samples.APPROVER);
        work(system, again.id());
        assertThat(again.retryOf()).isEqualTo(job.id());
        assertThat(now(again).counts()).isEqualTo(new BulkJob.Counts(1, 1, 0, 0));
        assertApprovedOnce(ids);
    }

    @Test
    void aJobWhoseNodeDiedIsTakenUpByAnotherOnceTheLeaseIsOverAndDoublesNothing() {
        List<ProjectId> ids = passed("中断", 30);
        BulkJob job = approving(ids);
        BulkRunner dying =
                new BulkRunner(
                        new DyingQueue(system.bean(BulkQueue.class)),
                        system.bean(Dispatcher.class),
                        Rejection::sentence,
                        Clock.systemUTC());
        assertThatThrownBy(() -> dying.all("dying", job.id())).isInstanceOf(AssertionError.class);
        assertThat(ids.stream().filter(id -> events(id, "jixiao.project-approved") == 1))
                .as("done, and nowhere noted")
                .hasSize(3);
        assertThat(now(job).counts().answered()).isZero();
        assertThat(leaseOf(job)).as("seconds that a dead node keeps a job").isEqualTo(10);
        leaseRunsFor(job, "1 hour");
        work(other, job.id());
        assertThat(now(job).counts().answered()).as("the lease still runs").isZero();
        leaseRunsOut(job);
        work(other, job.id());
        assertThat(now(job).state()).isEqualTo(State.FINISHED);
        assertThat(now(job).counts()).isEqualTo(new BulkJob.Counts(30, 30, 0, 0));
        assertApprovedOnce(ids);
    }

    private static void leaseRunsOut(BulkJob job) {
        leaseRunsFor(job, "-1 second");
    }

    private static void leaseRunsFor(BulkJob job, String time) {
        owner.sql("UPDATE bulk_job SET lease_until = now() + ?::interval WHERE id = ?")
                .params(time, job.id().toString())
                .update();
    }

    /** From when the job was taken up, in seconds. */
    private static int leaseOf(BulkJob job) {
        return owner.sql(
                        "SELECT extract(epoch FROM lease_until - served_at) FROM bulk_job WHERE id = ?")
                .param(job.id().toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void twoNodesThatBelieveTheyHoldTheSameJobDoNothingTwice() throws Exception {
        List<ProjectId> ids = passed("同时", 40);
        BulkJob job = approving(ids);
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<?>> nodes = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                TestSystem node = i % 2 == 0 ? system : other;
                nodes.add(
                        pool.submit(
                                () -> {
                                    leaseRunsOut(job);
                                    work(node, job.id());
                                }));
            }
            for (Future<?> node : nodes) {
                node.get(60, TimeUnit.SECONDS);
            }
        }
        leaseRunsOut(job);
        work(system, job.id());
        assertThat(now(job).counts()).isEqualTo(new BulkJob.Counts(40, 40, 0, 0));
        assertApprovedOnce(ids);
    }

    @Test
    void aCancelledJobLetsStandWhatIsDoneAndDoesNoMore() {
        List<ProjectId> ids = passed("取消", 45);
        BulkJob job = approving(ids);
        new BulkRunner(
                        system.bean(BulkQueue.class),
                        system.bean(Dispatcher.class),
                        rejection -> "in English",
                        Clock.systemUTC())
                .some("stopped", new After(1));
        assertThat(now(job).counts().answered()).isEqualTo(3);
        jobs().cancel(Samples.APPROVER, job.id());
        leaseRunsFor(job, "1 hour");
        assertThat(now(job).state()).as("a node has some in hand").isEqualTo(State.CANCELLING);
        leaseRunsOut(job);
        work(system, job.id());
        assertThat(now(job).state()).isEqualTo(State.CANCELLED);
        assertThat(now(job).counts()).isEqualTo(new BulkJob.Counts(45, 3, 0, 0));
        assertThat(items(job, BulkJobItem.State.WAITING)).hasSize(42);
        assertThatThrownBy(() -> jobs().start(Samples.APPROVER, job.id(), DOCUMENT))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rejection())
                                        .isEqualTo(new BulkRejection.AlreadyCancelled(job.id())));
    }

    /** Goes on that many times. */
    private static final class After implements java.util.function.BooleanSupplier {
        private int left;

        After(int times) {
            this.left = times;
        }

        @Override
        public boolean getAsBoolean() {
            return left-- > 0;
        }
    }

    @Test
    void theSameRequestMakesOneJobAndAnotherBodyUnderItsKeyNone() {
        BulkSelection some = new BulkSelection.Named(drafts("一次", 1));
        String key = UUID.randomUUID().toString();
        BulkJob first = jobs().prepare(BulkAction.SUBMIT, some, keyed(key, "a"));
        BulkJob again = jobs().prepare(BulkAction.SUBMIT, some, keyed(key, "a"));
        assertThat(again.id()).isEqualTo(first.id());
        assertThatThrownBy(() -> jobs().prepare(BulkAction.SUBMIT, some, keyed(key, "b")))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rejection())
                                        .isEqualTo(new IdempotencyKeyReused(key)));
    }

    private static Request keyed(String key, String body) {
        return new Request(
                Samples.FILER,
                "127.0.0.1",
                "req-" + UUID.randomUUID(),
                new IdempotencyKey(key, "POST /decisions", body));
    }

    @Test
    void nobodyElseSeesOrSteersAJobNotEvenAColleagueOfTheSameUnit() {
        BulkJob job =
                started(
                        BulkAction.SUBMIT,
                        new BulkSelection.Named(drafts("他人", 2)),
                        BulkWords.NONE,
                        Samples.FILER);
        Actor colleague = TestSystem.actor("colleague", "440114001", Role.UNIT_FILER);
        for (Actor stranger : List.of(colleague, Samples.REVIEWER, Samples.AUDITOR)) {
            assertThat(jobs().find(stranger, job.id())).isEmpty();
            assertThat(jobs().latest(stranger, 50))
                    .extracting(BulkJob::id)
                    .doesNotContain(job.id());
            assertThat(jobs().items(stranger, job.id(), null, new PageRequest(0, 50, "")).items())
                    .isEmpty();
            assertThatThrownBy(() -> jobs().cancel(stranger, job.id()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.rejection())
                                            .isEqualTo(new BulkRejection.NoSuchJob(job.id())));
        }
        assertThat(now(job).state()).isEqualTo(State.WAITING);
        assertThat(jobs().latest(Samples.FILER, 50)).extracting(BulkJob::id).contains(job.id());
    }

    @Test
    void aProjectOutOfScopeIsNamedToNobody() {
        ProjectId foreign = system.draft(Samples.PANYU, "别区");
        BulkJob job =
                started(
                        BulkAction.SUBMIT,
                        new BulkSelection.Named(List.of(foreign)),
                        BulkWords.NONE,
                        Samples.FILER);
        work(system, job.id());
        BulkJobItem item = items(job, null).getFirst();
        assertThat(item.isVisible()).isFalse();
        assertThat(item.name()).isNull();
        assertThat(item.state()).isEqualTo(BulkJobItem.State.REFUSED);
        assertThat(job.amount()).isEqualTo(Money.ofYuan("0.00"));
    }

    @Test
    void jobsTakeTurnsSoThatASmallOneNeedNotWaitForALargeOne() {
        BulkJob large = approving(passed("大", 201));
        BulkJob small = approving(passed("小", 1));
        BulkRunner runner = system.bean(BulkRunner.class);
        while (now(small).state() != State.FINISHED) {
            assertThat(runner.some("turns", () -> true)).isTrue();
        }
        assertThat(now(large).counts().waiting()).isEqualTo(1);
        while (now(large).state() != State.FINISHED) {
            assertThat(runner.some("turns", () -> true)).isTrue();
        }
    }

    @Test
    void aRefusalIsKeptInBothLanguages() {
        List<ProjectId> ids = submitted("两种语言", 1);
        BulkJob job = approving(ids);
        new BulkRunner(
                        system.bean(BulkQueue.class),
                        system.bean(Dispatcher.class),
                        rejection -> "in English: " + rejection.code(),
                        Clock.systemUTC())
                .all("bilingual", job.id());
        assertThat(items(job, BulkJobItem.State.REFUSED))
                .singleElement()
                .satisfies(
                        item -> {
                            assertThat(item.sentence()).contains("项目现为");
                            assertThat(item.english()).isEqualTo("in English: wrong-state");
                        });
    }

    @Test
    void whatWasPreparedAndNotStartedForADayIsDroppedWithTheNextPreparationAndNothingElse() {
        List<ProjectId> ids = drafts("未开始", 1);
        BulkSelection selection = new BulkSelection.Named(ids);
        BulkJob forgotten = prepared(selection);
        BulkJob begun = started(BulkAction.SUBMIT, selection, BulkWords.NONE, Samples.FILER);
        owner.sql("UPDATE bulk_job SET created_at = now() - interval '25 hours' WHERE id IN (?, ?)")
                .params(forgotten.id().toString(), begun.id().toString())
                .update();
        BulkJob recent = prepared(selection);
        BulkJob newest = prepared(selection);
        assertThat(jobs().find(Samples.FILER, forgotten.id())).isEmpty();
        for (BulkJob left : List.of(begun, recent, newest)) {
            assertThat(jobs().find(Samples.FILER, left.id())).isPresent();
        }
    }

    private static BulkJob prepared(BulkSelection selection) {
        return jobs().prepare(BulkAction.SUBMIT, selection, TestSystem.request(Samples.FILER));
    }
}
