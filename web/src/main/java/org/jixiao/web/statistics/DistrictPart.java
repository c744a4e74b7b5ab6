package org.jixiao.web.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Units that stand below one district bureau, with their sums.
 *
 * @param code of the bureau; null for units whose bureau is not known, and for all together
 * @param declared the sum of what the units' tables printed; null unless every unit has one
 */
public record DistrictPart(
        @Nullable UnitCode code,
        String name,
        long projects,
        Map<Phase, Long> byPhase,
        Funding computed,
        @Nullable Funding declared,
        List<UnitSummary> units) {

    static DistrictPart of(@Nullable UnitCode code, String name, List<UnitSummary> units) {
        Map<Phase, Long> byPhase = new EnumMap<>(Phase.class);
        units.forEach(
                unit -> unit.byPhase().forEach((phase, n) -> byPhase.merge(phase, n, Long::sum)));
        List<Funding> declared =
                units.stream().map(UnitSummary::declared).filter(Objects::nonNull).toList();
        return new DistrictPart(
                code,
                name,
                units.stream().mapToLong(UnitSummary::projects).sum(),
                byPhase,
                units.stream().map(UnitSummary::computed).reduce(Funding.NONE, Funding::plus),
                declared.size() == units.size() && !units.isEmpty()
                        ? declared.stream().reduce(Funding.NONE, Funding::plus)
                        : null,
                units);
    }
}
