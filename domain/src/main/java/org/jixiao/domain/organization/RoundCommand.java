package org.jixiao.domain.organization;

import org.jixiao.domain.shared.RoundId;

/** Everything that can be asked of a filing round. */
public sealed interface RoundCommand {

    RoundId round();

    FilingWindow window();

    record ScheduleRound(RoundId round, FilingWindow window) implements RoundCommand {}

    record RescheduleRound(RoundId round, FilingWindow window, String reason)
            implements RoundCommand {}
}
