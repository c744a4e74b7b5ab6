package org.jixiao.infrastructure.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jixiao.application.project.Narrowing;
import org.jixiao.application.project.Narrowing.Holder;
import org.jixiao.application.project.ProjectDesk;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.project.Snippet;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectCommand.ApproveProject;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectCommand.PassReview;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.infrastructure.shared.ReadModel;
import org.jixiao.infrastructure.shared.Samples;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jixiao.infrastructure.shared.TestSystem;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Projects are found by what stands in them, by who holds them and by what they cost. */
class SearchIT {

    private static final Actor SECOND = TestSystem.actor("second", "440100", Role.CITY_REVIEWER);

    private static TestSystem system;
    private static ProjectId huadu;
    private static ProjectId panyu;

    @BeforeAll
    static void start() {
        system = TestSystem.start();
        Samples.organize(system);
        huadu = system.draft(Samples.FILER, "技工ＡＢＣ学校补助");
        panyu = system.draft(Samples.PANYU, "社保卡发放补助");
        system.send(new SubmitProject(huadu, List.of()), Samples.FILER);
        system.send(new SubmitProject(panyu, List.of()), Samples.PANYU);
        system.send(new OpenReview(huadu), Samples.REVIEWER);
    }

    @AfterAll
    static void stop() {
        system.close();
    }

