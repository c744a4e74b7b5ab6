package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.domain.project.People.*;
import static org.jixiao.domain.project.Sheets.SHEET;
import static org.jixiao.domain.project.Sheets.row;
import static org.jixiao.domain.project.Story.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.domain.project.ProjectEvent.*;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.IndicatorId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every state with every event: where it leads, or that the stream is broken. The states are those
 * of {@link StateCommandTableTest}.
 */
class StateEventTableTest {

    /** The event, then each state that can have it with the state it becomes. */
    private static final String TABLE =
            """
            ProjectDrafted            Unfiled>Draft
            ProjectImported           Unfiled>Draft
            SheetRevisedFromDocument  Draft>Draft Returned>Returned
            ProjectRenamed            Draft>Draft Returned>Returned
            FundingChanged            Draft>Draft Returned>Returned
            TargetStatementRewritten  Draft>Draft Returned>Returned
            IndicatorAdded            Draft>Draft Returned>Returned
            IndicatorChanged          Draft>Draft Returned>Returned
            IndicatorRemoved          Draft>Draft Returned>Returned
            IndicatorsReordered       Draft>Draft Returned>Returned
            ProjectSubmitted          Draft>Submitted Returned>Submitted
            DraftDiscarded            Draft>Discarded
            SubmissionWithdrawn       AwaitingForwarding>Returned Submitted>Returned
            ProjectForwarded          AwaitingForwarding>Submitted
            ProjectSentBack           AwaitingForwarding>Returned
            SendBackTakenBack
            ForwardingTakenBack       Submitted>AwaitingForwarding
            ReviewOpened              Submitted>UnderReview UnderReview>UnderReview
            ReviewPassed              Submitted>Reviewed UnderReview>Reviewed
            ProjectReturned           Submitted>Returned UnderReview>Returned
            ProjectRejected           Submitted>Rejected UnderReview>Rejected
            ReviewDecisionTakenBack   Returned>UnderReview Reviewed>UnderReview Rejected>UnderReview
            SheetCorrected            Reviewed>Reviewed
            RemarkAnswered            Returned>Returned
            RemarkFollowedUp          AwaitingForwarding>AwaitingForwarding Submitted>Submitted UnderReview>UnderReview Reviewed>Reviewed
            RemarkResolved            AwaitingForwarding>AwaitingForwarding Submitted>Submitted UnderReview>UnderReview Reviewed>Reviewed
            RemarkReopened            AwaitingForwarding>AwaitingForwarding Submitted>Submitted UnderReview>UnderReview Reviewed>Reviewed
            ProjectApproved           Reviewed>Approved
            ApprovalTakenBack         Approved>Reviewed
            ProjectDisclosed          Approved>Disclosed
            AdjustmentOpened          Approved>Draft Disclosed>Draft
            AdjustmentAbandoned
            """;

