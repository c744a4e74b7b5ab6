package org.jixiao.domain.organization;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.domain.organization.RoundEvent.DistrictCheckArranged;
import org.jixiao.domain.organization.RoundEvent.ExtensionWithdrawn;
import org.jixiao.domain.organization.RoundEvent.RoundRescheduled;
import org.jixiao.domain.organization.RoundEvent.RoundScheduled;
import org.jixiao.domain.organization.RoundEvent.WindowExtended;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/** The state of a filing round. */
public sealed interface FilingRound {

    record Unscheduled() implements FilingRound {}

    /**
     * @param districtCheck whether a submission goes to the unit's district (区局审核) before the city
     * @param extensions until when the window stays open for single units, or for a district with
     *     all its units
     */
    record Scheduled(
            RoundId round,
            FilingWindow window,
            boolean districtCheck,
            Map<UnitCode, Instant> extensions)
            implements FilingRound {

        public Scheduled {
            extensions = Map.copyOf(extensions);
        }

        /** As a round stands when it has just been scheduled. */
        public Scheduled(RoundId round, FilingWindow window) {
            this(round, window, false, Map.of());
        }

        /**
         * The window for a unit: until the latest closing that it or anything above it was given.
         */
        public FilingWindow windowFor(Lineage lineage) {
            return window.closingNotBefore(
                    lineage.upwards().stream()
                            .map(unit -> extensions.getOrDefault(unit, window.closes()))
                            .max(Instant::compareTo)
                            .orElse(window.closes()));
        }

        private Scheduled extended(WindowExtended e) {
            Map<UnitCode, Instant> all = new HashMap<>(extensions);
            all.put(e.unit(), e.closes());
            return new Scheduled(round, window, districtCheck, all);
        }

        private Scheduled without(UnitCode unit) {
            Map<UnitCode, Instant> all = new HashMap<>(extensions);
            all.remove(unit);
            return new Scheduled(round, window, districtCheck, all);
        }
    }

    static FilingRound evolve(FilingRound state, RoundEvent event) {
        return switch (event) {
            case RoundScheduled e -> {
                if (state instanceof Scheduled) {
                    throw new IllegalStateException(e.round() + " was scheduled twice");
                }
                yield new Scheduled(e.round(), e.window());
            }
            case RoundRescheduled e -> {
                Scheduled there = scheduled(state, e);
                yield new Scheduled(
                        e.round(), e.window(), there.districtCheck(), there.extensions());
            }
            case DistrictCheckArranged e -> {
                Scheduled there = scheduled(state, e);
                yield new Scheduled(e.round(), there.window(), e.required(), there.extensions());
            }
            case WindowExtended e -> scheduled(state, e).extended(e);
            case ExtensionWithdrawn e -> scheduled(state, e).without(e.unit());
        };
    }

    private static Scheduled scheduled(FilingRound state, RoundEvent event) {
        if (state instanceof Scheduled there) {
            return there;
        }
        throw new IllegalStateException(event.round() + " was never scheduled");
    }
}
