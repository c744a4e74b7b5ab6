package org.jixiao.domain.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.domain.organization.FilingRound.Scheduled;
import org.jixiao.domain.organization.FilingRound.Unscheduled;
import org.jixiao.domain.organization.RoundCommand.ArrangeDistrictCheck;
import org.jixiao.domain.organization.RoundCommand.ExtendWindow;
import org.jixiao.domain.organization.RoundCommand.RescheduleRound;
import org.jixiao.domain.organization.RoundCommand.ScheduleRound;
import org.jixiao.domain.organization.RoundCommand.WithdrawExtension;
import org.jixiao.domain.organization.RoundEvent.DistrictCheckArranged;
import org.jixiao.domain.organization.RoundEvent.ExtensionWithdrawn;
import org.jixiao.domain.organization.RoundEvent.RoundRescheduled;
import org.jixiao.domain.organization.RoundEvent.RoundScheduled;
import org.jixiao.domain.organization.RoundEvent.WindowExtended;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.junit.jupiter.api.Test;

class FilingRoundTest {

    private static final RoundId ROUND = RoundId.parse("2025-FIRST_SUBMISSION");
    private static final Instant OPENS = Instant.parse("2024-10-10T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2024-10-20T00:00:00Z");
    private static final FilingWindow WINDOW = new FilingWindow(OPENS, CLOSES);
    private static final FilingWindow LONGER = new FilingWindow(OPENS, CLOSES.plusSeconds(3600));
    private static final Instant LATER = CLOSES.plusSeconds(86400);
    private static final UnitCode UNIT = new UnitCode("440114002");
    private static final UnitCode DISTRICT = new UnitCode("440114");
    private static final Actor ADMIN = actor(Role.SYSTEM_ADMIN);
    private static final FilingRound NONE = new Unscheduled();
    private static final FilingRound SCHEDULED = new Scheduled(ROUND, WINDOW);

    private static Actor actor(Role role) {
        return new Actor(new ActorId("admin"), "管理员", new UnitCode("440100"), "市局", Set.of(role));
    }

    private static void refused(
            FilingRound state, RoundCommand command, Actor actor, OrganizationRejection expected) {
        Refused refusal =
                catchThrowableOfType(
                        Refused.class, () -> RoundDecider.decide(state, command, actor));
        assertThat(refusal).isNotNull();
        assertThat(refusal.rejection()).isEqualTo(expected);
    }

    @Test
    void theAdministratorSchedulesARoundOnce() {
        ScheduleRound schedule = new ScheduleRound(ROUND, WINDOW);
        RoundScheduled scheduled = new RoundScheduled(ROUND, WINDOW, ADMIN.id());
        assertThat(RoundDecider.decide(NONE, schedule, ADMIN)).containsExactly(scheduled);
        assertThat(FilingRound.evolve(NONE, scheduled)).isEqualTo(SCHEDULED);
        refused(SCHEDULED, schedule, ADMIN, new OrganizationRejection.RoundExists(ROUND));
    }

    @Test
    void aScheduledRoundIsRescheduledWithAReason() {
        RoundRescheduled rescheduled = new RoundRescheduled(ROUND, LONGER, ADMIN.id());
        assertThat(
                        RoundDecider.decide(
                                SCHEDULED, new RescheduleRound(ROUND, LONGER, "系统停机"), ADMIN))
                .containsExactly(rescheduled);
        assertThat(FilingRound.evolve(SCHEDULED, rescheduled))
                .isEqualTo(new Scheduled(ROUND, LONGER));
        refused(
                SCHEDULED,
                new RescheduleRound(ROUND, LONGER, " "),
                ADMIN,
                new OrganizationRejection.TextMissing("reason", "调整申报时间的理由"));
        refused(
                NONE,
                new RescheduleRound(ROUND, LONGER, "系统停机"),
                ADMIN,
                new OrganizationRejection.NoSuchRound(ROUND));
    }

