package org.jixiao.domain.organization;

import org.jixiao.domain.organization.RoundEvent.RoundRescheduled;
import org.jixiao.domain.organization.RoundEvent.RoundScheduled;
import org.jixiao.domain.shared.RoundId;

/** The state of a filing round. */
public sealed interface FilingRound {

    record Unscheduled() implements FilingRound {}

    record Scheduled(RoundId round, FilingWindow window) implements FilingRound {}

    static FilingRound evolve(FilingRound state, RoundEvent event) {
        return switch (event) {
            case RoundScheduled e -> {
                if (state instanceof Scheduled) {
                    throw new IllegalStateException(e.round() + " was scheduled twice");
                }
                yield new Scheduled(e.round(), e.window());
            }
            case RoundRescheduled e -> {
                if (state instanceof Unscheduled) {
                    throw new IllegalStateException(e.round() + " was never scheduled");
                }
                yield new Scheduled(e.round(), e.window());
            }
        };
    }
}
