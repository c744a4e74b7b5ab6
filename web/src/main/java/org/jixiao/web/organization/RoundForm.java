package org.jixiao.web.organization;

import java.time.LocalDateTime;
import java.util.List;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.RoundCommand;
import org.jixiao.domain.organization.RoundCommand.ArrangeDistrictCheck;
import org.jixiao.domain.organization.RoundCommand.RescheduleRound;
import org.jixiao.domain.organization.RoundCommand.ScheduleRound;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;

/**
 * A round as it is typed; times by the Chinese clock.
 *
 * @param id of the round to change; empty for a new one
 * @param districtCheck whether submissions go to the district first; nothing means no
 */
record RoundForm(
        @Nullable String id,
        @Nullable String year,
        @Nullable String round,
        @Nullable LocalDateTime opens,
        @Nullable LocalDateTime closes,
        @Nullable Boolean districtCheck,
        @Nullable String reason) {

    static final RoundForm EMPTY = new RoundForm(null, null, null, null, null, null, null);

    RoundId roundId() {
        return Given.filled(id)
                .map(RoundId::parse)
                .orElseGet(
                        () ->
                                new RoundId(
                                        new FiscalYear(Integer.parseInt(Given.text(year))),
                                        BudgetRound.valueOf(Given.text(round))));
    }

    /**
     * What the form asks for; a part that is as it was makes no event.
     *
     * @param atOnce why a new round has the district's check from the beginning
     */
    List<RoundCommand> commands(FilingWindow window, String atOnce) {
        RoundId target = roundId();
        boolean check = Boolean.TRUE.equals(districtCheck);
        if (Given.filled(id).isPresent()) {
            String why = Given.text(reason);
            return List.of(
                    new RescheduleRound(target, window, why),
                    new ArrangeDistrictCheck(target, check, why));
        }
        ScheduleRound schedule = new ScheduleRound(target, window);
        return check
                ? List.of(schedule, new ArrangeDistrictCheck(target, true, atOnce))
                : List.of(schedule);
    }
}
