package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.domain.project.People.*;
import static org.jixiao.domain.project.ProjectScenario.NOW;
import static org.jixiao.domain.project.ProjectScenario.given;
import static org.jixiao.domain.project.ProjectScenario.nothing;
import static org.jixiao.domain.project.Sheets.*;
import static org.jixiao.domain.project.Story.*;

import java.time.Duration;
import java.util.List;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.project.ProjectCommand.*;
import org.jixiao.domain.project.ProjectEvent.*;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.Finding.Severity;
import org.jixiao.domain.shared.Role;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final Finding WARNING =
            new Finding(
                    "R14", Severity.WARN, Anchor.parse("indicators"), "100%", "R14.all", List.of());
    private static final Finding BLOCK =
            new Finding(
                    "R3", Severity.BLOCK, Anchor.parse("name"), "XX", "R3.placeholder", List.of());

    private static SubmitProject acknowledging(String check, String place, String reason) {
        return new SubmitProject(
                ID, List.of(new Acknowledgement(check, Anchor.parse(place), reason)));
    }

    @Nested
    class Drafting {

        @Test
        void aFilerDraftsAProjectOfTheOwnUnit() {
            nothing().as(FILER).when(DRAFT).then(draftedBy(FILER));
        }

        @Test
        void nobodyDraftsForAnotherUnit() {
            nothing().as(NEIGHBOUR).when(DRAFT).refusedWith(new ProjectRejection.NotYourUnit(UNIT));
        }

        @Test
        void onlyFilersDraft() {
            nothing()
                    .as(also(FILER, Role.SYSTEM_ADMIN))
                    .when(DRAFT)
                    .refusedWith(new ProjectRejection.RoleMissing(List.of(Role.UNIT_FILER)));
        }

        @Test
        void aProjectIsDraftedOnce() {
            given(draft()).when(DRAFT).refusedWith(new ProjectRejection.AlreadyFiled(ID));
        }

        @Test
        void rowsAreNumberedFromOneInTheirOrder() {
            assertThat(SHEET.indicators())
                    .extracting(row -> row.id().value() + row.name())
                    .containsExactly("1采购册数", "2节约成本", "3读者满意度");
            assertThat(given(draft()).file().lastIndicator()).isEqualTo(3);
            assertThat(given(draft()).file().revision()).isZero();
        }

        @Test
        void nothingCanBeAskedOfAProjectThatDoesNotExist() {
            nothing().when(SUBMIT).refusedWith(new ProjectRejection.NoSuchProject(ID));
        }
    }

    @Nested
    class Importing {

        private final ProjectImported byFiler = imported(FILER.id());

        private ProjectImported imported(org.jixiao.domain.shared.ActorId by) {
            return new ProjectImported(ID, CODE, UNIT, ROUND, SHEET, SOURCE, by);
        }

        @Test
        void aUnitReadsInItsOwnTable() {
            nothing().as(FILER).when(IMPORT).then(byFiler);
            assertThat(given(byFiler).state()).isEqualTo(given(draft()).state());
        }

        @Test
        void aUnitDoesNotReadInTheTableOfAnother() {
            nothing().as(NEIGHBOUR).when(IMPORT).refusedWith("not-your-unit");
        }

        @Test
        void aDistrictReadsInTheTableOfItsUnit() {
            nothing().as(DISTRICT_MANAGER).when(IMPORT).then(imported(DISTRICT_MANAGER.id()));
        }

        @Test
        void aDistrictDoesNotReadInTheTableOfAnotherDistrict() {
            nothing()
                    .as(movedTo(DISTRICT_MANAGER, OTHER_DISTRICT, Role.DISTRICT_MANAGER))
                    .when(IMPORT)
                    .refusedWith("not-your-unit");
        }

        @Test
        void theLineageOfTheDayDecidesWhichDistrictItIs() {
            nothing()
                    .as(DISTRICT_MANAGER)
                    .inLineage(new Lineage(List.of(UNIT, OTHER_DISTRICT, CITY)))
                    .when(IMPORT)
                    .refusedWith("not-your-unit");
        }

        @Test
        void aReviewerImportsNothing() {
            nothing()
                    .as(REVIEWER)
                    .when(IMPORT)
                    .refusedWith(
                            new ProjectRejection.RoleMissing(
                                    List.of(Role.UNIT_FILER, Role.DISTRICT_MANAGER)));
        }

        @Test
        void aProjectIsImportedOnce() {
            given(draft()).when(IMPORT).refusedWith("already-filed");
        }
    }

    @Nested
    class Revising {

        @Test
        void theUnitRevisesItsDraft() {
            given(draft())
                    .as(COLLEAGUE)
                    .when(revise(named("图书采购")))
                    .then(new ProjectRenamed("图书采购", COLLEAGUE.id()));
        }

        @Test
        void aRevisionThatReadsTheSameIsNoEvent() {
            given(draft()).when(revise(PROPOSED)).thenNothing();
        }

        @Test
        void nobodyRevisesTheSheetOfAnotherUnit() {
            given(draft()).as(NEIGHBOUR).when(revise(named("图书采购"))).refusedWith("not-your-unit");
        }

        @Test
        void onlyFilersRevise() {
            given(draft())
                    .as(also(FILER, Role.CITY_REVIEWER))
                    .when(revise(named("图书采购")))
                    .refusedWith("role-missing");
        }

        @Test
        void aSubmittedSheetIsLocked() {
            given(submitted())
                    .when(revise(named("图书采购")))
                    .refusedWith(new ProjectRejection.WrongState(Phase.SUBMITTED));
        }

        @Test
        void whoeverRevisesIsAnAuthor() {
            assertThat(given(draft()).as(COLLEAGUE).done(revise(named("图书采购"))).file().authors())
                    .containsExactlyInAnyOrder(FILER.id(), COLLEAGUE.id());
        }
    }

    @Nested
    class Submitting {

        @Test
        void aUnitSubmitsItsDraft() {
            given(draft()).when(SUBMIT).then(submitted(1));
        }

        @Test
        void nobodySubmitsForAnotherUnit() {
            given(draft()).as(NEIGHBOUR).when(SUBMIT).refusedWith("not-your-unit");
        }

        @Test
        void onlyFilersSubmit() {
            given(draft())
                    .as(also(FILER, Role.DISTRICT_MANAGER))
                    .when(SUBMIT)
                    .refusedWith("role-missing");
        }

        @Test
        void whoeverSubmitsIsAnAuthor() {
            assertThat(given(draft()).as(COLLEAGUE).done(SUBMIT).file().authors())
                    .containsExactlyInAnyOrder(FILER.id(), COLLEAGUE.id());
        }

        @Test
        void nothingIsSubmittedWhenNoRoundIsScheduled() {
            given(draft())
                    .inWindow(null)
                    .when(SUBMIT)
                    .refusedWith(new ProjectRejection.WindowClosed(ROUND));
        }

        @Test
        void nothingIsSubmittedBeforeTheWindowOpens() {
            given(draft())
                    .inWindow(new FilingWindow(NOW.plusNanos(1), NOW.plus(Duration.ofDays(1))))
                    .when(SUBMIT)
                    .refusedWith("window-closed");
        }

        @Test
        void theFirstInstantOfTheWindowCounts() {
            given(draft())
                    .inWindow(new FilingWindow(NOW, NOW.plus(Duration.ofDays(1))))
                    .when(SUBMIT)
                    .then(submitted(1));
        }

        @Test
        void theClosingInstantIsTooLate() {
            given(draft())
                    .inWindow(new FilingWindow(NOW.minus(Duration.ofDays(1)), NOW))
                    .when(SUBMIT)
                    .refusedWith("window-closed");
        }

        @Test
        void aBlockingFindingStopsTheSubmission() {
            given(draft())
                    .finding(BLOCK)
                    .when(acknowledging("R3", "name", "确有其事"))
                    .refusedWith(new ProjectRejection.CheckFailed(List.of(BLOCK)));
        }

        @Test
        void aWarningNeedsAnAcknowledgement() {
            given(draft())
                    .finding(WARNING)
                    .when(SUBMIT)
                    .refusedWith(new ProjectRejection.CheckFailed(List.of(WARNING)));
        }

        @Test
        void anAcknowledgedWarningPassesAndItsReasonStaysInTheHistory() {
            SubmitProject submit = acknowledging("R14", "indicators", "均为法定标准");
            given(draft())
                    .finding(WARNING)
                    .when(submit)
                    .then(
                            new ProjectSubmitted(
                                    1, submit.acknowledgements(), Desk.CITY, FILER.id()));
        }

        @Test
        void aReasonThatAnswersNothingIsNotRecorded() {
            Acknowledgement answering =
                    new Acknowledgement("R14", new Anchor.WholeSheet(), "均为法定标准");
            given(draft())
                    .finding(WARNING)
                    .when(
                            new SubmitProject(
                                    ID,
                                    List.of(
                                            new Acknowledgement(
                                                    "R4", new Anchor.WholeSheet(), "批量理由"),
                                            answering,
                                            new Acknowledgement(
                                                    "R14", Anchor.parse("name"), "批量理由"))))
                    .then(new ProjectSubmitted(1, List.of(answering), Desk.CITY, FILER.id()));
        }

        @Test
        void anAcknowledgementAnswersItsOwnCheckAndPlaceAndGivesAReason() {
            for (SubmitProject submit :
                    List.of(
                            acknowledging("R15", "indicators", "均为法定标准"),
                            acknowledging("R14", "name", "均为法定标准"),
                            acknowledging("R14", "indicators", " "))) {
                given(draft()).finding(WARNING).when(submit).refusedWith("check-failed");
            }
        }

        @Test
        void whatNoCheckCanDecideIsLeftToTheReviewer() {
            given(draft())
                    .finding(
                            new Finding(
                                    "R10",
                                    Severity.UNDECIDED,
                                    Anchor.parse("sheet"),
                                    "",
                                    "R10.indicator-names",
                                    List.of()))
                    .when(SUBMIT)
                    .then(submitted(1));
        }

        @Test
        void allOpenFindingsAreReportedAtOnce() {
            given(draft())
                    .finding(WARNING, BLOCK)
                    .when(SUBMIT)
                    .refusedWith(new ProjectRejection.CheckFailed(List.of(WARNING, BLOCK)));
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void aUnitWithdrawsWhatNoReviewerHasOpened() {
            ProjectScenario withdrawn =
                    given(submitted())
                            .as(COLLEAGUE)
                            .when(WITHDRAW)
                            .then(new SubmissionWithdrawn(COLLEAGUE.id()));
            assertThat(withdrawn.state()).isInstanceOf(Project.Draft.class);
            withdrawn.as(FILER).when(SUBMIT).then(submitted(2));
        }

        @Test
        void whatAReviewerHasOpenedIsNotWithdrawn() {
            given(underReview()).when(WITHDRAW).refusedWith("wrong-state");
        }

        @Test
        void aWithdrawalSaysWhy() {
            given(submitted())
                    .when(new WithdrawSubmission(ID, " "))
                    .refusedWith(new ProjectRejection.TextMissing("reason", "撤回理由"));
        }

        @Test
        void nobodyWithdrawsForAnotherUnit() {
            given(submitted()).as(NEIGHBOUR).when(WITHDRAW).refusedWith("not-your-unit");
        }

        @Test
        void onlyFilersWithdraw() {
            given(submitted())
                    .as(also(FILER, Role.CITY_APPROVER))
                    .when(WITHDRAW)
                    .refusedWith("role-missing");
        }
    }
}