    private static List<ProjectId> found(Actor viewer, String text, Narrowing narrowing) {
        ProjectFilter filter = new ProjectFilter(null, null, null, null, Set.of(), text, narrowing);
        PageRequest first = new PageRequest(0, 50, "");
        List<ProjectId> ids =
                system.bean(ProjectQueries.class).list(viewer, filter, first).items().stream()
                        .map(ProjectRow::id)
                        .toList();
        assertThat(system.bean(ProjectQueries.class).ids(viewer, filter, 50)).isEqualTo(ids);
        return ids;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"社", "社保", "保卡", "社保卡", "社保卡发放补助", "发放 社保", "社保 番禺区局", "440113001-2025"})
    void wordsOfAnyLengthFindTheProjectThatHasThemAll(String text) {
        assertThat(found(Samples.REVIEWER, text, Narrowing.NONE)).containsExactly(panyu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "ＡＢＣ", "工abc学", "花都区局"})
    void smallLettersHalfWidthAndTheUnitsNameFindToo(String text) {
        assertThat(found(Samples.REVIEWER, text, Narrowing.NONE)).containsExactly(huadu);
    }

    @ParameterizedTest
    @ValueSource(strings = {"保社", "社保 abc", "卡补助", "发社放"})
    void neighboursInAnotherOrderAndWordsOfTwoProjectsFindNothing(String text) {
        assertThat(found(Samples.REVIEWER, text, Narrowing.NONE)).isEmpty();
    }

    @Test
    void nobodyFindsWhatTheyMayNotRead() {
        assertThat(found(Samples.FILER, "社保", Narrowing.NONE)).isEmpty();
        assertThat(found(Samples.ADMIN, "社保", Narrowing.NONE)).isEmpty();
        List<String> looked =
                system.bean(ScopedReads.class)
                        .as(
                                Samples.FILER,
                                client ->
                                        client.sql("SELECT found_projects('社', '{31038}', true)")
                                                .query(String.class)
                                                .list());
        assertThat(looked).as("the lookup itself keeps to the scope").isEmpty();
    }

    @Test
    void aChangedSheetIsFoundByItsNewWordsOnly() {
        ProjectId id = system.draft(Samples.CENTRE, "原先的题目");
        system.send(new ReviseSheet(id, Samples.sheet("后来的标题")), Samples.CENTRE);
        assertThat(found(Samples.CENTRE, "原先", Narrowing.NONE)).isEmpty();
        assertThat(found(Samples.CENTRE, "标题", Narrowing.NONE)).containsExactly(id);
    }

    @Test
    void aRowSaysWhereTheWordStands() {
        assertThat(
                        system.bean(ProjectDesk.class)
                                .snippets(Samples.REVIEWER, List.of(huadu, panyu), "abc"))
                .containsOnlyKeys(huadu)
                .containsEntry(huadu, new Snippet("技工", "ＡＢＣ", "学校补助"));
        assertThat(system.bean(ProjectDesk.class).snippets(Samples.FILER, List.of(panyu), "社保"))
                .isEmpty();
    }

    private static Narrowing holder(Holder holder) {
        return new Narrowing(null, null, false, holder, null, null, false, false);
    }

    @Test
    void whoHoldsAProjectCanBeAskedForAndIsTold() {
        assertThat(found(Samples.REVIEWER, "补助", holder(Holder.ME))).containsExactly(huadu);
        assertThat(found(Samples.REVIEWER, "补助", holder(Holder.OTHERS))).isEmpty();
        assertThat(found(SECOND, "补助", holder(Holder.OTHERS))).containsExactly(huadu);
        assertThat(found(SECOND, "补助", holder(Holder.NOBODY))).containsExactly(panyu);
        assertThat(system.bean(ProjectDesk.class).holdings(SECOND, List.of(huadu, panyu)))
                .containsOnlyKeys(huadu)
                .hasEntrySatisfying(
                        huadu, held -> assertThat(held.name()).isEqualTo(Samples.REVIEWER.name()));
    }

    @Test
    void aProjectTakenOverIsHeldByTheOtherAlsoAfterARebuild() {
        ProjectId id = system.draft(Samples.CENTRE, "接手的题目");
        system.send(new SubmitProject(id, List.of()), Samples.CENTRE);
        system.send(new OpenReview(id), Samples.REVIEWER);
        system.send(new OpenReview(id), SECOND);
        assertThat(found(SECOND, "接手", holder(Holder.ME))).containsExactly(id);
        system.send(new PassReview(id, Grades.all(Grade.GOOD), "同意", List.of()), SECOND);
        assertThat(found(SECOND, "接手", holder(Holder.ME))).isEmpty();
        Narrowing good = new Narrowing(null, null, false, null, Grade.GOOD, null, false, false);
        assertThat(found(SECOND, "接手", good)).containsExactly(id);
        assertThat(system.beans(ReadModel.class)).allMatch(model -> model.behind() == 0);
    }

    @Test
    void amountsBoundTheListInclusively() {
        Money total = Money.ofWanYuan(new BigDecimal("506.20")).plus(Money.ofYuan("100.00"));
        Narrowing exactly = new Narrowing(total, total, false, null, null, null, false, false);
        assertThat(found(Samples.REVIEWER, "社保", exactly)).containsExactly(panyu);
        Narrowing more =
                new Narrowing(
                        Money.ofYuan("5062100.01"), null, false, null, null, null, false, false);
        assertThat(found(Samples.REVIEWER, "社保", more)).isEmpty();
        Narrowing longer = new Narrowing(null, null, false, null, null, 1, false, false);
        assertThat(found(Samples.REVIEWER, "社保", longer)).isEmpty();
    }

    @Test
    void aListKnowsTheNeighboursOfAProjectInItsOwnOrder() {
        ProjectFilter filter =
                new ProjectFilter(
                        null, null, null, null, Set.of(Phase.SUBMITTED, Phase.UNDER_REVIEW), "补助");
        assertThat(
                        system.bean(ProjectDesk.class)
                                .position(Samples.REVIEWER, filter, "-code", huadu))
                .hasValueSatisfying(
                        position -> {
                            assertThat(position.place()).isEqualTo(1);
                            assertThat(position.length()).isEqualTo(2);
                            assertThat(position.previous()).isNull();
                            assertThat(position.next()).isEqualTo(panyu);
                        });
        assertThat(system.bean(ProjectDesk.class).position(Samples.FILER, filter, "", panyu))
                .isEmpty();
    }

    @Test
    void whatIsBeingAdjustedCanBeAskedFor() {
        ProjectId id = system.draft(Samples.CENTRE, "要调整的题目");
        system.send(new SubmitProject(id, List.of()), Samples.CENTRE);
        system.send(new OpenReview(id), Samples.REVIEWER);
        system.send(new PassReview(id, Grades.all(Grade.GOOD), "同意", List.of()), Samples.REVIEWER);
        system.send(
                new ApproveProject(id, new Approval("1号", LocalDate.of(2025, 3, 1))),
                Samples.APPROVER);
        Narrowing adjusting = new Narrowing(null, null, false, null, null, null, false, true);
        assertThat(found(Samples.REVIEWER, "", adjusting)).isEmpty();
        system.send(new OpenAdjustment(id, "任务减少"), Samples.APPROVER);
        assertThat(found(Samples.REVIEWER, "", adjusting)).containsExactly(id);
    }
}
