package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectFiling.Imported;
import org.jixiao.application.review.BulkDecisions;
import org.jixiao.application.review.BulkItem;
import org.jixiao.application.review.BulkItem.Outcome;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.DispatchRejection.IdempotencyKeyReused;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.IdempotencyKey;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.Source;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A request that is repeated gets its first answer and changes nothing more. */
class IdempotencyIT {

    private static final Actor COLLEAGUE =
            TestSystem.actor("colleague", "440114001", Role.UNIT_FILER);

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

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    private static Request keyed(Actor actor, String key, String body) {
        return keyed(actor, key, "POST /projects", body);
    }

    private static Request keyed(Actor actor, String key, String operation, String body) {
        return new Request(
                actor, "127.0.0.1", "req-" + freshKey(), new IdempotencyKey(key, operation, body));
    }

    private static CommandOutcome send(TestSystem node, ProjectCommand command, Request request) {
        return node.bean(Dispatcher.class).send(command, request, ExpectedVersion.ANY);
    }

    private static CommandOutcome revise(TestSystem node, ProjectId id, String name, Request r) {
        return send(node, new ReviseSheet(id, Samples.renamed("甲", name)), r);
    }

    @Test
    void theSameRequestIsAnsweredAgainFromMemoryOnAnyNode() {
        ProjectId id = system.draft(Samples.FILER, "甲");
        String key = freshKey();
        CommandOutcome first = revise(system, id, "乙", keyed(Samples.FILER, key, "b1"));
        CommandOutcome again = revise(other, id, "乙", keyed(Samples.FILER, key, "b1"));
        assertThat(again).isEqualTo(first.asReplay());
        assertThat(first.replayed()).isFalse();
        assertThat(events(id)).isEqualTo(2);
    }

    @Test
    void theFirstAnswerStandsEvenWhenTheProjectHasMovedOnAndTheVersionIsStaleByNow() {
        ProjectId id = system.draft(Samples.FILER, "甲");
        Request request = keyed(Samples.FILER, freshKey(), "b1");
        Dispatcher dispatcher = system.bean(Dispatcher.class);
        ReviseSheet revise = new ReviseSheet(id, Samples.renamed("甲", "乙"));
        CommandOutcome first = dispatcher.send(revise, request, ExpectedVersion.exactly(1));
        system.send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER);
        assertThat(dispatcher.send(revise, request, ExpectedVersion.exactly(1)))
                .isEqualTo(first.asReplay());
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void aCommandThatChangedNothingIsRememberedToo() {
        ProjectId id = system.draft(Samples.FILER, "甲");
        String key = freshKey();
        CommandOutcome first = revise(system, id, "甲", keyed(Samples.FILER, key, "b1"));
        assertThat(first.changed()).isFalse();
        revise(system, id, "乙", keyed(Samples.FILER, freshKey(), "b2"));
        assertThat(revise(system, id, "甲", keyed(Samples.FILER, key, "b1")))
                .isEqualTo(first.asReplay());
    }

    @Test
    void theSameKeyWithAnotherBodyOrOperationIsRefused() {
        ProjectId id = system.draft(Samples.FILER, "甲");
        String key = freshKey();
        revise(system, id, "乙", keyed(Samples.FILER, key, "b1"));
        assertReused(key, () -> revise(system, id, "丙", keyed(Samples.FILER, key, "b2")));
        assertReused(
                key, () -> revise(system, id, "乙", keyed(Samples.FILER, key, "PUT /else", "b1")));
        assertThat(events(id)).isEqualTo(2);
    }

