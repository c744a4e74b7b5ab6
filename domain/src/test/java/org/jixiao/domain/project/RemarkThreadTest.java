package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.domain.project.People.*;
import static org.jixiao.domain.project.ProjectScenario.given;
import static org.jixiao.domain.project.Sheets.*;
import static org.jixiao.domain.project.Story.*;

import java.util.List;
import org.jixiao.domain.project.ProjectCommand.*;
import org.jixiao.domain.project.ProjectEvent.*;
import org.jixiao.domain.review.Grade;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;
import org.junit.jupiter.api.Test;

class RemarkThreadTest {

    private static final RemarkId FIRST = new RemarkId(1);
    private static final Actor DUAL = person("dual", CITY, Role.UNIT_FILER, Role.CITY_REVIEWER);

    private static final List<ProjectEvent> RETURNED_TWICE =
            and(resubmitted(), returnedWith(Unlock.ALL, remark(2, 2, "name")));

    @Test
    void theUnitAnswersARemark() {
        ProjectScenario answered = given(returned()).as(COLLEAGUE).when(reply(1));
        answered.then(new RemarkAnswered(FIRST, "已改。", COLLEAGUE.id()));
        Remark remark = answered.file().remark(FIRST).orElseThrow();
        assertThat(remark.replies()).containsExactly(new Remark.Reply(COLLEAGUE.id(), "已改。"));
        assertThat(remark.answered()).isTrue();
        assertThat(remark.resolved()).isFalse();
    }

    @Test
    void aReopenedRemarkIsOwedAnAnswerAgain() {
        ProjectScenario reopened =
                given(resubmitted())
                        .as(REVIEWER)
                        .when(reopen(1))
                        .then(new RemarkReopened(FIRST, "仍未写明数量。", REVIEWER.id()));
        Remark remark = reopened.file().remark(FIRST).orElseThrow();
        assertThat(remark.awaitsAnswer()).isTrue();
        assertThat(remark.replies().getLast())
                .isEqualTo(new Remark.Reply(REVIEWER.id(), "仍未写明数量。"));
        reopened.done(giveBack(Unlock.PINNED));
        reopened.as(FILER)
                .when(SUBMIT)
                .refusedWith(new ProjectRejection.RemarksUnanswered(List.of(FIRST)));
        reopened.done(reply(1)).when(SUBMIT).then(submitted(3));
    }

    @Test
    void aReopenedRemarkOpensItsPlaceAgain() {
        given(resubmitted())
                .as(REVIEWER)
                .done(reopen(1))
                .done(giveBack(Unlock.PINNED, "name"))
                .as(FILER)
                .done(revise(stating("每季度采购一批。")))
                .when(revise(funded(Funding.NONE)))
                .refusedWith("part-locked");
    }

    @Test
    void aResolvedRemarkIsReopened() {
        given(resubmitted())
                .as(REVIEWER)
                .done(resolve(1))
                .when(reopen(1))
                .then(new RemarkReopened(FIRST, "仍未写明数量。", REVIEWER.id()));
    }

    @Test
    void aRemarkThatAwaitsAnAnswerIsNotReopened() {
        given(resubmitted()).as(REVIEWER).done(reopen(1)).when(reopen(1)).thenNothing();
    }

    @Test
    void reopeningSaysWhy() {
        given(resubmitted())
                .as(REVIEWER)
                .when(new ReopenRemark(ID, FIRST, " "))
                .refusedWith(new ProjectRejection.TextMissing("text", "重新提出的理由"));
    }

    @Test
    void onlyReviewersWhoDidNotWriteItReopen() {
        given(resubmitted()).as(FILER).when(reopen(1)).refusedWith("role-missing");
        given(resubmitted())
                .as(also(FILER, Role.CITY_REVIEWER))
                .when(reopen(1))
                .refusedWith("own-revision");
        given(resubmitted()).as(REVIEWER).when(reopen(7)).refusedWith("no-such-remark");
    }

