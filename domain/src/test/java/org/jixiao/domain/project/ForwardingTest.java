package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.domain.project.People.*;
import static org.jixiao.domain.project.ProjectScenario.given;
import static org.jixiao.domain.project.Sheets.*;
import static org.jixiao.domain.project.Story.*;

import java.util.List;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.project.Project.*;
import org.jixiao.domain.project.ProjectCommand.*;
import org.jixiao.domain.project.ProjectEvent.*;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.junit.jupiter.api.Test;

/** 区局审核, 汇总上报: the district checks what its units file and forwards it to the city. */
class ForwardingTest {

    private static final Actor SECOND_MANAGER =
            person("second-manager", DISTRICT, Role.DISTRICT_MANAGER);

    @Test
    void aSubmissionGoesToTheDistrictWhereTheRoundAsksForItsCheck() {
        ProjectScenario submitted =
                given(draft()).withDistrictCheck().when(SUBMIT).then(submittedToTheDistrict(1));
        assertThat(submitted.state()).isInstanceOf(AwaitingForwarding.class);
        assertThat(((Filed) submitted.state()).phase()).isEqualTo(Phase.AT_DISTRICT);
    }

    @Test
    void withoutDistrictCheckASubmissionGoesToTheCity() {
        given(draft()).when(SUBMIT).then(submitted(1));
    }

    @Test
    void whatAwaitsForwardingStaysThereWhenTheRoundChanges() {
        given(awaitingForwarding()).as(REVIEWER).when(OPEN).refusedWith("wrong-state");
    }

    @Test
    void theCityDoesNotTouchWhatAwaitsForwarding() {
        for (ProjectCommand command : List.of(OPEN, PASS, RETURN, REJECT, TAKE_BACK)) {
            given(awaitingForwarding())
                    .as(REVIEWER)
                    .when(command)
                    .refusedWith(new ProjectRejection.WrongState(Phase.AT_DISTRICT));
        }
    }

    @Test
    void aManagerForwardsToTheCity() {
        ProjectScenario forwarded =
                given(awaitingForwarding()).as(DISTRICT_MANAGER).when(FORWARD).then(forwarded());
        assertThat(forwarded.state()).isInstanceOf(Submitted.class);
        forwarded.as(REVIEWER).when(OPEN).then(new ReviewOpened(REVIEWER.id()));
    }

    @Test
    void forwardingNeedsNoOpinion() {
        given(awaitingForwarding())
                .as(DISTRICT_MANAGER)
                .when(new ForwardProject(ID, ""))
                .then(new ProjectForwarded("", DISTRICT_MANAGER.id()));
        given(awaitingForwarding())
                .as(DISTRICT_MANAGER)
                .when(new ForwardProject(ID, "长".repeat(2001)))
                .refusedWith("text-too-long");
    }

    @Test
    void onlyManagersOfTheDistrictForward() {
        given(awaitingForwarding())
                .as(REVIEWER)
                .when(FORWARD)
                .refusedWith(new ProjectRejection.RoleMissing(List.of(Role.DISTRICT_MANAGER)));
        given(awaitingForwarding())
                .as(movedTo(DISTRICT_MANAGER, OTHER_DISTRICT, Role.DISTRICT_MANAGER))
                .when(FORWARD)
                .refusedWith(new ProjectRejection.NotYourUnit(UNIT));
        given(awaitingForwarding())
                .as(DISTRICT_MANAGER)
                .inLineage(new Lineage(List.of(UNIT, OTHER_DISTRICT, CITY)))
                .when(FORWARD)
                .refusedWith("not-your-unit");
    }

    @Test
    void nobodyForwardsWhatTheyWrote() {
        Actor author = person(FILER.name(), DISTRICT, Role.DISTRICT_MANAGER);
        for (ProjectCommand command : List.of(FORWARD, SEND_BACK)) {
            given(awaitingForwarding())
                    .as(author)
                    .when(command)
                    .refusedWith(new ProjectRejection.OwnRevision(author.id()));
        }
    }

    @Test
    void whoReadATableInForTheDistrictDoesNotForwardIt() {
        ProjectScenario.nothing()
                .as(DISTRICT_MANAGER)
                .done(IMPORT)
                .withDistrictCheck()
                .as(FILER)
                .done(SUBMIT)
                .as(DISTRICT_MANAGER)
                .when(FORWARD)
                .refusedWith("own-revision");
    }

