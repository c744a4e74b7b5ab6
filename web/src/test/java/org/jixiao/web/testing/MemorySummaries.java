package org.jixiao.web.testing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.statistics.DistrictSummary;
import org.jixiao.application.statistics.DistrictSummary.PhaseSum;
import org.jixiao.application.statistics.SummaryQueries;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;

/** Sums over the rows of {@link MemoryProjects}; no table declares a total here. */
final class MemorySummaries implements SummaryQueries {

    private final MemoryProjects projects;
    private final MemoryOrganization organization;

    MemorySummaries(MemoryProjects projects, MemoryOrganization organization) {
        this.projects = projects;
        this.organization = organization;
    }

    @Override
    public Optional<DistrictSummary> summary(
            Actor viewer, UnitCode district, FiscalYear year, BudgetRound round) {
        return organization
                .unit(district, organization.today())
                .filter(unit -> organization.lineage(district).isWithin(viewer.unit()))
                .map(unit -> summary(unit, year, rows(viewer, district, year, round)));
    }

    private List<ProjectRow> rows(
            Actor viewer, UnitCode district, FiscalYear year, BudgetRound round) {
        return projects.rows(viewer, ProjectFilter.ALL)
                .filter(row -> row.round().fiscalYear().equals(year))
                .filter(row -> round == null || row.round().round() == round)
                .filter(row -> organization.lineage(row.unit()).isWithin(district))
                .toList();
    }

    private static DistrictSummary summary(UnitView unit, FiscalYear year, List<ProjectRow> rows) {
        Map<Phase, PhaseSum> phases = new EnumMap<>(Phase.class);
        by(ProjectRow::phase, rows)
                .forEach((phase, some) -> phases.put(phase, new PhaseSum(some.size(), sum(some))));
        return new DistrictSummary(
                unit.code(),
                unit.name(),
                year,
                rows.size(),
                phases,
                sum(rows),
                by(ProjectRow::unit, rows).values().stream().map(MemorySummaries::unit).toList());
    }

    private static UnitSummary unit(List<ProjectRow> rows) {
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        rows.forEach(row -> phases.merge(row.phase(), 1L, Long::sum));
        return new UnitSummary(
                rows.getFirst().unit(),
                rows.getFirst().unitName(),
                rows.size(),
                phases,
                sum(rows),
                null);
    }

    private static <K> Map<K, List<ProjectRow>> by(
            Function<ProjectRow, K> key, List<ProjectRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    }

    private static Funding sum(List<ProjectRow> rows) {
        return rows.stream().map(ProjectRow::funding).reduce(Funding.NONE, Funding::plus);
    }
}