    private static final Map<String, ProjectEvent> EVENTS =
            Stream.of(
                            draftedBy(FILER),
                            new ProjectImported(
                                    Sheets.ID,
                                    Sheets.CODE,
                                    UNIT,
                                    Sheets.ROUND,
                                    SHEET,
                                    SOURCE,
                                    FILER.id()),
                            new SheetRevisedFromDocument(new Origin("upload", SOURCE), FILER.id()),
                            new ProjectRenamed("图书采购", FILER.id()),
                            new FundingChanged(Funding.NONE, FILER.id()),
                            new TargetStatementRewritten("采购。", FILER.id()),
                            new IndicatorAdded(
                                    row("12", "合格率", "", "100%").as(new IndicatorId(4)),
                                    FILER.id()),
                            new IndicatorChanged(
                                    row("12", "合格率", "", "100%").as(new IndicatorId(3)),
                                    FILER.id()),
                            new IndicatorRemoved(new IndicatorId(3), FILER.id()),
                            new IndicatorsReordered(
                                    List.of(
                                            new IndicatorId(3),
                                            new IndicatorId(1),
                                            new IndicatorId(2)),
                                    FILER.id()),
                            submitted(3),
                            new DraftDiscarded(FILER.id()),
                            new SubmissionWithdrawn(FILER.id()),
                            forwarded(),
                            sentBackWith(Unlock.ALL, remarkOfTheDistrict(3, 2, "name")),
                            new SendBackTakenBack(DISTRICT_MANAGER.id()),
                            new ForwardingTakenBack(DISTRICT_MANAGER.id()),
                            new ReviewOpened(SECOND_REVIEWER.id()),
                            passed(Grade.GOOD),
                            returnedWith(Unlock.ALL, remark(3, 2, "name")),
                            new ProjectRejected(
                                    Grades.all(Grade.POOR), "无关。", List.of(), REVIEWER.id()),
                            new ReviewDecisionTakenBack(REVIEWER.id()),
                            new SheetCorrected(SHEET, "同意", REVIEWER.id()),
                            answered(1),
                            new RemarkFollowedUp(new RemarkId(1), "请再看。", REVIEWER.id()),
                            new RemarkResolved(new RemarkId(1), REVIEWER.id()),
                            new RemarkReopened(new RemarkId(1), "仍未写明。", REVIEWER.id()),
                            new ProjectApproved(APPROVAL, APPROVER.id()),
                            new ApprovalTakenBack(APPROVER.id()),
                            new ProjectDisclosed(APPROVER.id()),
                            adjustmentOpened(),
                            new AdjustmentAbandoned(APPROVER.id()))
                    .collect(
                            Collectors.toMap(
                                    event -> event.getClass().getSimpleName(), event -> event));

    private static final Map<String, Map<String, String>> NEXT = new HashMap<>();

    static {
        for (String[] row : TABLE.lines().map(line -> line.split(" +")).toList()) {
            NEXT.put(
                    row[0],
                    Arrays.stream(row)
                            .skip(1)
                            .map(cell -> cell.split(">"))
                            .collect(Collectors.toMap(cell -> cell[0], cell -> cell[1])));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyStateTakesOrRefusesEveryEventAsTheTableSays() {
        return EVENTS.keySet().stream()
                .flatMap(
                        event ->
                                StateCommandTableTest.STATES.keySet().stream()
                                        .map(state -> cell(state, event)));
    }

    private static DynamicTest cell(String state, String event) {
        String expected = NEXT.get(event).getOrDefault(state, "broken");
        return DynamicTest.dynamicTest(
                state + " " + event + " -> " + expected, () -> check(state, event, expected));
    }

    private static void check(String state, String event, String expected) {
        Project before = StateCommandTableTest.STATES.get(state);
        if (expected.equals("broken")) {
            assertThatThrownBy(() -> ProjectEvolution.evolve(before, EVENTS.get(event)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage(state + " cannot have " + event);
        } else {
            Project after = ProjectEvolution.evolve(before, EVENTS.get(event));
            assertThat(after.getClass().getSimpleName()).isEqualTo(expected);
        }
    }

    @Test
    void theTableHasEveryEventAndEveryState() {
        List<String> events = Vocabulary.namesOf(ProjectEvent.class);
        assertThat(EVENTS.keySet()).containsExactlyInAnyOrderElementsOf(events);
        assertThat(NEXT.keySet()).containsExactlyInAnyOrderElementsOf(events);
        assertThat(StateCommandTableTest.STATES.keySet())
                .containsExactlyInAnyOrderElementsOf(Vocabulary.namesOf(Project.class));
    }

    @Test
    void everyPhaseBelongsToOneState() {
        assertThat(
                        StateCommandTableTest.STATES.values().stream()
                                .skip(1)
                                .map(state -> ((Project.Filed) state).phase()))
                .containsExactly(Phase.values());
    }

    @Test
    void aRemarkThatWasNeverMadeBreaksTheStream() {
        RemarkId unknown = new RemarkId(9);
        Project returned = StateCommandTableTest.STATES.get("Returned");
        Project submitted = StateCommandTableTest.STATES.get("Submitted");
        assertThatThrownBy(
                        () ->
                                ProjectEvolution.evolve(
                                        returned, new RemarkAnswered(unknown, "已改。", FILER.id())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () ->
                                ProjectEvolution.evolve(
                                        submitted, new RemarkResolved(unknown, REVIEWER.id())))
                .isInstanceOf(IllegalStateException.class);
    }
}
