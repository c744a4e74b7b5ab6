package org.jixiao.web.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.statistics.DistrictSummary;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * How far a department or unit is.
 *
 * @param open neither in force nor 不予通过
 * @param rejected 不予通过, in no table
 * @param total of all its projects, in 元
 */
record DisclosureStanding(
        UnitCode code,
        String name,
        boolean department,
        long open,
        long approved,
        long disclosed,
        long rejected,
        Money total) {

    /** Departments and units by code, each department with the units below it added up. */
    static List<DisclosureStanding> of(@Nullable DistrictSummary summary, List<UnitView> tree) {
        if (summary == null) {
            return List.of();
        }
        Map<UnitCode, UnitView> known = new TreeMap<>();
        tree.forEach(unit -> known.put(unit.code(), unit));
        Map<UnitCode, DisclosureStanding> standings = new TreeMap<>();
        for (UnitSummary unit : summary.units()) {
            UnitView at = known.get(unit.unit());
            while (at != null) {
                standings.merge(at.code(), of(at, unit), DisclosureStanding::plus);
                at = at.parent() == null ? null : known.get(at.parent());
            }
        }
        return new ArrayList<>(standings.values());
    }

    private static DisclosureStanding of(UnitView at, UnitSummary unit) {
        long approved = unit.byPhase().getOrDefault(Phase.APPROVED, 0L);
        long disclosed = unit.byPhase().getOrDefault(Phase.DISCLOSED, 0L);
        long rejected = unit.byPhase().getOrDefault(Phase.REJECTED, 0L);
        return new DisclosureStanding(
                at.code(),
                at.name(),
                at.level() != UnitLevel.UNIT,
                unit.projects() - approved - disclosed - rejected,
                approved,
                disclosed,
                rejected,
                unit.computed().total());
    }

    private DisclosureStanding plus(DisclosureStanding other) {
        return new DisclosureStanding(
                code,
                name,
                department,
                open + other.open,
                approved + other.approved,
                disclosed + other.disclosed,
                rejected + other.rejected,
                total.plus(other.total));
    }
}