    private static void assertReused(String key, Runnable attempt) {
        assertThatThrownBy(attempt::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.rejection())
                                        .isEqualTo(new IdempotencyKeyReused(key)));
    }

    @Test
    void anotherPersonsSameKeyIsAnotherKey() {
        ProjectId id = system.draft(Samples.FILER, "甲");
        String key = freshKey();
        revise(system, id, "乙", keyed(Samples.FILER, key, "b1"));
        CommandOutcome theirs = revise(system, id, "丙", keyed(COLLEAGUE, key, "b2"));
        assertThat(theirs.replayed()).isFalse();
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void aRefusalIsNotRemembered() {
        ProjectId id = system.draft(Samples.FILER, "甲");
        Request open = keyed(Samples.REVIEWER, freshKey(), "b1");
        assertThatThrownBy(() -> send(system, new OpenReview(id), open))
                .isInstanceOf(Refused.class);
        system.send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER);
        assertThat(send(system, new OpenReview(id), open).replayed()).isFalse();
        assertThat(events(id)).isEqualTo(3);
    }

    @Test
    void twinsThatComeInAtOnceLeaveOneEventAndGetOneAnswer() {
        for (int round = 0; round < 10; round++) {
            ProjectId id = system.draft(Samples.FILER, "甲");
            String key = freshKey();
            List<CommandOutcome> answers =
                    Running.together(
                            8,
                            thread ->
                                    () ->
                                            revise(
                                                    thread % 2 == 0 ? system : other,
                                                    id,
                                                    "乙",
                                                    keyed(Samples.FILER, key, "b1")));
            assertThat(answers).filteredOn(answer -> !answer.replayed()).hasSize(1);
            assertThat(answers).extracting(CommandOutcome::version).containsOnly(2L);
            assertThat(events(id)).isEqualTo(2);
        }
    }

    @Test
    void twinsThatFileANewProjectGetTheSameProject() {
        String key = freshKey();
        List<CommandOutcome> answers =
                Running.together(
                        8, thread -> () -> draft(thread % 2 == 0 ? system : other, key, "b1"));
        assertThat(answers).filteredOn(answer -> !answer.replayed()).hasSize(1);
        assertThat(answers.stream().map(CommandOutcome::aggregateId).distinct()).hasSize(1);
        assertReused(key, () -> draft(system, key, "b2"));
    }

    private static CommandOutcome draft(TestSystem node, String key, String body) {
        return node.bean(ProjectFiling.class)
                .draft(
                        Samples.FILER.unit(),
                        Samples.ROUND,
                        Samples.sheet("同一个新项目"),
                        keyed(Samples.FILER, key, body));
    }

    @Test
    void anImportedProjectIsFiledOnceToo() {
        String key = freshKey();
        ProjectId id = new ProjectId(UUID.randomUUID());
        List<CommandOutcome> answers =
                List.of(system, other).stream()
                        .map(
                                node ->
                                        node.bean(ProjectFiling.class)
                                                .importSheets(
                                                        List.of(
                                                                new Imported(
                                                                        id,
                                                                        Samples.FILER.unit(),
                                                                        Samples.sheet("导入"),
                                                                        new Source("表.xlsx", 1))),
                                                        Samples.ROUND,
                                                        keyed(Samples.FILER, key, "b1"))
                                                .getFirst()
                                                .orThrow())
                        .toList();
        assertThat(answers.get(1)).isEqualTo(answers.get(0).asReplay());
    }

    @Test
    void oneKeyServesABulkDecisionOnManyProjectsAndItsRepetition() {
        List<ProjectId> projects =
                List.of("一", "二", "三").stream()
                        .map(name -> system.draft(Samples.FILER, name))
                        .toList();
        projects.subList(0, 2)
                .forEach(
                        id -> system.send(new SubmitProject(id, Samples.EXPLAINED), Samples.FILER));
        String key = freshKey();
        List<BulkItem> first = open(system, projects, key);
        assertThat(first)
                .extracting(BulkItem::outcome)
                .containsExactly(Outcome.DONE, Outcome.DONE, Outcome.REFUSED);
        system.send(new SubmitProject(projects.get(2), List.of()), Samples.FILER);
        List<BulkItem> again = open(other, projects, key);
        assertThat(again)
                .extracting(BulkItem::outcome)
                .containsExactly(Outcome.DONE, Outcome.DONE, Outcome.DONE);
        projects.forEach(id -> assertThat(events(id)).isEqualTo(3));
    }

    private static List<BulkItem> open(TestSystem node, List<ProjectId> projects, String key) {
        return node.bean(BulkDecisions.class)
                .decide(projects, OpenReview::new, keyed(Samples.REVIEWER, key, "b1"));
    }

    private static long events(ProjectId id) {
        return owner.sql("SELECT count(*) FROM domain_event WHERE aggregate_id = ?")
                .param(id.toString())
                .query(Long.class)
                .single();
    }
}
