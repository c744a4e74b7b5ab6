package org.jixiao.web.testing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.review.UnitStanding;
import org.jixiao.application.review.UnitStandings;
import org.jixiao.application.statistics.DistrictSummary.PhaseSum;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;

/** How far the units are, counted from {@link MemoryProjects}. */
final class MemoryStandings implements UnitStandings {

    private final MemoryProjects projects;
    private final MemoryOrganization organization;

    MemoryStandings(MemoryProjects projects, MemoryOrganization organization) {
        this.projects = projects;
        this.organization = organization;
    }

    @Override
    public List<UnitStanding> standings(Actor viewer, FiscalYear year) {
        return organization.units(organization.today()).stream()
                .filter(unit -> unit.level() == UnitLevel.UNIT)
                .filter(unit -> organization.lineage(unit.code()).isWithin(viewer.unit()))
                .map(
                        unit ->
                                new UnitStanding(
                                        unit.code(), unit.name(), sums(viewer, year, unit.code())))
                .toList();
    }

    private Map<Phase, PhaseSum> sums(Actor viewer, FiscalYear year, UnitCode unit) {
        Map<Phase, PhaseSum> sums = new EnumMap<>(Phase.class);
        projects.rows(viewer, ProjectFilter.ALL)
                .filter(row -> row.unit().equals(unit) && row.round().fiscalYear().equals(year))
                .forEach(row -> sums.merge(row.phase(), sum(row), MemoryStandings::plus));
        return sums;
    }

    private static PhaseSum sum(ProjectRow row) {
        return new PhaseSum(1, row.funding());
    }

    private static PhaseSum plus(PhaseSum one, PhaseSum other) {
        return new PhaseSum(one.projects() + other.projects(), one.funding().plus(other.funding()));
    }
}