    @Test
    void theSameWindowIsNoChange() {
        assertThat(RoundDecider.decide(SCHEDULED, new RescheduleRound(ROUND, WINDOW, ""), ADMIN))
                .isEmpty();
    }

    @Test
    void aRoundOpensBeforeItCloses() {
        for (FilingWindow window :
                List.of(new FilingWindow(CLOSES, OPENS), new FilingWindow(OPENS, OPENS))) {
            OrganizationRejection upsideDown = new OrganizationRejection.WindowUpsideDown(window);
            refused(NONE, new ScheduleRound(ROUND, window), ADMIN, upsideDown);
            refused(SCHEDULED, new RescheduleRound(ROUND, window, "改"), ADMIN, upsideDown);
        }
    }

    @Test
    void aRoundIsOpenWithinThreeYearsOfItsFiscalYear() {
        Instant earliest = Instant.parse("2021-12-31T16:00:00Z");
        Instant latest = Instant.parse("2028-12-31T16:00:00Z");
        OrganizationRejection outside =
                new OrganizationRejection.WindowOutOfYear(
                        ROUND, LocalDate.of(2022, 1, 1), LocalDate.of(2028, 12, 31));
        FilingWindow widest = new FilingWindow(earliest, latest);
        assertThat(RoundDecider.decide(NONE, new ScheduleRound(ROUND, widest), ADMIN)).hasSize(1);
        for (FilingWindow window :
                List.of(
                        new FilingWindow(earliest.minusNanos(1), CLOSES),
                        new FilingWindow(OPENS, latest.plusNanos(1)),
                        new FilingWindow(OPENS, Instant.parse("9999-12-31T00:00:00Z")))) {
            refused(NONE, new ScheduleRound(ROUND, window), ADMIN, outside);
            refused(SCHEDULED, new RescheduleRound(ROUND, window, "改"), ADMIN, outside);
        }
        refused(
                SCHEDULED,
                new ExtendWindow(ROUND, UNIT, latest.plusNanos(1), "停电"),
                ADMIN,
                outside);
    }