    @Test
    void nobodyAnswersForAnotherUnit() {
        given(returned()).as(NEIGHBOUR).when(reply(1)).refusedWith("not-your-unit");
    }

    @Test
    void onlyUnitAndReviewersReply() {
        given(returned())
                .as(APPROVER)
                .when(reply(1))
                .refusedWith(
                        new ProjectRejection.RoleMissing(
                                List.of(
                                        Role.UNIT_FILER,
                                        Role.DISTRICT_MANAGER,
                                        Role.CITY_REVIEWER)));
    }

    @Test
    void answersAreGivenWhileTheSheetIsReturned() {
        given(resubmitted()).as(FILER).when(reply(1)).refusedWith("wrong-state");
    }

    @Test
    void aReplySaysSomething() {
        ReplyToRemark silent = new ReplyToRemark(ID, FIRST, " ");
        given(returned())
                .when(silent)
                .refusedWith(new ProjectRejection.TextMissing("text", "答复内容"));
        given(resubmitted())
                .as(REVIEWER)
                .when(silent)
                .refusedWith(new ProjectRejection.TextMissing("text", "回复内容"));
    }

    @Test
    void aReplyIsNotEndless() {
        given(returned())
                .when(new ReplyToRemark(ID, FIRST, "改".repeat(2001)))
                .refusedWith(new ProjectRejection.TextTooLong("text", "答复内容", 2000));
        assertThat(
                        given(returned())
                                .done(new ReplyToRemark(ID, FIRST, "改".repeat(2000)))
                                .file()
                                .remark(FIRST)
                                .orElseThrow()
                                .answered())
                .isTrue();
    }

    @Test
    void aRemarkThatWasNotMadeIsNeitherAnsweredNorFollowedUpNorResolved() {
        RemarkId third = new RemarkId(3);
        given(returned()).when(reply(3)).refusedWith(new ProjectRejection.NoSuchRemark(third));
        given(resubmitted()).as(REVIEWER).when(reply(3)).refusedWith("no-such-remark");
        given(resubmitted()).as(REVIEWER).when(resolve(3)).refusedWith("no-such-remark");
    }

    @Test
    void aReviewerFollowsUpWithoutAnsweringForTheUnit() {
        ProjectScenario followed =
                given(and(resubmitted(), passed(Grade.GOOD, remark(2, 2, "name"))))
                        .as(REVIEWER)
                        .when(reply(2))
                        .then(new RemarkFollowedUp(new RemarkId(2), "已改。", REVIEWER.id()));
        Remark remark = followed.file().remark(new RemarkId(2)).orElseThrow();
        assertThat(remark.replies()).hasSize(1);
        assertThat(remark.answered()).isFalse();
    }

    @Test
    void whoFilesAndReviewsFollowsUpOnAnotherUnitsSheet() {
        given(resubmitted())
                .as(DUAL)
                .when(reply(1))
                .then(new RemarkFollowedUp(FIRST, "已改。", DUAL.id()));
    }

    @Test
    void whoFilesAndReviewsAnswersForTheOwnUnitWhileItIsReturned() {
        Actor own = movedTo(DUAL, UNIT, Role.UNIT_FILER, Role.CITY_REVIEWER);
        given(returned()).as(own).when(reply(1)).then(new RemarkAnswered(FIRST, "已改。", own.id()));
        given(resubmitted())
                .as(own)
                .when(reply(1))
                .then(new RemarkFollowedUp(FIRST, "已改。", own.id()));
        given(returned()).as(DUAL).when(reply(1)).refusedWith("wrong-state");
    }

    @Test
    void aReviewerOutsideTheSubtreeNeitherFollowsUpNorResolves() {
        Actor outside = movedTo(REVIEWER, OTHER_DISTRICT, Role.CITY_REVIEWER);
        given(resubmitted()).as(outside).when(reply(1)).refusedWith("not-your-unit");
        given(resubmitted()).as(outside).when(resolve(1)).refusedWith("not-your-unit");
    }

