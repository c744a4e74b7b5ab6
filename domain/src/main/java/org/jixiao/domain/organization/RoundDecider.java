package org.jixiao.domain.organization;

import java.util.List;
import org.jixiao.domain.organization.FilingRound.Scheduled;
import org.jixiao.domain.organization.FilingRound.Unscheduled;
import org.jixiao.domain.organization.RoundCommand.RescheduleRound;
import org.jixiao.domain.organization.RoundCommand.ScheduleRound;
import org.jixiao.domain.organization.RoundEvent.RoundRescheduled;
import org.jixiao.domain.organization.RoundEvent.RoundScheduled;
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
        OrganizationRules.aRoundOpensBeforeItCloses(command.window());
        return switch (command) {
            case ScheduleRound c -> schedule(state, c, actor);
            case RescheduleRound c -> reschedule(state, c, actor);
        };
    }

    private static List<RoundEvent> schedule(FilingRound state, ScheduleRound c, Actor actor) {
        return switch (state) {
            case Unscheduled nothing ->
                    List.of(new RoundScheduled(c.round(), c.window(), actor.id()));
            case Scheduled there ->
                    throw new Refused(new OrganizationRejection.RoundExists(c.round()));
        };
    }

    private static List<RoundEvent> reschedule(FilingRound state, RescheduleRound c, Actor actor) {
        return switch (state) {
            case Unscheduled nothing ->
                    throw new Refused(new OrganizationRejection.NoSuchRound(c.round()));
            case Scheduled there -> rescheduled(there, c, actor);
        };
    }

    private static List<RoundEvent> rescheduled(Scheduled state, RescheduleRound c, Actor actor) {
        if (state.window().equals(c.window())) {
            return List.of();
        }
        if (c.reason().isBlank()) {
            throw new Refused(new OrganizationRejection.TextMissing("reason", "调整申报时间的理由"));
        }
        return List.of(new RoundRescheduled(c.round(), c.window(), actor.id()));
    }
}
