package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.domain.project.People.*;
import static org.jixiao.domain.project.ProjectScenario.given;
import static org.jixiao.domain.project.Sheets.*;
import static org.jixiao.domain.project.Story.*;

import java.util.List;
import org.jixiao.domain.project.Project.*;
import org.jixiao.domain.project.ProjectCommand.*;
import org.jixiao.domain.project.ProjectEvent.*;
import org.jixiao.domain.review.Decision;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Grades;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReviewTest {

    @Nested
    class Opening {

        @Test
        void aReviewerOpensASubmittedProject() {
            given(submitted()).as(REVIEWER).when(OPEN).then(new ReviewOpened(REVIEWER.id()));
        }

        @Test
        void openingAgainChangesNothing() {
            given(underReview()).as(REVIEWER).when(OPEN).thenNothing();
        }

        @Test
        void aColleagueTakesOverByOpening() {
            ProjectScenario taken =
                    given(underReview())
                            .as(SECOND_REVIEWER)
                            .when(OPEN)
                            .then(new ReviewOpened(SECOND_REVIEWER.id()));
            taken.as(REVIEWER)
                    .when(PASS)
                    .refusedWith(new ProjectRejection.HeldByAnother(SECOND_REVIEWER.id()));
        }

        @Test
        void onlyReviewersOpen() {
            given(submitted())
                    .as(APPROVER)
                    .when(OPEN)
                    .refusedWith(new ProjectRejection.RoleMissing(List.of(Role.CITY_REVIEWER)));
        }

        @Test
        void aReviewerOutsideTheSubtreeOpensNothing() {
            given(submitted())
                    .as(movedTo(REVIEWER, OTHER_DISTRICT, Role.CITY_REVIEWER))
                    .when(OPEN)
                    .refusedWith(new ProjectRejection.NotYourUnit(UNIT));
        }

        @Test
        void aDraftIsNotReviewed() {
            given(draft()).as(REVIEWER).when(OPEN).refusedWith("wrong-state");
        }
    }

    @Nested
    class Passing {

        @Test
        void excellentAndGoodPass() {
            given(underReview())
                    .as(REVIEWER)
                    .when(pass(Grade.EXCELLENT))
                    .then(passed(Grade.EXCELLENT));
            given(underReview()).as(REVIEWER).when(pass(Grade.GOOD)).then(passed(Grade.GOOD));
        }

        @Test
        void aBulkDecisionPassesWhatWasNotOpened() {
            given(submitted()).as(REVIEWER).when(PASS).then(passed(Grade.EXCELLENT));
        }

        @Test
        void fairAndPoorDoNotPass() {
            given(underReview())
                    .as(REVIEWER)
                    .when(pass(Grade.FAIR))
                    .refusedWith(
                            new ProjectRejection.GradeContradictsDecision(
                                    Grade.FAIR, Decision.PASS));
            given(underReview())
                    .as(REVIEWER)
                    .when(pass(Grade.POOR))
                    .refusedWith("grade-contradicts-decision");
        }

        @Test
        void aPassMayCarryRemarks() {
            given(underReview())
                    .as(REVIEWER)
                    .when(pass(Grade.GOOD, newRemark("name")))
                    .then(passed(Grade.GOOD, remark(1, 1, "name")));
        }

        @Test
        void onlyTheHolderPasses() {
            given(underReview()).as(SECOND_REVIEWER).when(PASS).refusedWith("held-by-another");
        }

        @Test
        void anOpinionIsNotEndless() {
            given(underReview())
                    .as(REVIEWER)
                    .when(
                            new PassReview(
                                    ID, Grades.all(Grade.EXCELLENT), "好".repeat(2001), List.of()))
                    .refusedWith(new ProjectRejection.TextTooLong("opinion", "审核意见", 2000));
        }

        @Test
        void anOpinionMayBeLeftOutOrUseAllItsRoom() {
            for (String opinion : List.of("", "好".repeat(2000))) {
                Grades grades = Grades.all(Grade.EXCELLENT);
                given(underReview())
                        .as(REVIEWER)
                        .when(new PassReview(ID, grades, opinion, List.of()))
                        .then(new ReviewPassed(grades, opinion, List.of(), REVIEWER.id()));
            }
        }
    }

    @Nested
    class Returning {

        @Test
        void fairReturns() {
            given(underReview())
                    .as(REVIEWER)
                    .when(RETURN)
                    .then(returnedWith(Unlock.ALL, remark(1, 1, "targetStatement")));
        }

        @Test
        void aReturnNeedsNoGrades() {
            ReturnProject plain =
                    new ReturnProject(ID, null, "请修改。", List.of(newRemark("sheet")), Unlock.PINNED);
            given(submitted())
                    .as(REVIEWER)
                    .when(plain)
                    .then(
                            new ProjectReturned(
                                    null,
                                    "请修改。",
                                    List.of(remark(1, 1, "sheet")),
                                    Unlock.PINNED,
                                    REVIEWER.id()));
        }

        @Test
        void aGoodSheetIsNotReturnedWithThatGrade() {
            given(underReview())
                    .as(REVIEWER)
                    .when(
                            new ReturnProject(
                                    ID,
                                    Grades.all(Grade.GOOD),
                                    "",
                                    List.of(newRemark("name")),
                                    Unlock.ALL))
                    .refusedWith("grade-contradicts-decision");
        }

        @Test
        void aReturnNeedsARemark() {
            given(underReview())
                    .as(REVIEWER)
                    .when(giveBack(Unlock.ALL))
                    .refusedWith("remark-missing");
        }

        @Test
        void remarksArePinnedToPlacesThatExist() {
            for (String place : List.of("sheet", "name", "indicators/3", "indicators/3/name")) {
                given(underReview())
                        .as(REVIEWER)
                        .when(giveBack(Unlock.ALL, place))
                        .then(returnedWith(Unlock.ALL, remark(1, 1, place)));
            }
            for (String place : List.of("indicators/4", "indicators/4/name")) {
                given(underReview())
                        .as(REVIEWER)
                        .when(giveBack(Unlock.ALL, "name", place))
                        .refusedWith(new ProjectRejection.NoSuchPlace(Anchor.parse(place)));
            }
        }

        @Test
        void aRemarkSaysSomething() {
            NewRemark empty = new NewRemark(Anchor.parse("name"), ReasonCode.OTHER, " ");
            given(underReview())
                    .as(REVIEWER)
                    .when(new ReturnProject(ID, null, "", List.of(empty), Unlock.ALL))
                    .refusedWith(new ProjectRejection.TextMissing("remarks", "意见内容"));
        }

        @Test
        void onlyTheHolderReturns() {
            given(underReview()).as(SECOND_REVIEWER).when(RETURN).refusedWith("held-by-another");
        }

        @Test
        void theOpinionOfAReturnIsNotEndless() {
            given(underReview())
                    .as(REVIEWER)
                    .when(
                            new ReturnProject(
                                    ID,
                                    null,
                                    "改".repeat(2001),
                                    List.of(newRemark("name")),
                                    Unlock.ALL))
                    .refusedWith("text-too-long");
        }

        @Test
        void severalRemarksAreNumberedOn() {
            given(underReview())
                    .as(REVIEWER)
                    .when(giveBack(Unlock.ALL, "name", "indicators/2"))
                    .then(
                            returnedWith(
                                    Unlock.ALL,
                                    remark(1, 1, "name"),
                                    remark(2, 1, "indicators/2")));
        }
    }

    @Nested
    class Rejecting {

        @Test
        void poorRejects() {
            given(underReview())
                    .as(REVIEWER)
                    .when(REJECT)
                    .then(
                            new ProjectRejected(
                                    REJECT.grades(), REJECT.opinion(), List.of(), REVIEWER.id()));
        }

        @Test
        void aFairSheetIsNotRejected() {
            given(underReview())
                    .as(REVIEWER)
                    .when(new RejectProject(ID, Grades.all(Grade.FAIR), "无关。", List.of()))
                    .refusedWith("grade-contradicts-decision");
        }

        @Test
        void aRejectionSaysWhy() {
            given(underReview())
                    .as(REVIEWER)
                    .when(new RejectProject(ID, Grades.all(Grade.POOR), "", List.of()))
                    .refusedWith(new ProjectRejection.TextMissing("opinion", "不予通过的意见"));
        }

        @Test
        void onlyTheHolderRejects() {
            given(underReview()).as(SECOND_REVIEWER).when(REJECT).refusedWith("held-by-another");
        }
    }

    @Nested
    class TakingBack {

        private void takenBack(List<ProjectEvent> decided) {
            ProjectScenario back =
                    given(decided)
                            .as(REVIEWER)
                            .when(TAKE_BACK)
                            .then(new ReviewDecisionTakenBack(REVIEWER.id()));
            assertThat(back.state()).isInstanceOf(UnderReview.class);
            assertThat(((UnderReview) back.state()).reviewer()).isEqualTo(REVIEWER.id());
            assertThat(back.file().remarks()).isEmpty();
            assertThat(back.file().reviewers()).containsExactly(REVIEWER.id());
        }

        @Test
        void aReviewerTakesBackAPass() {
            takenBack(and(underReview(), passed(Grade.GOOD, remark(1, 1, "name"))));
        }

        @Test
        void aReviewerTakesBackAReturnOnWhichTheUnitHasNotActed() {
            takenBack(returned());
        }

        @Test
        void aReviewerTakesBackARejection() {
            takenBack(
                    and(
                            underReview(),
                            new ProjectRejected(
                                    Grades.all(Grade.POOR),
                                    "无关。",
                                    List.of(remark(1, 1, "name")),
                                    REVIEWER.id())));
        }

        @Test
        void aReturnStandsOnceTheUnitHasRevised() {
            given(and(returned(), new ProjectRenamed("图书采购", FILER.id())))
                    .as(REVIEWER)
                    .when(TAKE_BACK)
                    .refusedWith(new ProjectRejection.WrongState(Phase.RETURNED));
        }

        @Test
        void aReturnStandsOnceTheUnitHasAnswered() {
            given(and(returned(), answered(1)))
                    .as(REVIEWER)
                    .when(TAKE_BACK)
                    .refusedWith("wrong-state");
        }

        @Test
        void aReturnStandsOnceTheUnitHasResubmittedAndWithdrawn() {
            given(and(resubmitted(), new SubmissionWithdrawn(FILER.id())))
                    .as(REVIEWER)
                    .when(TAKE_BACK)
                    .refusedWith("wrong-state");
        }

        @Test
        void anApprovedPassStands() {
            given(approved()).as(REVIEWER).when(TAKE_BACK).refusedWith("wrong-state");
        }

        @Test
        void onceTheApprovalIsTakenBackThePassCanBe() {
            takenBack(and(approved(), new ApprovalTakenBack(APPROVER.id())));
        }

        @Test
        void nobodyTakesBackTheDecisionOfAnother() {
            for (List<ProjectEvent> decided :
                    List.of(returned(), reviewed(Grade.GOOD), rejected())) {
                given(decided)
                        .as(SECOND_REVIEWER)
                        .when(TAKE_BACK)
                        .refusedWith(new ProjectRejection.HeldByAnother(REVIEWER.id()));
            }
        }

        @Test
        void takingBackSaysWhy() {
            given(reviewed(Grade.GOOD))
                    .as(REVIEWER)
                    .when(new TakeBackReviewDecision(ID, ""))
                    .refusedWith(new ProjectRejection.TextMissing("reason", "取消审核的理由"));
        }

        @Test
        void onlyReviewersOfTheSubtreeTakeBack() {
            given(rejected())
                    .as(also(REVIEWER, Role.CITY_APPROVER))
                    .when(TAKE_BACK)
                    .refusedWith("role-missing");
            given(rejected())
                    .as(movedTo(REVIEWER, OTHER_DISTRICT, Role.CITY_REVIEWER))
                    .when(TAKE_BACK)
                    .refusedWith("not-your-unit");
        }
    }

    @Nested
    class Correcting {

        @Test
        void theReviewerCorrectsAGoodSheetWithTheConsentOfItsUnit() {
            ProjectScenario corrected =
                    given(reviewed(Grade.GOOD))
                            .as(REVIEWER)
                            .when(correct(named("图书采购")))
                            .then(
                                    new SheetCorrected(
                                            renamed(SHEET, "图书采购"), "单位电话确认同意", REVIEWER.id()));
            assertThat(corrected.file().sheet().name()).isEqualTo("图书采购");
            assertThat(corrected.file().authors()).contains(REVIEWER.id(), FILER.id());
            assertThat(((Reviewed) corrected.state()).overall()).isEqualTo(Grade.GOOD);
        }

        @Test
        void aCorrectionNumbersNewRowsOn() {
            ProjectScenario corrected =
                    given(reviewed(Grade.GOOD))
                            .as(REVIEWER)
                            .done(
                                    correct(
                                            with(
                                                    kept(1),
                                                    kept(2),
                                                    kept(3),
                                                    row("12", "合格率", "", "100%"))));
            assertThat(corrected.file().lastIndicator()).isEqualTo(4);
        }

        @Test
        void aCorrectionThatReadsTheSameIsNoEvent() {
            given(reviewed(Grade.GOOD)).as(REVIEWER).when(correct(PROPOSED)).thenNothing();
        }

        @Test
        void anExcellentSheetIsNotCorrected() {
            given(reviewed(Grade.EXCELLENT))
                    .as(REVIEWER)
                    .when(correct(named("图书采购")))
                    .refusedWith("correction-not-allowed");
        }

        @Test
        void onlyTheReviewerWhoPassedItCorrects() {
            given(reviewed(Grade.GOOD))
                    .as(SECOND_REVIEWER)
                    .when(correct(named("图书采购")))
                    .refusedWith("correction-not-allowed");
        }

        @Test
        void aCorrectionNamesTheConsent() {
            CorrectSheet silent = new CorrectSheet(ID, named("图书采购"), "");
            given(reviewed(Grade.GOOD))
                    .as(REVIEWER)
                    .when(silent)
                    .refusedWith(new ProjectRejection.TextMissing("consent", "单位同意修改的说明"));
            assertThat(correct(PROPOSED).reason()).isEqualTo("单位电话确认同意");
        }

        @Test
        void whatIsNotReviewedIsNotCorrected() {
            given(underReview())
                    .as(REVIEWER)
                    .when(correct(named("图书采购")))
                    .refusedWith("wrong-state");
        }

        @Test
        void onlyReviewersOfTheSubtreeCorrect() {
            given(reviewed(Grade.GOOD))
                    .as(movedTo(REVIEWER, OTHER_DISTRICT, Role.CITY_REVIEWER))
                    .when(correct(named("图书采购")))
                    .refusedWith("not-your-unit");
        }
    }
}
