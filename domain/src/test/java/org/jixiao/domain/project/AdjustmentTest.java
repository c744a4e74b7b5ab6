package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jixiao.domain.project.People.*;
import static org.jixiao.domain.project.ProjectScenario.given;
import static org.jixiao.domain.project.Sheets.*;
import static org.jixiao.domain.project.Story.*;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.domain.approval.Approval;
import org.jixiao.domain.project.Project.*;
import org.jixiao.domain.project.ProjectCommand.*;
import org.jixiao.domain.project.ProjectEvent.*;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.junit.jupiter.api.Test;

/** 调整: a new sheet on its way beside the one in force. */
class AdjustmentTest {

    private static final RoundId ADJUSTMENTS =
            new RoundId(ROUND.fiscalYear(), BudgetRound.ADJUSTMENT);
    private static final Approval ANOTHER = new Approval("穗财绩〔2025〕9号", LocalDate.of(2024, 10, 14));

    private static ProjectScenario revised() {
        return given(adjusting()).as(FILER).done(revise(named("图书采购（调整）")));
    }

    @Test
    void anApproverOpensAnAdjustmentOfWhatIsApproved() {
        ProjectScenario opened =
                given(approved()).as(APPROVER).when(ADJUST).then(adjustmentOpened());
        assertThat(opened.state()).isInstanceOf(Draft.class);
        assertThat(opened.file().adjusting()).isTrue();
        assertThat(opened.file().inForce())
                .contains(
                        new InForce(
                                SHEET,
                                1,
                                APPROVAL,
                                APPROVER.id(),
                                REVIEWER.id(),
                                Grade.EXCELLENT,
                                false));
    }

    @Test
    void whatIsDisclosedIsAdjustedToo() {
        ProjectScenario opened = given(disclosed()).as(SECOND_APPROVER).done(ADJUST);
        assertThat(opened.file().inForce().orElseThrow().phase()).isEqualTo(Phase.DISCLOSED);
    }

    @Test
    void onlyWhatIsInForceIsAdjusted() {
        for (List<ProjectEvent> before :
                List.of(draft(), submitted(), returned(), reviewed(Grade.GOOD), adjusting())) {
            given(before).as(APPROVER).when(ADJUST).refusedWith("wrong-state");
        }
    }

    @Test
    void onlyApproversOfTheSubtreeOpenAndAbandon() {
        given(approved()).as(REVIEWER).when(ADJUST).refusedWith("role-missing");
        given(adjusting()).as(FILER).when(ABANDON).refusedWith("role-missing");
        given(approved())
                .as(movedTo(APPROVER, OTHER_DISTRICT, Role.CITY_APPROVER))
                .when(ADJUST)
                .refusedWith("not-your-unit");
    }

    @Test
    void openingAndAbandoningSayWhy() {
        given(approved())
                .as(APPROVER)
                .when(new OpenAdjustment(ID, " "))
                .refusedWith(new ProjectRejection.TextMissing("reason", "发起调整的理由"));
        given(adjusting())
                .as(APPROVER)
                .when(new AbandonAdjustment(ID, ""))
                .refusedWith(new ProjectRejection.TextMissing("reason", "终止调整的理由"));
    }

    @Test
    void theSheetInForceStaysAsItIsWhileTheOtherChanges() {
        ProjectScenario revised = revised();
        assertThat(revised.file().sheet().name()).isEqualTo("图书采购（调整）");
        assertThat(revised.file().inForce().orElseThrow().sheet()).isEqualTo(SHEET);
    }

    @Test
    void anAdjustmentIsSubmittedInTheRoundOfAdjustments() {
        assertThat(given(adjusting()).file().filingRound()).isEqualTo(ADJUSTMENTS);
        assertThat(given(approved()).file().filingRound()).isEqualTo(ROUND);
        given(adjusting())
                .as(FILER)
                .inWindow(null)
                .when(SUBMIT)
                .refusedWith(new ProjectRejection.WindowClosed(ADJUSTMENTS));
    }

    @Test
    void anAdjustmentPassesTheDistrictToo() {
        revised().withDistrictCheck().when(SUBMIT).then(submittedToTheDistrict(2));
    }

    @Test
    void onApprovalTheNewSheetReplacesTheOneInForce() {
        ProjectScenario replaced =
                revised()
                        .done(SUBMIT)
                        .as(REVIEWER)
                        .done(OPEN)
                        .done(PASS)
                        .as(APPROVER)
                        .done(new ApproveProject(ID, ANOTHER));
        assertThat(replaced.state()).isInstanceOf(Approved.class);
        assertThat(((Approved) replaced.state()).approval()).isEqualTo(ANOTHER);
        assertThat(((Approved) replaced.state()).revision()).isEqualTo(2);
        assertThat(replaced.file().sheet().name()).isEqualTo("图书采购（调整）");
        assertThat(replaced.file().adjusting()).isFalse();
    }

