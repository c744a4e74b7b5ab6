package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.domain.project.People.*;
import static org.jixiao.domain.project.Story.*;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.domain.project.ProjectEvent.*;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Refused;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every state with every command, each asked by whom it is for: the event, or the code of the
 * refusal.
 *
 * <p>From Submitted on the sheet carries remark 1, made on its first revision, answered and
 * unresolved; Returned carries an unanswered remark 2 as well, and its unit has not acted yet.
 * Submitted came through the district. No state adjusts another sheet: what becomes of adjustments
 * is told by {@link AdjustmentTest}.
 */
class StateCommandTableTest {

    private static final String TABLE =
            """
            command                Unfiled         Draft            AwaitingForwarding  Submitted           UnderReview      Returned                Reviewed                Rejected                Approved          Disclosed         Discarded
            DraftProject           ProjectDrafted  already-filed    already-filed       already-filed       already-filed    already-filed           already-filed           already-filed           already-filed     already-filed     already-filed
            ImportProject          ProjectImported already-filed    already-filed       already-filed       already-filed    already-filed           already-filed           already-filed           already-filed     already-filed     already-filed
            ReviseSheet            no-such-project ProjectRenamed   wrong-state         wrong-state         wrong-state      ProjectRenamed          wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            SubmitProject          no-such-project ProjectSubmitted wrong-state         wrong-state         wrong-state      remarks-unanswered      wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            DiscardDraft           no-such-project DraftDiscarded   wrong-state         wrong-state         wrong-state      wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            WithdrawSubmission     no-such-project wrong-state      SubmissionWithdrawn SubmissionWithdrawn wrong-state      wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            ForwardProject         no-such-project wrong-state      ProjectForwarded    wrong-state         wrong-state      wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            SendBackInDistrict     no-such-project wrong-state      ProjectSentBack     wrong-state         wrong-state      wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            TakeBackSendBack       no-such-project wrong-state      wrong-state         wrong-state         wrong-state      wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            TakeBackForwarding     no-such-project wrong-state      wrong-state         ForwardingTakenBack wrong-state      wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            OpenReview             no-such-project wrong-state      wrong-state         ReviewOpened        nothing          wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            OpenReview/colleague   no-such-project wrong-state      wrong-state         ReviewOpened        ReviewOpened     wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            PassReview             no-such-project wrong-state      wrong-state         ReviewPassed        ReviewPassed     wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            PassReview/colleague   no-such-project wrong-state      wrong-state         ReviewPassed        held-by-another  wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            ReturnProject          no-such-project wrong-state      wrong-state         ProjectReturned     ProjectReturned  wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            RejectProject          no-such-project wrong-state      wrong-state         ProjectRejected     ProjectRejected  wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            TakeBackReviewDecision no-such-project wrong-state      wrong-state         wrong-state         wrong-state      ReviewDecisionTakenBack ReviewDecisionTakenBack ReviewDecisionTakenBack wrong-state       wrong-state       wrong-state
            CorrectSheet           no-such-project wrong-state      wrong-state         wrong-state         wrong-state      wrong-state             SheetCorrected          wrong-state             wrong-state       wrong-state       wrong-state
            ReplyToRemark/unit     no-such-project wrong-state      wrong-state         wrong-state         wrong-state      RemarkAnswered          wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            ReplyToRemark          no-such-project wrong-state      role-missing        RemarkFollowedUp    RemarkFollowedUp wrong-state             RemarkFollowedUp        wrong-state             wrong-state       wrong-state       wrong-state
            ReplyToRemark/district no-such-project role-missing     RemarkFollowedUp    role-missing        role-missing     role-missing            role-missing            role-missing            role-missing      role-missing      role-missing
            ResolveRemark          no-such-project wrong-state      role-missing        RemarkResolved      RemarkResolved   wrong-state             RemarkResolved          wrong-state             wrong-state       wrong-state       wrong-state
            ResolveRemark/district no-such-project role-missing     RemarkResolved      role-missing        role-missing     role-missing            role-missing            role-missing            role-missing      role-missing      role-missing
            ReopenRemark           no-such-project wrong-state      role-missing        RemarkReopened      RemarkReopened   wrong-state             RemarkReopened          wrong-state             wrong-state       wrong-state       wrong-state
            ReopenRemark/district  no-such-project role-missing     RemarkReopened      role-missing        role-missing     role-missing            role-missing            role-missing            role-missing      role-missing      role-missing
            ApproveProject         no-such-project wrong-state      wrong-state         wrong-state         wrong-state      wrong-state             ProjectApproved         wrong-state             wrong-state       wrong-state       wrong-state
            TakeBackApproval       no-such-project wrong-state      wrong-state         wrong-state         wrong-state      wrong-state             wrong-state             wrong-state             ApprovalTakenBack wrong-state       wrong-state
            DiscloseProject        no-such-project wrong-state      wrong-state         wrong-state         wrong-state      wrong-state             wrong-state             wrong-state             ProjectDisclosed  wrong-state       wrong-state
            OpenAdjustment         no-such-project wrong-state      wrong-state         wrong-state         wrong-state      wrong-state             wrong-state             wrong-state             AdjustmentOpened  AdjustmentOpened  wrong-state
            AbandonAdjustment      no-such-project wrong-state      wrong-state         wrong-state         wrong-state      wrong-state             wrong-state             wrong-state             wrong-state       wrong-state       wrong-state
            """;

