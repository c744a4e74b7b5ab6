package org.jixiao.application.review;

import java.util.Map;
import org.jixiao.application.statistics.DistrictSummary.PhaseSum;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.UnitCode;

/**
 * How far one unit is with what it files.
 *
 * @param byPhase count and sum of each phase; phases with none are left out, so a unit that has
 *     filed nothing has none at all
 */
public record UnitStanding(UnitCode unit, String unitName, Map<Phase, PhaseSum> byPhase) {

    public UnitStanding {
        byPhase = Map.copyOf(byPhase);
    }

    public long projects() {
        return byPhase.values().stream().mapToLong(PhaseSum::projects).sum();
    }

    public Funding funding() {
        return byPhase.values().stream().map(PhaseSum::funding).reduce(Funding.NONE, Funding::plus);
    }

    /** The projects of a phase, 0 where there are none. */
    public long count(Phase phase) {
        PhaseSum sum = byPhase.get(phase);
        return sum == null ? 0 : sum.projects();
    }
}
