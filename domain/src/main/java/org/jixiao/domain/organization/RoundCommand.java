package org.jixiao.domain.organization;

import java.time.Instant;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Everything that can be asked of a filing round. */
public sealed interface RoundCommand {

    RoundId round();

    /** Why, where a reason is asked; null for scheduling. */
    default @Nullable String reason() {
        return null;
    }

    record ScheduleRound(RoundId round, FilingWindow window) implements RoundCommand {}

    record RescheduleRound(RoundId round, FilingWindow window, String reason)
            implements RoundCommand {}

    /** Whether submissions of the round go to the unit's district (区局审核) before the city. */
    record ArrangeDistrictCheck(RoundId round, boolean required, String reason)
            implements RoundCommand {}

    /**
     * Keeps the window open longer for one unit, or for a district with all its units.
     *
     * @param closes the first instant at which they are too late
     */
    record ExtendWindow(RoundId round, UnitCode unit, Instant closes, String reason)
            implements RoundCommand {}

    record WithdrawExtension(RoundId round, UnitCode unit, String reason) implements RoundCommand {}
}