    private static final Map<String, ProjectCommand> COMMANDS =
            Stream.of(
                            DRAFT,
                            IMPORT,
                            revise(Sheets.named("图书采购")),
                            SUBMIT,
                            DISCARD,
                            WITHDRAW,
                            FORWARD,
                            SEND_BACK,
                            TAKE_BACK_SEND_BACK,
                            TAKE_BACK_FORWARDING,
                            OPEN,
                            PASS,
                            RETURN,
                            REJECT,
                            TAKE_BACK,
                            correct(Sheets.named("图书采购")),
                            reply(1),
                            resolve(1),
                            reopen(1),
                            APPROVE,
                            TAKE_BACK_APPROVAL,
                            DISCLOSE,
                            ADJUST,
                            ABANDON)
                    .collect(
                            Collectors.toMap(
                                    command -> command.getClass().getSimpleName(),
                                    command -> command));

    static final Map<String, Project> STATES =
            Stream.of(
                            List.<ProjectEvent>of(),
                            draft(),
                            and(returned(), answered(1), submittedToTheDistrict(2)),
                            and(returned(), answered(1), submittedToTheDistrict(2), forwarded()),
                            and(resubmitted(), new ReviewOpened(REVIEWER.id())),
                            and(
                                    resubmitted(),
                                    returnedWith(
                                            org.jixiao.domain.review.Unlock.ALL,
                                            remark(2, 2, "name"))),
                            and(resubmitted(), passed(Grade.GOOD)),
                            and(resubmitted(), rejected().getLast()),
                            and(resubmitted(), passed(Grade.GOOD), approved().getLast()),
                            and(
                                    resubmitted(),
                                    passed(Grade.GOOD),
                                    approved().getLast(),
                                    disclosed().getLast()),
                            discarded())
                    .map(ProjectEvolution::replay)
                    .collect(
                            Collectors.toMap(
                                    state -> state.getClass().getSimpleName(),
                                    state -> state,
                                    (one, other) -> one,
                                    LinkedHashMap::new));

    private static final List<String[]> ROWS = TABLE.lines().map(line -> line.split(" +")).toList();
    private static final List<String> COLUMNS =
            Arrays.asList(ROWS.getFirst()).subList(1, ROWS.getFirst().length);

    @TestFactory
    Stream<DynamicTest> everyStateAnswersEveryCommandAsTheTableSays() {
        return ROWS.stream()
                .skip(1)
                .flatMap(row -> COLUMNS.stream().map(state -> cell(row, state)));
    }

    private static DynamicTest cell(String[] row, String state) {
        String expected = row[1 + COLUMNS.indexOf(state)];
        return DynamicTest.dynamicTest(
                state + " " + row[0] + " -> " + expected,
                () -> assertThat(outcome(STATES.get(state), row[0])).isEqualTo(expected));
    }

    private static String outcome(Project state, String asked) {
        ProjectCommand command = COMMANDS.get(asked.split("/")[0]);
        ProjectContext context = ProjectScenario.nothing().as(asker(asked)).context();
        try {
            List<ProjectEvent> events = ProjectDecider.decide(state, command, context);
            return events.isEmpty()
                    ? "nothing"
                    : events.stream()
                            .map(event -> event.getClass().getSimpleName())
                            .collect(Collectors.joining("+"));
        } catch (Refused refused) {
            return refused.rejection().code();
        }
    }

    private static Actor asker(String asked) {
        return switch (asked) {
            case "DraftProject",
                    "ImportProject",
                    "ReviseSheet",
                    "SubmitProject",
                    "DiscardDraft",
                    "WithdrawSubmission",
                    "ReplyToRemark/unit" ->
                    FILER;
            case "ForwardProject",
                    "SendBackInDistrict",
                    "TakeBackSendBack",
                    "TakeBackForwarding",
                    "ReplyToRemark/district",
                    "ResolveRemark/district",
                    "ReopenRemark/district" ->
                    DISTRICT_MANAGER;
            case "OpenReview/colleague", "PassReview/colleague" -> SECOND_REVIEWER;
            case "ApproveProject",
                    "TakeBackApproval",
                    "DiscloseProject",
                    "OpenAdjustment",
                    "AbandonAdjustment" ->
                    APPROVER;
            default -> REVIEWER;
        };
    }

    @Test
    void theTableHasEveryCommand() {
        assertThat(ROWS.stream().skip(1).map(row -> row[0].split("/")[0]))
                .containsAll(Vocabulary.namesOf(ProjectCommand.class));
        assertThat(COMMANDS.keySet())
                .containsExactlyInAnyOrderElementsOf(Vocabulary.namesOf(ProjectCommand.class));
    }

    @Test
    void theTableHasEveryStateAndEveryRowIsFull() {
        assertThat(COLUMNS).containsExactlyElementsOf(STATES.keySet());
        assertThat(COLUMNS).containsExactlyInAnyOrderElementsOf(Vocabulary.namesOf(Project.class));
        assertThat(ROWS).allSatisfy(row -> assertThat(row).hasSize(COLUMNS.size() + 1));
    }

    @Test
    void onlyEventsOfTheTableExistExceptOtherChangesOfTheSheetAndEndsToldElsewhere() {
        List<String> told =
                Stream.of(
                                ROWS.stream().skip(1).flatMap(Arrays::stream),
                                Vocabulary.namesOf(SheetEvent.class).stream(),
                                Stream.of(
                                        SheetRevisedFromDocument.class.getSimpleName(),
                                        AdjustmentAbandoned.class.getSimpleName(),
                                        SendBackTakenBack.class.getSimpleName()))
                        .flatMap(names -> names)
                        .toList();
        assertThat(told).containsAll(Vocabulary.namesOf(ProjectEvent.class));
    }
}
