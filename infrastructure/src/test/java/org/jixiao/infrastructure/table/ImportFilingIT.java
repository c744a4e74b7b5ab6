package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.FilingJob.Counts;
import org.jixiao.application.table.imports.FilingJob.State;
import org.jixiao.application.table.imports.FilingOrder;
import org.jixiao.application.table.imports.FilingOutcome;
import org.jixiao.application.table.imports.FilingQueue;
import org.jixiao.application.table.imports.FilingRunner;
import org.jixiao.application.table.imports.GivenAnswer;
import org.jixiao.application.table.imports.ImportAnswers;
import org.jixiao.application.table.imports.ImportAnswers.Keep;
import org.jixiao.application.table.imports.ImportFilings;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportJobId;
import org.jixiao.application.table.imports.ImportPart;
import org.jixiao.application.table.imports.ImportResult.Outcome;
import org.jixiao.application.table.imports.ImportStore;
import org.jixiao.application.table.imports.TableImports;
import org.jixiao.application.table.uploads.UploadedDocument;
import org.jixiao.application.table.uploads.Uploads;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A confirmed upload is filed once, whatever happens to the nodes, and no further than is wanted.
 */
class ImportFilingIT {

    private static final Duration AT_ONCE = Duration.ZERO;
    private static final int ROWS = 250;

    private static TestSystem system;
    private static TestSystem other;
    private static JdbcClient owner;

    /** A node that dies after the commands of its second transaction, before the note of them. */
    private static final class DyingQueue implements FilingQueue {
        private final FilingQueue queue;
        private int notes;

        DyingQueue(FilingQueue queue) {
            this.queue = queue;
        }

        @Override
        public Optional<FilingJob> claim(String node, ImportJobId only, Duration lease) {
            return queue.claim(node, only, lease);
        }

        @Override
        public ImportPart next(FilingJob job, int after, int most) {
            return queue.next(job, after, most);
        }

        @Override
        public boolean record(
                String node,
                FilingJob job,
                int reached,
                List<FilingOutcome> outcomes,
                Duration lease) {
            if (notes++ > 0) {
                throw new AssertionError("killed");
            }
            return queue.record(node, job, reached, outcomes, lease);
        }

        @Override
        public void release(String node, ImportJobId job, boolean finished) {
            throw new AssertionError("a dead node gives nothing back");
        }

        @Override
        public FilingJob now(ImportJobId job) {
            return queue.now(job);
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
        owner.sql("UPDATE table_import_job SET state = 'CANCELLED'").update();
    }

    private static String table(String name, int rows) {
        return """
        项目支出绩效目标表（含转移支付项目）
        单位名称：花都区局（本级）
        单位：万元
        项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标
        合计\t%d.00\t%d.00\t0.00\t0.00\t\t
        """
                        .formatted(rows, rows)
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(
                                i ->
                                        name
                                                + i
                                                + "\t1.00\t1.00\t0.00\t0.00\t开展培训并跟踪就业。"
                                                + "\t1、产出指标：培训人数，年度指标值：≥600人。\n")
                        .collect(Collectors.joining());
    }

    private static ImportId uploaded(String name, int rows) {
        return system.bean(Uploads.class)
                .read(
                        TestSystem.request(Samples.FILER),
                        UploadedDocument.of(name + ".txt", table(name, rows).getBytes()));
    }

    private static FilingJob begun(ImportId upload, Set<Integer> rows, Duration patience) {
        return filings()
                .begin(
                        TestSystem.request(Samples.FILER),
                        upload,
                        FilingOrder.of(Samples.ROUND, rows),
                        patience)
                .orElseThrow();
    }

    private static ImportFilings filings() {
        return system.bean(ImportFilings.class);
    }

    private static FilingJob now(FilingJob job) {
        return filings().latest(Samples.FILER, job.upload()).orElseThrow();
    }

    private static void work(TestSystem node) {
        FilingRunner runner = node.bean(FilingRunner.class);
        while (runner.some(UUID.randomUUID().toString(), () -> true)) {
            // until nothing is left
        }
    }

    private static long projects(String name) {
        return owner.sql("SELECT count(*) FROM project_list WHERE name LIKE ?")
                .param(name + "%")
                .query(Long.class)
                .single();
    }

    private static void leaseRunsFor(FilingJob job, String time) {
        owner.sql("UPDATE table_import_job SET lease_until = now() + ?::interval WHERE id = ?")
                .params(time, job.id().toString())
                .update();
    }

    @Test
    void aSmallUploadIsFiledBeforeThePersonIsAnswered() {
        FilingJob job = begun(uploaded("即时", 3), Set.of(), Duration.ofMinutes(1));

        assertThat(job.state()).isEqualTo(State.FINISHED);
        assertThat(job.counts()).isEqualTo(new Counts(3, 3, 0, 0, 0));
        assertThat(job.endedAt()).isNotNull();
    }