    @Test
    void onlyTheSystemAdministratorArrangesRounds() {
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM_ADMIN) {
                refused(
                        NONE,
                        new ScheduleRound(ROUND, WINDOW),
                        actor(role),
                        new OrganizationRejection.NotAdministrator());
            }
        }
    }

    @Test
    void aBrokenStreamIsNotReplayed() {
        assertThatThrownBy(
                        () ->
                                FilingRound.evolve(
                                        SCHEDULED, new RoundScheduled(ROUND, WINDOW, ADMIN.id())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(
                        () ->
                                FilingRound.evolve(
                                        NONE, new RoundRescheduled(ROUND, WINDOW, ADMIN.id())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWindowIsOpenFromItsFirstInstantUntilJustBeforeItsLast() {
        assertThat(WINDOW.isOpenAt(OPENS.minusNanos(1))).isFalse();
        assertThat(WINDOW.isOpenAt(OPENS)).isTrue();
        assertThat(WINDOW.isOpenAt(CLOSES.minusNanos(1))).isTrue();
        assertThat(WINDOW.isOpenAt(CLOSES)).isFalse();
    }

    @Test
    void theDistrictCheckIsArrangedWithAReason() {
        ArrangeDistrictCheck wanted = new ArrangeDistrictCheck(ROUND, true, "先由区局把关");
        DistrictCheckArranged arranged = new DistrictCheckArranged(ROUND, true, ADMIN.id());
        assertThat(RoundDecider.decide(SCHEDULED, wanted, ADMIN)).containsExactly(arranged);

        FilingRound withCheck = FilingRound.evolve(SCHEDULED, arranged);
        assertThat(((Scheduled) withCheck).districtCheck()).isTrue();
        assertThat(RoundDecider.decide(withCheck, wanted, ADMIN)).isEmpty();
        refused(
                SCHEDULED,
                new ArrangeDistrictCheck(ROUND, true, " "),
                ADMIN,
                new OrganizationRejection.TextMissing("reason", "调整区局审核的理由"));
        refused(NONE, wanted, ADMIN, new OrganizationRejection.NoSuchRound(ROUND));
    }

    @Test
    void anotherWindowKeepsTheDistrictCheckAndTheExtensions() {
        FilingRound state = new Scheduled(ROUND, WINDOW, true, Map.of(UNIT, LATER));
        assertThat(FilingRound.evolve(state, new RoundRescheduled(ROUND, LONGER, ADMIN.id())))
                .isEqualTo(new Scheduled(ROUND, LONGER, true, Map.of(UNIT, LATER)));
    }

    @Test
    void aUnitIsGivenLongerThanTheOthers() {
        WindowExtended extended = new WindowExtended(ROUND, UNIT, LATER, ADMIN.id());
        ExtendWindow wanted = new ExtendWindow(ROUND, UNIT, LATER, "停电");
        assertThat(RoundDecider.decide(SCHEDULED, wanted, ADMIN)).containsExactly(extended);

        Scheduled state = (Scheduled) FilingRound.evolve(SCHEDULED, extended);
        assertThat(state.windowFor(new Lineage(List.of(UNIT, DISTRICT))).closes()).isEqualTo(LATER);
        assertThat(state.windowFor(new Lineage(List.of(DISTRICT)))).isEqualTo(WINDOW);
        assertThat(RoundDecider.decide(state, wanted, ADMIN)).isEmpty();
    }

    @Test
    void theLatestClosingAboveAUnitCounts() {
        Lineage lineage = new Lineage(List.of(UNIT, DISTRICT));
        Scheduled state =
                new Scheduled(
                        ROUND,
                        WINDOW,
                        false,
                        Map.of(UNIT, CLOSES.plusSeconds(60), DISTRICT, LATER));
        assertThat(state.windowFor(lineage)).isEqualTo(new FilingWindow(OPENS, LATER));
        assertThat(state.windowFor(new Lineage(List.of()))).isEqualTo(WINDOW);

        FilingWindow latest = new FilingWindow(OPENS, LATER.plusSeconds(1));
        assertThat(new Scheduled(ROUND, latest, false, state.extensions()).windowFor(lineage))
                .isEqualTo(latest);
    }

    @Test
    void anExtensionEndsAfterTheRoundAndSaysWhy() {
        refused(
                SCHEDULED,
                new ExtendWindow(ROUND, UNIT, CLOSES, "停电"),
                ADMIN,
                new OrganizationRejection.ExtensionTooShort(ROUND));
        refused(
                SCHEDULED,
                new ExtendWindow(ROUND, UNIT, LATER, ""),
                ADMIN,
                new OrganizationRejection.TextMissing("reason", "延长申报时间的理由"));
        refused(
                NONE,
                new ExtendWindow(ROUND, UNIT, LATER, "停电"),
                ADMIN,
                new OrganizationRejection.NoSuchRound(ROUND));
    }

    @Test
    void anExtensionIsWithdrawnWithAReason() {
        FilingRound state = new Scheduled(ROUND, WINDOW, true, Map.of(UNIT, LATER));
        ExtensionWithdrawn withdrawn = new ExtensionWithdrawn(ROUND, UNIT, ADMIN.id());
        assertThat(RoundDecider.decide(state, new WithdrawExtension(ROUND, UNIT, "已报齐"), ADMIN))
                .containsExactly(withdrawn);
        assertThat(FilingRound.evolve(state, withdrawn))
                .isEqualTo(new Scheduled(ROUND, WINDOW, true, Map.of()));
        refused(
                state,
                new WithdrawExtension(ROUND, UNIT, ""),
                ADMIN,
                new OrganizationRejection.TextMissing("reason", "取消延期的理由"));
        refused(
                SCHEDULED,
                new WithdrawExtension(ROUND, UNIT, "已报齐"),
                ADMIN,
                new OrganizationRejection.NoSuchExtension(ROUND, UNIT));
    }
}
