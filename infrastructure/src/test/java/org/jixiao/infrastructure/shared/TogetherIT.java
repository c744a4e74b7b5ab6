package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectFiling.Imported;
import org.jixiao.application.shared.Attempt;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Errand;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.IdempotencyKey;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.project.Source;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands in one transaction: each its own outcome, none at the expense of another. */
class TogetherIT {

    private static TestSystem system;
    private static TestSystem other;
    private static JdbcClient owner;

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

    private static List<Attempt> send(TestSystem node, List<ProjectCommand> commands) {
        Request request = TestSystem.request(Samples.FILER);
        return node.bean(Dispatcher.class)
                .sendTogether(
                        commands.stream()
                                .map(each -> new Errand(each, request, ExpectedVersion.ANY))
                                .toList());
    }

    private static SubmitProject submit(ProjectId id) {
        return new SubmitProject(id, Samples.EXPLAINED);
    }

    private static long transactions(List<ProjectId> projects, String event) {
        return owner.sql(
                        """
                        SELECT count(DISTINCT xmin::text) FROM domain_event
                        WHERE aggregate_id = ANY(:ids) AND name = :event
                        """)
                .param("ids", ids(projects))
                .param("event", event)
                .query(Long.class)
                .single();
    }

    private static String[] ids(List<ProjectId> projects) {
        return projects.stream().map(ProjectId::toString).toArray(String[]::new);
    }

    private static List<String> phases(List<ProjectId> projects) {
        return owner.sql("SELECT phase FROM project_list WHERE id = ANY(:ids) ORDER BY id")
                .param("ids", ids(projects))
                .query(String.class)
                .list();
    }

    private static List<ProjectId> drafts(int count) {
        String batch = UUID.randomUUID().toString().substring(0, 8);
        return IntStream.range(0, count)
                .mapToObj(i -> system.draft(Samples.FILER, "一批 " + batch + " " + i))
                .toList();
    }

    private static void nothingIsBehind() {
        assertThat(system.beans(ReadModel.class))
                .allSatisfy(model -> assertThat(model.behind()).as(model.name()).isZero());
    }

    @Test
    void projectsOfADocumentAreFiledInOneTransactionWithRunningCodes() {
        List<Imported> imported =
                IntStream.rangeClosed(1, 30)
                        .mapToObj(
                                row ->
                                        new Imported(
                                                new ProjectId(UUID.randomUUID()),
                                                Samples.FILER.unit(),
                                                Samples.sheet("第 " + row + " 行的项目"),
                                                new Source("表.xlsx", row)))
                        .toList();
        List<Attempt> attempts =
                system.bean(ProjectFiling.class)
                        .importSheets(imported, Samples.ROUND, TestSystem.request(Samples.FILER));
        List<ProjectId> projects = imported.stream().map(Imported::id).toList();

        assertThat(attempts).allSatisfy(each -> assertThat(each.orThrow().version()).isOne());
        assertThat(transactions(projects, "jixiao.project-imported")).isOne();
        assertThat(phases(projects)).hasSize(30).containsOnly("DRAFT");
        assertThat(
                        owner.sql("SELECT code FROM project_list WHERE id = ANY(:ids)")
                                .param("ids", ids(projects))
                                .query(String.class)
                                .list())
                .doesNotHaveDuplicates();
        nothingIsBehind();
    }

    @Test
    void whatIsRefusedLeavesTheOthersAloneAndWritesNothing() {
        List<ProjectId> projects = drafts(5);
        system.send(submit(projects.get(2)), Samples.FILER);
        List<Attempt> attempts =
                send(system, projects.stream().<ProjectCommand>map(TogetherIT::submit).toList());

        assertThat(attempts.get(2))
                .isInstanceOfSatisfying(
                        Attempt.Failed.class,
                        failed -> assertThat(failed.why()).isInstanceOf(Refused.class));
        assertThat(attempts.stream().filter(Attempt.Done.class::isInstance)).hasSize(4);
        assertThat(phases(projects)).containsOnly("SUBMITTED");
        assertThat(transactions(projects, "jixiao.project-submitted")).isEqualTo(2);
        nothingIsBehind();
    }