    @Test
    void onceTheApprovalIsTakenBackTheFormerSheetIsInForceAgain() {
        ProjectScenario back =
                revised()
                        .done(SUBMIT)
                        .as(REVIEWER)
                        .done(PASS)
                        .as(APPROVER)
                        .done(new ApproveProject(ID, ANOTHER))
                        .done(TAKE_BACK_APPROVAL);
        assertThat(back.state()).isInstanceOf(Reviewed.class);
        assertThat(back.file().inForce().orElseThrow().sheet()).isEqualTo(SHEET);
    }

    @Test
    void anAbandonedAdjustmentGoesBackToTheSheetInForce() {
        ProjectScenario abandoned =
                revised().as(APPROVER).when(ABANDON).then(new AdjustmentAbandoned(APPROVER.id()));
        Approved before = (Approved) abandoned.state();
        assertThat(before.file().sheet()).isEqualTo(SHEET);
        assertThat(before.file().adjusting()).isFalse();
        assertThat(before.approval()).isEqualTo(APPROVAL);
        assertThat(before.approver()).isEqualTo(APPROVER.id());
        abandoned.when(TAKE_BACK_APPROVAL).then(new ApprovalTakenBack(APPROVER.id()));
        assertThat(((Reviewed) abandoned.state()).reviewer()).isEqualTo(REVIEWER.id());
    }

    @Test
    void aDisclosedSheetIsDisclosedAgainWhenItsAdjustmentIsAbandoned() {
        ProjectScenario abandoned = given(disclosed()).as(APPROVER).done(ADJUST).done(ABANDON);
        assertThat(abandoned.state()).isEqualTo(given(disclosed()).state());
    }

    @Test
    void aRejectedAdjustmentIsAbandoned() {
        ProjectScenario rejected =
                revised().done(SUBMIT).as(REVIEWER).done(REJECT).as(APPROVER).done(ABANDON);
        assertThat(rejected.state()).isInstanceOf(Approved.class);
        assertThat(rejected.file().sheet()).isEqualTo(SHEET);
        assertThat(((Approved) rejected.state()).revision()).isEqualTo(1);
        rejected.done(ADJUST).as(FILER).when(SUBMIT).then(submitted(3));
    }

    @Test
    void anAdjustmentIsAbandonedWhereverItStands() {
        ProjectScenario submitted = revised().withDistrictCheck().done(SUBMIT);
        for (ProjectScenario somewhere :
                List.of(
                        revised().withDistrictCheck().done(SUBMIT),
                        submitted.as(DISTRICT_MANAGER).done(FORWARD),
                        revised().done(SUBMIT).as(REVIEWER).done(OPEN),
                        revised().done(SUBMIT).as(REVIEWER).done(RETURN),
                        revised().done(SUBMIT).as(REVIEWER).done(PASS))) {
            somewhere.as(APPROVER).when(ABANDON).then(new AdjustmentAbandoned(APPROVER.id()));
        }
    }

    @Test
    void whatAdjustsNothingIsNotAbandoned() {
        for (List<ProjectEvent> before : List.of(draft(), rejected(), approved(), disclosed())) {
            given(before).as(APPROVER).when(ABANDON).refusedWith("wrong-state");
        }
    }

    @Test
    void theEndOfAnAdjustmentThatNeverBeganBreaksTheStream() {
        assertThatThrownBy(
                        () ->
                                ProjectEvolution.evolve(
                                        given(approved()).state(),
                                        new AdjustmentAbandoned(APPROVER.id())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aNoteMadeWithThePassNeedsNoAnswerBeforeTheAdjustmentIsSubmitted() {
        given(and(underReview(), passed(Grade.GOOD, remark(1, 1, "name"))))
                .as(APPROVER)
                .done(APPROVE)
                .done(ADJUST)
                .as(FILER)
                .when(SUBMIT)
                .then(submitted(2));
    }

    @Test
    void aReturnedAdjustmentMayBePartlyLocked() {
        revised()
                .done(SUBMIT)
                .as(REVIEWER)
                .done(giveBack(Unlock.PINNED, "targetStatement"))
                .as(FILER)
                .when(revise(named("另一名称")))
                .refusedWith("part-locked");
    }

    @Test
    void whoReviewedTheSheetInForceDoesNotApproveItsAdjustment() {
        revised()
                .done(SUBMIT)
                .as(SECOND_REVIEWER)
                .done(PASS)
                .as(also(REVIEWER, Role.CITY_APPROVER))
                .when(APPROVE)
                .refusedWith("own-review");
    }
}