    @Test
    void nobodyApprovesWhatTheyForwarded() {
        Actor both = person("district-manager", CITY, Role.DISTRICT_MANAGER, Role.CITY_APPROVER);
        given(and(awaitingForwarding(), forwarded()))
                .as(REVIEWER)
                .done(PASS)
                .as(both)
                .when(APPROVE)
                .refusedWith(new ProjectRejection.OwnReview(both.id()));
    }

    @Test
    void aManagerSendsBackWithRemarks() {
        ProjectScenario sentBack =
                given(awaitingForwarding())
                        .as(DISTRICT_MANAGER)
                        .when(SEND_BACK)
                        .then(
                                sentBackWith(
                                        Unlock.ALL, remarkOfTheDistrict(1, 1, "targetStatement")));
        assertThat(sentBack.state()).isInstanceOf(Returned.class);
        sentBack.withDistrictCheck().as(FILER).when(SUBMIT).refusedWith("remarks-unanswered");
        sentBack.done(reply(1)).when(SUBMIT).then(submittedToTheDistrict(2));
    }

    @Test
    void sendingBackNeedsARemarkAtAPlaceThatExists() {
        ProjectScenario waiting = given(awaitingForwarding()).as(DISTRICT_MANAGER);
        waiting.when(sendBack(Unlock.ALL)).refusedWith(new ProjectRejection.RemarkMissing());
        waiting.when(sendBack(Unlock.ALL, "indicators/9")).refusedWith("no-such-place");
    }

    @Test
    void thePartialReturnOfADistrictLocksTheRest() {
        given(awaitingForwarding())
                .as(DISTRICT_MANAGER)
                .done(sendBack(Unlock.PINNED, "targetStatement"))
                .as(FILER)
                .when(revise(named("图书采购")))
                .refusedWith("part-locked");
    }

    @Test
    void theReturnOfADistrictIsNotTakenBackIntoTheReviewOfTheCity() {
        Actor both = also(DISTRICT_MANAGER, Role.DISTRICT_MANAGER, Role.CITY_REVIEWER);
        given(sentBack())
                .as(both)
                .when(TAKE_BACK)
                .refusedWith(new ProjectRejection.WrongState(Phase.RETURNED));
    }

    @Test
    void aManagerTakesAReturnOfTheDistrictBackUntilTheUnitActs() {
        ProjectScenario sentBack = given(sentBack());
        sentBack.as(SECOND_MANAGER)
                .when(TAKE_BACK_SEND_BACK)
                .then(new SendBackTakenBack(SECOND_MANAGER.id()));
        assertThat(sentBack.state()).isInstanceOf(AwaitingForwarding.class);
        assertThat(((Filed) sentBack.state()).file().remarks()).isEmpty();
        sentBack.as(DISTRICT_MANAGER)
                .when(SEND_BACK)
                .then(sentBackWith(Unlock.ALL, remarkOfTheDistrict(2, 1, "targetStatement")));
    }

    @Test
    void theReturnOfADistrictStandsOnceTheUnitHasActed() {
        for (ProjectCommand acted : List.of(reply(1), revise(named("图书采购")))) {
            given(sentBack())
                    .as(FILER)
                    .done(acted)
                    .as(DISTRICT_MANAGER)
                    .when(TAKE_BACK_SEND_BACK)
                    .refusedWith(new ProjectRejection.WrongState(Phase.RETURNED));
        }
        given(and(sentBack(), answered(1), submittedToTheDistrict(2)))
                .as(DISTRICT_MANAGER)
                .when(TAKE_BACK_SEND_BACK)
                .refusedWith(new ProjectRejection.WrongState(Phase.AT_DISTRICT));
    }

    @Test
    void onlyManagersOfTheDistrictTakeItsReturnBackAndSayWhy() {
        given(sentBack()).as(REVIEWER).when(TAKE_BACK_SEND_BACK).refusedWith("role-missing");
        given(sentBack())
                .as(movedTo(DISTRICT_MANAGER, OTHER_DISTRICT, Role.DISTRICT_MANAGER))
                .when(TAKE_BACK_SEND_BACK)
                .refusedWith(new ProjectRejection.NotYourUnit(UNIT));
        given(sentBack())
                .as(DISTRICT_MANAGER)
                .when(new TakeBackSendBack(ID, " "))
                .refusedWith(new ProjectRejection.TextMissing("reason", "撤销区局退回的理由"));
    }

