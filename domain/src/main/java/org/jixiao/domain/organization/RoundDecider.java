package org.jixiao.domain.organization;

import java.util.List;
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
import org.jixiao.domain.shared.Refused;

/** What happens when a filing round is asked something. */
public final class RoundDecider {

    private RoundDecider() {}

    /**
     * @throws Refused with an {@link OrganizationRejection}
     */
    public static List<RoundEvent> decide(FilingRound state, RoundCommand command, Actor actor) {
        OrganizationRules.onlyTheSystemAdministratorArranges(actor);
        return switch (command) {
            case ScheduleRound c -> schedule(state, c, actor);
            case RescheduleRound c -> reschedule(state, c, actor);
            case ArrangeDistrictCheck c -> arrange(scheduled(state, c), c, actor);
            case ExtendWindow c -> extend(scheduled(state, c), c, actor);
            case WithdrawExtension c -> withdraw(scheduled(state, c), c, actor);
        };
    }

    private static Scheduled scheduled(FilingRound state, RoundCommand command) {
        return switch (state) {
            case Unscheduled nothing ->
                    throw new Refused(new OrganizationRejection.NoSuchRound(command.round()));
            case Scheduled there -> there;
        };
    }

    private static List<RoundEvent> schedule(FilingRound state, ScheduleRound c, Actor actor) {
        OrganizationRules.aRoundOpensBeforeItCloses(c.window());
        OrganizationRules.aRoundIsOpenWithinThreeYearsOfItsOwn(c.round(), c.window());
        return switch (state) {
            case Unscheduled nothing ->
                    List.of(new RoundScheduled(c.round(), c.window(), actor.id()));
            case Scheduled there ->
                    throw new Refused(new OrganizationRejection.RoundExists(c.round()));
        };
    }

    private static List<RoundEvent> reschedule(FilingRound state, RescheduleRound c, Actor actor) {
        OrganizationRules.aRoundOpensBeforeItCloses(c.window());
        OrganizationRules.aRoundIsOpenWithinThreeYearsOfItsOwn(c.round(), c.window());
        if (scheduled(state, c).window().equals(c.window())) {
            return List.of();
        }
        OrganizationRules.aChangeOfARoundSaysWhy(c.reason(), "调整申报时间的理由");
        return List.of(new RoundRescheduled(c.round(), c.window(), actor.id()));
    }

    private static List<RoundEvent> arrange(Scheduled state, ArrangeDistrictCheck c, Actor actor) {
        if (state.districtCheck() == c.required()) {
            return List.of();
        }
        OrganizationRules.aChangeOfARoundSaysWhy(c.reason(), "调整区局审核的理由");
        return List.of(new DistrictCheckArranged(c.round(), c.required(), actor.id()));
    }

    private static List<RoundEvent> extend(Scheduled state, ExtendWindow c, Actor actor) {
        OrganizationRules.anExtensionEndsAfterTheRound(state.window(), c);
        OrganizationRules.aRoundIsOpenWithinThreeYearsOfItsOwn(
                c.round(), new FilingWindow(state.window().opens(), c.closes()));
        if (c.closes().equals(state.extensions().get(c.unit()))) {
            return List.of();
        }
        OrganizationRules.aChangeOfARoundSaysWhy(c.reason(), "延长申报时间的理由");
        return List.of(new WindowExtended(c.round(), c.unit(), c.closes(), actor.id()));
    }

    private static List<RoundEvent> withdraw(Scheduled state, WithdrawExtension c, Actor actor) {
        if (!state.extensions().containsKey(c.unit())) {
            throw new Refused(new OrganizationRejection.NoSuchExtension(c.round(), c.unit()));
        }
        OrganizationRules.aChangeOfARoundSaysWhy(c.reason(), "取消延期的理由");
        return List.of(new ExtensionWithdrawn(c.round(), c.unit(), actor.id()));
    }
}
