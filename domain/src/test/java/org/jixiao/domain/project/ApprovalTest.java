package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private static final Actor OUTSIDE = movedTo(APPROVER, OTHER_DISTRICT, Role.CITY_APPROVER);

    @Test
    void anApproverApprovesWhatHasPassedReview() {
        Reviewed before = (Reviewed) given(reviewed(Grade.EXCELLENT)).state();
        ProjectScenario approved =
                given(reviewed(Grade.EXCELLENT))
                        .as(APPROVER)
                        .when(APPROVE)
                        .then(new ProjectApproved(APPROVAL, APPROVER.id()));
        assertThat(approved.state())
                .isEqualTo(new Approved(before.file(), 1, APPROVAL, APPROVER.id(), before));
    }

    @Test
    void onlyApproversOfTheSubtreeApprove() {
        given(reviewed(Grade.GOOD))
                .as(SECOND_REVIEWER)
                .when(APPROVE)
                .refusedWith(new ProjectRejection.RoleMissing(List.of(Role.CITY_APPROVER)));
        given(reviewed(Grade.GOOD)).as(OUTSIDE).when(APPROVE).refusedWith("not-your-unit");
    }

    @Test
    void anApprovalHasADocumentNumber() {
        given(reviewed(Grade.GOOD))
                .as(APPROVER)
                .when(new ApproveProject(ID, new Approval("", APPROVAL.date())))
                .refusedWith(new ProjectRejection.TextMissing("documentNumber", "批复文号"));
    }

    @Test
    void anApprovalIsDatedFromTheYearBeforeItsFiscalYearUntilToday() {
        LocalDate earliest = LocalDate.of(2024, 1, 1);
        LocalDate today = LocalDate.of(2024, 10, 15);
        for (LocalDate day : List.of(earliest, today)) {
            Approval dated = new Approval("1号", day);
            given(reviewed(Grade.GOOD))
                    .as(APPROVER)
                    .when(new ApproveProject(ID, dated))
                    .then(new ProjectApproved(dated, APPROVER.id()));
        }
        for (LocalDate day : List.of(earliest.minusDays(1), today.plusDays(1))) {
            given(reviewed(Grade.GOOD))
                    .as(APPROVER)
                    .when(new ApproveProject(ID, new Approval("1号", day)))
                    .refusedWith(new ProjectRejection.ApprovalDateOutOfRange(earliest, today));
        }
    }

    @Test
    void whatHasNotPassedReviewIsNotApproved() {
        given(underReview()).as(APPROVER).when(APPROVE).refusedWith("wrong-state");
    }

    @Test
    void theApproverTakesTheApprovalBack() {
        ProjectScenario back =
                given(approved())
                        .as(APPROVER)
                        .when(TAKE_BACK_APPROVAL)
                        .then(new ApprovalTakenBack(APPROVER.id()));
        assertThat(back.state()).isEqualTo(given(reviewed(Grade.EXCELLENT)).state());
    }

    @Test
    void nobodyTakesBackTheApprovalOfAnother() {
        given(approved())
                .as(SECOND_APPROVER)
                .when(TAKE_BACK_APPROVAL)
                .refusedWith(new ProjectRejection.HeldByAnother(APPROVER.id()));
        given(approved()).as(OUTSIDE).when(TAKE_BACK_APPROVAL).refusedWith("not-your-unit");
        given(approved()).as(REVIEWER).when(TAKE_BACK_APPROVAL).refusedWith("role-missing");
    }

    @Test
    void takingAnApprovalBackSaysWhy() {
        given(approved())
                .as(APPROVER)
                .when(new TakeBackApproval(ID, " "))
                .refusedWith(new ProjectRejection.TextMissing("reason", "撤销批复的理由"));
    }

    @Test
    void anyApproverDiscloses() {
        ProjectScenario disclosed =
                given(approved())
                        .as(SECOND_APPROVER)
                        .when(DISCLOSE)
                        .then(new ProjectDisclosed(SECOND_APPROVER.id()));
        assertThat(disclosed.state())
                .isEqualTo(new Disclosed((Approved) given(approved()).state()));
    }

    @Test
    void onlyApproversOfTheSubtreeDisclose() {
        given(approved()).as(FILER).when(DISCLOSE).refusedWith("role-missing");
        given(approved()).as(OUTSIDE).when(DISCLOSE).refusedWith("not-your-unit");
    }

    @Test
    void whatIsDisclosedStands() {
        given(disclosed()).as(APPROVER).when(TAKE_BACK_APPROVAL).refusedWith("wrong-state");
        given(disclosed()).as(APPROVER).when(DISCLOSE).refusedWith("wrong-state");
    }
}