    @Test
    void twoCommandsOnOneProjectFollowEachOther() {
        ProjectId id = drafts(1).getFirst();
        List<Attempt> attempts =
                send(system, List.of(submit(id), new WithdrawSubmission(id, "还要改"), submit(id)));

        assertThat(attempts).allSatisfy(each -> assertThat(each.orThrow().changed()).isTrue());
        assertThat(attempts.getLast().orThrow().version())
                .isEqualTo(
                        owner.sql("SELECT count(*) FROM domain_event WHERE aggregate_id = :id")
                                .param("id", id.toString())
                                .query(Long.class)
                                .single());
        assertThat(phases(List.of(id))).containsExactly("SUBMITTED");
        nothingIsBehind();
    }

    @Test
    void aKeyOfWhatWasRefusedCanBeUsedAgain() {
        List<ProjectId> projects = drafts(2);
        system.send(submit(projects.get(0)), Samples.FILER);
        IdempotencyKey key = new IdempotencyKey(UUID.randomUUID().toString(), "BULK", "");
        Request request = new Request(Samples.FILER, "127.0.0.1", "req-" + key.key(), key);
        List<Errand> errands =
                projects.stream()
                        .map(id -> new Errand(submit(id), request, ExpectedVersion.ANY))
                        .toList();
        Dispatcher dispatcher = system.bean(Dispatcher.class);
        dispatcher.sendTogether(errands);
        system.send(new WithdrawSubmission(projects.get(0), "还要改"), Samples.FILER);
        List<Attempt> again = dispatcher.sendTogether(errands);

        assertThat(again.get(0).orThrow().replayed()).as("was refused before").isFalse();
        assertThat(again.get(1).orThrow().replayed()).as("was done before").isTrue();
    }

    @Test
    void groupsThatMeetInOppositeOrderOnTwoNodesAreBothAnsweredAndNothingIsDoneTwice()
            throws Exception {
        List<ProjectId> projects = drafts(20);
        List<List<Attempt>> answers = new ArrayList<>();
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            Future<List<Attempt>> one = nodes.submit(() -> send(system, renamed(projects, "甲")));
            Future<List<Attempt>> two =
                    nodes.submit(() -> send(other, renamed(projects.reversed(), "乙")));
            answers.add(one.get());
            answers.add(two.get());
        }

        assertThat(answers.stream().flatMap(List::stream))
                .allSatisfy(each -> assertThat(each.orThrow().changed()).isTrue());
        assertThat(
                        owner.sql(
                                        """
                                        SELECT count(DISTINCT convert_from(metadata, 'UTF8')::json ->> 'commandId')
                                        FROM domain_event WHERE aggregate_id = ANY(:ids) GROUP BY aggregate_id
                                        """)
                                .param("ids", ids(projects))
                                .query(Long.class)
                                .list())
                .as("drafted and changed twice")
                .containsOnly(3L);
        nothingIsBehind();
    }

    private static List<ProjectCommand> renamed(List<ProjectId> projects, String name) {
        return projects.stream()
                .<ProjectCommand>map(
                        id -> new ReviseSheet(id, Samples.renamed("一", name + " " + id)))
                .toList();
    }

    @Test
    void nothingIsLeftOfAGroupThatFailsWhenEachIsSentAgainByItself() {
        List<ProjectId> projects = drafts(3);
        owner.sql(
                        """
                        CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS
                        'BEGIN RAISE EXCEPTION ''spoilt''; END'
                        """)
                .update();
        owner.sql(
                        """
                        CREATE TRIGGER spoil BEFORE INSERT ON domain_event FOR EACH ROW
                        WHEN (NEW.aggregate_id = '%s') EXECUTE FUNCTION spoil()
                        """
                                .formatted(projects.get(1)))
                .update();
        try {
            List<Attempt> attempts =
                    send(
                            system,
                            projects.stream().<ProjectCommand>map(TogetherIT::submit).toList());
            assertThat(
                            Stream.of(0, 1, 2)
                                    .map(i -> attempts.get(i) instanceof Attempt.Done)
                                    .toList())
                    .containsExactly(true, false, true);
            assertThat(transactions(projects, "jixiao.project-submitted")).isEqualTo(2);
        } finally {
            owner.sql("DROP TRIGGER spoil ON domain_event").update();
            owner.sql("DROP FUNCTION spoil()").update();
        }
        nothingIsBehind();
    }
}