    @Test
    void aReviewerResolvesARemark() {
        ProjectScenario resolved =
                given(resubmitted())
                        .as(REVIEWER)
                        .when(resolve(1))
                        .then(new RemarkResolved(FIRST, REVIEWER.id()));
        assertThat(resolved.file().remark(FIRST).orElseThrow().resolved()).isTrue();
        resolved.when(resolve(1)).thenNothing();
    }

    @Test
    void theUnitResolvesNothing() {
        given(resubmitted()).as(COLLEAGUE).when(resolve(1)).refusedWith("role-missing");
    }

    @Test
    void remarksAreResolvedOnlyWhileTheSheetIsWithTheReviewers() {
        given(returned()).as(REVIEWER).when(resolve(1)).refusedWith("wrong-state");
        given(draft()).as(REVIEWER).when(resolve(1)).refusedWith("wrong-state");
        given(rejected()).as(REVIEWER).when(reply(1)).refusedWith("wrong-state");
    }

    @Test
    void aReturnedProjectMayBeResubmittedByItsUnitOnceEveryRemarkIsAnswered() {
        given(returned())
                .when(SUBMIT)
                .refusedWith(new ProjectRejection.RemarksUnanswered(List.of(FIRST)));
        given(and(returned(), answered(1))).when(SUBMIT).then(submitted(2));
    }

    @Test
    void whatTheReviewerResolvedNeedsNoAnswer() {
        ProjectScenario resolved =
                given(and(underReview(), passed(Grade.GOOD, remark(1, 1, "name"))));
        assertThat(resolved.file().remark(FIRST).orElseThrow().awaitsAnswer()).isTrue();
        assertThat(
                        resolved.as(REVIEWER)
                                .done(resolve(1))
                                .file()
                                .remark(FIRST)
                                .orElseThrow()
                                .awaitsAnswer())
                .isFalse();
    }

    @Test
    void remarksSurviveResubmissionAndWithdrawal() {
        Remark answered =
                remark(1, 1, "targetStatement")
                        .withReply(new Remark.Reply(FILER.id(), "已改。"), true);
        assertThat(given(resubmitted()).file().remarks()).containsExactly(answered);
        assertThat(given(resubmitted()).as(FILER).done(WITHDRAW).file().remarks())
                .containsExactly(answered);
    }

    @Test
    void aResolutionOnASubmittedSheetOutlivesItsWithdrawal() {
        ProjectScenario withdrawn =
                given(resubmitted()).as(REVIEWER).done(resolve(1)).as(FILER).done(WITHDRAW);
        assertThat(withdrawn.file().remark(FIRST).orElseThrow().resolved()).isTrue();
    }

    @Test
    void laterRemarksAreNumberedOn() {
        given(resubmitted())
                .as(REVIEWER)
                .when(giveBack(Unlock.ALL, "name"))
                .then(returnedWith(Unlock.ALL, remark(2, 2, "name")));
        assertThat(given(RETURNED_TWICE).file().remarksOfThisRevision())
                .containsExactly(remark(2, 2, "name"));
    }

    @Test
    void takingBackADecisionRemovesItsRemarksOnly() {
        assertThat(given(RETURNED_TWICE).as(REVIEWER).done(TAKE_BACK).file().remarks())
                .extracting(Remark::id)
                .containsExactly(FIRST);
    }

    @Test
    void theNumberOfARemarkTakenBackIsNeverGivenAgain() {
        given(RETURNED_TWICE)
                .as(REVIEWER)
                .done(TAKE_BACK)
                .when(giveBack(Unlock.ALL, "name", "sheet"))
                .then(returnedWith(Unlock.ALL, remark(3, 2, "name"), remark(4, 2, "sheet")));
    }
}