    @Test
    void whatTakesLongerIsFiledInTheBackgroundByAnyNode() {
        FilingJob job = begun(uploaded("后台", ROWS), Set.of(), AT_ONCE);
        assertThat(job.state().isMoving()).isTrue();
        assertThat(job.counts().answered()).isZero();

        work(other);

        assertThat(now(job).state()).isEqualTo(State.FINISHED);
        assertThat(now(job).counts()).isEqualTo(new Counts(ROWS, ROWS, 0, 0, 0));
        assertThat(projects("后台")).isEqualTo(ROWS);
    }

    @Test
    void aJobWhoseNodeDiedIsFinishedByAnotherAndFilesNothingTwice() {
        FilingJob job = begun(uploaded("中断", ROWS), Set.of(), AT_ONCE);
        FilingRunner dying =
                new FilingRunner(
                        new DyingQueue(system.bean(FilingQueue.class)),
                        system.bean(TableImports.class),
                        system.bean(ImportStore.class),
                        system.bean(ProjectFiling.class));
        assertThatThrownBy(() -> dying.some("dying", () -> true))
                .isInstanceOf(AssertionError.class);
        assertThat(projects("中断")).as("filed, half of it nowhere noted").isEqualTo(ROWS);
        assertThat(now(job).counts().answered()).isEqualTo(100);

        leaseRunsFor(job, "1 hour");
        work(other);
        assertThat(now(job).counts().answered()).as("the lease still runs").isEqualTo(100);
        leaseRunsFor(job, "-1 second");
        work(other);

        assertThat(now(job).state()).isEqualTo(State.FINISHED);
        assertThat(now(job).counts()).isEqualTo(new Counts(ROWS, ROWS, 0, 0, 0));
        assertThat(projects("中断")).isEqualTo(ROWS);
        assertThat(filings().outcomes(Samples.FILER, job, Outcome.DONE))
                .extracting(FilingOutcome::place)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, ROWS).boxed().toList());
    }

    @Test
    void aCancelledJobLetsStandWhatIsFiledAndTellsTheRest() {
        FilingJob job = begun(uploaded("取消", ROWS), Set.of(), AT_ONCE);
        int[] asked = new int[1];
        system.bean(FilingRunner.class).some("stopped", () -> asked[0]++ == 0);
        assertThat(now(job).counts()).isEqualTo(new Counts(ROWS, 100, 0, 0, 0));

        filings().cancel(Samples.FILER, job.upload());
        work(other);

        FilingJob after = now(job);
        assertThat(after.state()).isEqualTo(State.CANCELLED);
        assertThat(after.counts().left()).isEqualTo(ROWS - 100);
        assertThat(filings().left(Samples.FILER, after)).hasSize(ROWS - 100);
        assertThat(projects("取消")).isEqualTo(100);

        FilingJob again = begun(job.upload(), Set.of(), Duration.ofMinutes(1));
        assertThat(again.counts()).isEqualTo(new Counts(ROWS, ROWS - 100, 0, 100, 0));
        assertThat(projects("取消")).isEqualTo(ROWS);
    }

    @Test
    void aJobThatIsCancelledHasEndedOnceTheNodeHasLetItGo() {
        FilingJob job = begun(uploaded("放手", ROWS), Set.of(), AT_ONCE);
        FilingQueue queue = system.bean(FilingQueue.class);
        queue.claim("holder", job.id(), Duration.ofSeconds(10));

        FilingJob cancelled = filings().cancel(Samples.FILER, job.upload()).orElseThrow();
        assertThat(cancelled.state()).isEqualTo(State.CANCELLING);
        assertThat(cancelled.endedAt()).isNull();

        Instant before = queue.now(job.id()).createdAt();
        queue.release("holder", job.id(), false);
        assertThat(now(job).state()).isEqualTo(State.CANCELLED);
        assertThat(now(job).endedAt()).isAfter(before);
    }

    @Test
    void refusalsAreKeptWithTheirReasonHoweverManyThereAre() {
        ImportId upload =
                system.bean(Uploads.class)
                        .read(
                                TestSystem.request(Samples.PANYU),
                                UploadedDocument.of("外单位.txt", table("外单位", 1_100).getBytes()));
        FilingJob job =
                filings()
                        .confirm(
                                TestSystem.request(Samples.PANYU),
                                upload,
                                FilingOrder.of(Samples.ROUND, Set.of()))
                        .orElseThrow();

        assertThat(job.counts()).isEqualTo(new Counts(1_100, 0, 0, 0, 1_100));
        assertThat(
                        filings()
                                .outcomes(
                                        Samples.PANYU,
                                        job,
                                        Outcome.REFUSED,
                                        new PageRequest(10, 100, ""))
                                .items())
                .hasSize(100)
                .allSatisfy(
                        outcome ->
                                assertThat(outcome.result().problem().code())
                                        .isEqualTo("not-your-unit"));
        assertThat(filings().latest(Samples.FILER, upload)).as("of another unit").isEmpty();
        assertThat(filings().outcomes(Samples.FILER, job, null)).isEmpty();
    }

    @Test
    void oneDocumentUploadedTwiceAndConfirmedAtTheSameTimeIsFiledOnce() {
        List<ImportId> uploads = List.of(uploaded("两份", ROWS), uploaded("两份", ROWS));
        List<TestSystem> nodes = List.of(system, other);

        List<CompletableFuture<FilingJob>> jobs =
                IntStream.range(0, uploads.size())
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () -> confirmed(nodes.get(i), uploads.get(i)),
                                                task -> Thread.ofPlatform().start(task)))
                        .toList();

        assertThat(jobs)
                .extracting(job -> job.join().counts())
                .extracting(counts -> counts.done() + counts.unchanged())
                .containsOnly(ROWS);
        assertThat(projects("两份")).isEqualTo(ROWS);
    }

    private static FilingJob confirmed(TestSystem node, ImportId upload) {
        return node.bean(ImportFilings.class)
                .confirm(
                        TestSystem.request(Samples.FILER),
                        upload,
                        FilingOrder.of(Samples.ROUND, Set.of()))
                .orElseThrow();
    }

    @Test
    void onlyTheRowsThatWereChosenAreFiled() {
        FilingJob job = begun(uploaded("所选", 5), Set.of(6, 9, 99), Duration.ofMinutes(1));

        assertThat(job.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0));
        assertThat(filings().outcomes(Samples.FILER, job, null))
                .extracting(outcome -> outcome.result().name())
                .containsExactly("所选1", "所选4");
    }

    @Test
    void rowsOfOneNameFarApartAreProjectsOfTheirOwn() {
        String twice = table("远隔", ROWS).replace("远隔" + ROWS + "\t", "远隔1\t");
        ImportId upload =
                system.bean(Uploads.class)
                        .read(
                                TestSystem.request(Samples.FILER),
                                UploadedDocument.of("远隔.txt", twice.getBytes()));

        FilingJob job = begun(upload, Set.of(), Duration.ofMinutes(1));

        assertThat(job.counts()).isEqualTo(new Counts(ROWS, ROWS, 0, 0, 0));
        assertThat(projects("远隔1")).as("远隔1, twice, and 远隔1…").isEqualTo(112);
    }

    @Test
    void aRowFarAwayThatSomebodyGaveTheNameOfAProjectHasAPartInWhichRowItIs() {
        system.draft(Samples.FILER, "改名1");
        ImportId upload = uploaded("改名", ROWS);
        int last = ROWS + 5;
        assertThat(
                        system.bean(ImportAnswers.class)
                                .answer(
                                        TestSystem.request(Samples.FILER),
                                        upload,
                                        List.of(new GivenAnswer(last, "name", "改名 １")),
                                        Keep.ALL_OR_NONE))
                .hasValue(List.of());

        FilingJob job = begun(upload, Set.of(), Duration.ofMinutes(1));

        assertThat(filings().outcomes(Samples.FILER, job, Outcome.DONE))
                .as("two rows may be the one project, so that the first waits for no choice")
                .extracting(FilingOutcome::place)
                .contains(1);
    }

    @Test
    void aRowThatSomebodyGaveAnotherNameHasNoPartInItAnyMore() {
        system.draft(Samples.FILER, "别名1");
        String twice = table("别名", ROWS).replace("别名" + ROWS + "\t", "别名1\t");
        ImportId upload =
                system.bean(Uploads.class)
                        .read(
                                TestSystem.request(Samples.FILER),
                                UploadedDocument.of("别名.txt", twice.getBytes()));
        system.bean(ImportAnswers.class)
                .answer(
                        TestSystem.request(Samples.FILER),
                        upload,
                        List.of(new GivenAnswer(ROWS + 5, "name", "自成一项")),
                        Keep.ALL_OR_NONE);

        FilingJob job = begun(upload, Set.of(), Duration.ofMinutes(1));

        assertThat(filings().outcomes(Samples.FILER, job, Outcome.REFUSED))
                .as("the first row alone may be the project, and reads otherwise")
                .extracting(FilingOutcome::place)
                .containsExactly(1);
    }

    @Test
    void aJobThatNeverComesAnyFurtherIsGivenUp() {
        FilingJob job = begun(uploaded("停滞", 1), Set.of(), AT_ONCE);
        FilingQueue queue = system.bean(FilingQueue.class);
        for (int i = 0; i < 5; i++) {
            assertThat(queue.claim("node" + i, job.id(), Duration.ofSeconds(10))).isPresent();
            leaseRunsFor(job, "-1 second");
        }

        assertThat(queue.claim("another", job.id(), Duration.ofSeconds(10))).isEmpty();
        assertThat(now(job).state()).isEqualTo(State.FAILED);
    }
}