    @Test
    void theReturnOfTheCityIsNotTakenBackByTheDistrict() {
        given(and(awaitingForwarding(), forwarded()))
                .as(REVIEWER)
                .done(RETURN)
                .as(DISTRICT_MANAGER)
                .when(TAKE_BACK_SEND_BACK)
                .refusedWith(new ProjectRejection.WrongState(Phase.RETURNED));
    }

    @Test
    void whatWasTakenBackFromItsUnitIsWithdrawnToWhereItWasSubmittedFrom() {
        ProjectScenario first = given(sentBack()).as(DISTRICT_MANAGER).done(TAKE_BACK_SEND_BACK);
        assertThat(first.as(FILER).done(WITHDRAW).state()).isInstanceOf(Draft.class);
        ProjectScenario second =
                given(and(sentBack(), answered(1), submittedToTheDistrict(2)))
                        .as(DISTRICT_MANAGER)
                        .done(sendBack(Unlock.PINNED, "name"))
                        .done(TAKE_BACK_SEND_BACK)
                        .as(FILER)
                        .done(WITHDRAW);
        assertThat(second.state()).isInstanceOf(Returned.class);
        second.as(DISTRICT_MANAGER).when(TAKE_BACK_SEND_BACK).refusedWith("wrong-state");
    }

    @Test
    void whoSentItBackDoesNotApproveItEvenAfterTakingThatBack() {
        Actor both = person("district-manager", CITY, Role.DISTRICT_MANAGER, Role.CITY_APPROVER);
        given(sentBack())
                .as(SECOND_MANAGER)
                .done(TAKE_BACK_SEND_BACK)
                .done(FORWARD)
                .as(REVIEWER)
                .done(PASS)
                .as(both)
                .when(APPROVE)
                .refusedWith(new ProjectRejection.OwnReview(both.id()));
    }

    @Test
    void whatTheCityReturnedPassesTheDistrictAgain() {
        given(and(awaitingForwarding(), forwarded()))
                .as(REVIEWER)
                .done(RETURN)
                .as(FILER)
                .withDistrictCheck()
                .done(reply(1))
                .when(SUBMIT)
                .then(submittedToTheDistrict(2));
    }

    @Test
    void theUnitWithdrawsWhileItAwaitsForwarding() {
        ProjectScenario withdrawn =
                given(awaitingForwarding())
                        .as(FILER)
                        .when(WITHDRAW)
                        .then(new SubmissionWithdrawn(FILER.id()));
        assertThat(withdrawn.state()).isInstanceOf(Draft.class);
    }

    @Test
    void aManagerTakesTheForwardingBackUntilTheCityActs() {
        ProjectScenario forwarded = given(and(awaitingForwarding(), forwarded()));
        forwarded
                .as(SECOND_MANAGER)
                .when(TAKE_BACK_FORWARDING)
                .then(new ForwardingTakenBack(SECOND_MANAGER.id()));
        assertThat(forwarded.state()).isInstanceOf(AwaitingForwarding.class);
        forwarded.as(DISTRICT_MANAGER).done(FORWARD).as(REVIEWER).done(OPEN);
        forwarded
                .as(DISTRICT_MANAGER)
                .when(TAKE_BACK_FORWARDING)
                .refusedWith(new ProjectRejection.WrongState(Phase.UNDER_REVIEW));
    }

    @Test
    void takingAForwardingBackSaysWhy() {
        given(and(awaitingForwarding(), forwarded()))
                .as(DISTRICT_MANAGER)
                .when(new TakeBackForwarding(ID, " "))
                .refusedWith(new ProjectRejection.TextMissing("reason", "撤销上报的理由"));
    }

    @Test
    void whatWentStraightToTheCityIsNotCalledBackByTheDistrict() {
        given(submitted())
                .as(DISTRICT_MANAGER)
                .when(TAKE_BACK_FORWARDING)
                .refusedWith(new ProjectRejection.WrongState(Phase.SUBMITTED));
    }

    @Test
    void theManagerDealsWithTheRemarksWhileItAwaitsForwarding() {
        ProjectScenario again =
                given(and(sentBack(), answered(1), submittedToTheDistrict(2))).as(DISTRICT_MANAGER);
        again.when(reply(1)).then(new RemarkFollowedUp(new RemarkId(1), "已改。", by()));
        again.when(resolve(1)).then(new RemarkResolved(new RemarkId(1), by()));
        again.when(reopen(1)).then(new RemarkReopened(new RemarkId(1), "仍未写明数量。", by()));
        again.done(FORWARD).when(resolve(1)).refusedWith("role-missing");
    }

    private static ActorId by() {
        return DISTRICT_MANAGER.id();
    }
}
