package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.domain.project.People.*;
import static org.jixiao.domain.project.ProjectScenario.given;
import static org.jixiao.domain.project.Sheets.*;
import static org.jixiao.domain.project.Story.*;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.domain.project.Project.Returned;
import org.jixiao.domain.project.ProjectEvent.*;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A partial return opens only the places its remarks are pinned to. */
class PartialReturnTest {

    private static final Money MORE = Money.ofYuan("250000");

    /** A change, a place that covers it, a place that does not, and the place found locked. */
    static Stream<Arguments> changes() {
        return Stream.of(
                change(named("图书采购"), "name", "targetStatement", "name"),
                change(
                        funded(new Funding(MORE, Money.ZERO, Money.ZERO)),
                        "fiscalAppropriation",
                        "otherFunds",
                        "fiscalAppropriation"),
                change(
                        funded(new Funding(FUNDING.fiscalAppropriation(), MORE, Money.ZERO)),
                        "specialAccountAppropriation",
                        "fiscalAppropriation",
                        "specialAccountAppropriation"),
                change(
                        funded(new Funding(FUNDING.fiscalAppropriation(), Money.ZERO, MORE)),
                        "otherFunds",
                        "specialAccountAppropriation",
                        "otherFunds"),
                change(stating("采购一千二百册。"), "targetStatement", "name", "targetStatement"),
                change(
                        with(kept(1), kept(2), kept(3), row("12", "合格率", "", "100%")),
                        "indicators",
                        "indicators/3",
                        "indicators"),
                change(
                        with(kept(1), row(2, "22", "节约成本", "", "≥5%"), kept(3)),
                        "indicators/2/code",
                        "indicators/2/name",
                        "indicators/2/code"),
                change(
                        with(kept(1), row(2, "21", "节约采购成本", "", "≥5%"), kept(3)),
                        "indicators/2/name",
                        "indicators/2/annualValue",
                        "indicators/2/name"),
                change(
                        with(kept(1), row(2, "21", "节约成本", "≥6%", "≥5%"), kept(3)),
                        "indicators/2/periodValue",
                        "indicators/2/annualValue",
                        "indicators/2/periodValue"),
                change(
                        with(kept(1), row(2, "21", "节约成本", "", "≥6%"), kept(3)),
                        "indicators/2/annualValue",
                        "indicators/2/periodValue",
                        "indicators/2/annualValue"),
                change(
                        with(kept(1), row(2, "21", "节约成本", "", "≥6%"), kept(3)),
                        "indicators/2",
                        "indicators/1",
                        "indicators/2/annualValue"),
                change(ordered(1, 3), "indicators/2", "indicators/2/name", "indicators/2"),
                change(ordered(1, 3), "indicators", "indicators/1", "indicators/2"),
                change(ordered(2, 1, 3), "indicators", "indicators/3", "indicators/2/order"),
                change(ordered(3, 1, 2), "indicators/3", "indicators/2", "indicators/3/order"),
                change(
                        ordered(2, 3, 1),
                        "indicators/1/order",
                        "indicators/1/name",
                        "indicators/2/order"),
                change(named("图书采购"), "sheet", "indicators", "name"),
                change(ordered(3, 2, 1), "sheet", "targetStatement", "indicators/3/order"));
    }

    private static Arguments change(
            ProposedSheet proposed, String covering, String other, String locked) {
        return Arguments.of(proposed, covering, other, locked);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatARemarkCoversMayChange(
            ProposedSheet proposed, String covering, String other, String locked) {
        ProjectScenario revised = given(returnedPartly(covering)).as(FILER).done(revise(proposed));
        assertThat(proposed(revised.file().sheet()).name()).isEqualTo(proposed.name());
        assertThat(revised.file().sheet()).isNotEqualTo(SHEET);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatNoRemarkCoversIsLocked(
            ProposedSheet proposed, String covering, String other, String locked) {
        given(returnedPartly(other))
                .as(FILER)
                .when(revise(proposed))
                .refusedWith(new ProjectRejection.PartLocked(Anchor.parse(locked)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aFullReturnOpensEverything(
            ProposedSheet proposed, String covering, String other, String locked) {
        List<ProjectEvent> all = and(underReview(), returnedWith(Unlock.ALL, remark(1, 1, other)));
        assertThat(given(all).as(FILER).done(revise(proposed)).file().sheet()).isNotEqualTo(SHEET);
    }

    @Test
    void oneLockedPartAmongOpenOnesRefusesTheWholeRevision() {
        ProposedSheet both =
                new ProposedSheet("图书采购", FUNDING, "采购一千二百册。", proposed(SHEET).indicators());
        given(returnedPartly("targetStatement"))
                .when(revise(both))
                .refusedWith(new ProjectRejection.PartLocked(Anchor.parse("name")));
    }

    @Test
    void removingAPinnedRowAndKeepingTheOthersInOrderIsCovered() {
        given(returnedPartly("indicators/1", "indicators/3"))
                .when(revise(ordered(2)))
                .then(
                        new IndicatorRemoved(SHEET.indicators().get(0).id(), FILER.id()),
                        new IndicatorRemoved(SHEET.indicators().get(2).id(), FILER.id()));
    }

    @Test
    void removingAPinnedRowDoesNotOpenTheOrderOfTheOthers() {
        given(returnedPartly("indicators/1"))
                .when(revise(ordered(3, 2)))
                .refusedWith(new ProjectRejection.PartLocked(Anchor.parse("indicators/3/order")));
    }

    @Test
    void aWithdrawnResubmissionGoesBackToReturnedWithTheSamePartsOpen() {
        ProjectScenario withdrawn =
                given(returnedPartly("name")).as(FILER).done(reply(1)).done(SUBMIT).done(WITHDRAW);
        assertThat(withdrawn.state()).isInstanceOf(Returned.class);
        assertThat(((Returned) withdrawn.state()).unlock()).isEqualTo(Unlock.PINNED);
        withdrawn
                .when(revise(stating("采购一千二百册。")))
                .refusedWith(new ProjectRejection.PartLocked(STATEMENT));
        withdrawn
                .when(revise(named("图书采购")))
                .then(new ProjectRenamed("图书采购", FILER.id()))
                .when(SUBMIT)
                .then(submitted(3));
    }

    @Test
    void onlyTheRemarksOfTheLastReturnOpenPlaces() {
        ProjectScenario twice =
                given(returnedPartly("name"))
                        .as(FILER)
                        .done(reply(1))
                        .done(SUBMIT)
                        .as(REVIEWER)
                        .done(giveBack(Unlock.PINNED, "targetStatement"))
                        .as(FILER);
        twice.when(revise(named("图书采购"))).refusedWith("part-locked");
        twice.when(revise(stating("采购一千二百册。")))
                .then(new TargetStatementRewritten("采购一千二百册。", FILER.id()));
    }

    @Test
    void aNoteLeftByAPassThatWasTakenBackOpensNothing() {
        ProjectScenario again =
                given(underReview())
                        .as(REVIEWER)
                        .done(pass(org.jixiao.domain.review.Grade.GOOD, newRemark("name")))
                        .done(TAKE_BACK)
                        .done(giveBack(Unlock.PINNED, "targetStatement"))
                        .as(FILER);
        again.when(revise(named("图书采购"))).refusedWith("part-locked");
    }
}
