package org.jixiao.infrastructure.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.review.UnitStanding;
import org.jixiao.application.review.UnitStandings;
import org.jixiao.application.statistics.DistrictSummary.PhaseSum;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.project.ProjectSearch;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.springframework.stereotype.Component;

/** Counts and sums of every unit in one statement; bureaus only where they filed something. */
@Component
class JdbcUnitStandings implements UnitStandings {

    private static final String STANDINGS =
            """
            WITH filed AS MATERIALIZED (
                SELECT unit_code, phase, sum(projects) AS projects, sum(fiscal) AS fiscal_appropriation,
                    sum(special) AS special_account_appropriation, sum(other) AS other_funds
                FROM project_tally WHERE fiscal_year = :year AND phase <> 'DISCARDED'
                GROUP BY unit_code, phase HAVING sum(projects) > 0)
            SELECT u.unit_code, u.name, p.phase, p.projects, p.fiscal_appropriation,
                p.special_account_appropriation, p.other_funds
            FROM unit_now u
            JOIN scope_now s ON s.descendant = u.unit_code AND s.ancestor = :scope
            LEFT JOIN filed p ON p.unit_code = u.unit_code
            WHERE u.level = 'UNIT' OR p.projects IS NOT NULL
            ORDER BY u.unit_code
            """;

    private record Cell(UnitCode unit, String name, Map<Phase, PhaseSum> sum) {}

    private final ScopedReads reads;

    JdbcUnitStandings(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public List<UnitStanding> standings(Actor viewer, FiscalYear year) {
        List<Cell> cells =
                reads.as(
                        viewer,
                        client ->
                                client.sql(STANDINGS)
                                        .param("scope", ScopedReads.scopeOf(viewer))
                                        .param("year", year.value())
                                        .query((row, number) -> cell(row))
                                        .list());
        Map<UnitCode, UnitStanding> units = new LinkedHashMap<>();
        cells.forEach(
                cell ->
                        units.merge(
                                cell.unit(),
                                new UnitStanding(cell.unit(), cell.name(), cell.sum()),
                                JdbcUnitStandings::plus));
        return List.copyOf(units.values());
    }

    private static Cell cell(ResultSet row) throws SQLException {
        String phase = row.getString("phase");
        return new Cell(
                new UnitCode(row.getString("unit_code")),
                row.getString("name"),
                phase == null
                        ? Map.of()
                        : Map.of(
                                Phase.valueOf(phase),
                                new PhaseSum(row.getLong("projects"), ProjectSearch.funding(row))));
    }

    /** Each cell has a phase of its own. */
    private static UnitStanding plus(UnitStanding one, UnitStanding other) {
        Map<Phase, PhaseSum> both = new EnumMap<>(Phase.class);
        both.putAll(one.byPhase());
        both.putAll(other.byPhase());
        return new UnitStanding(one.unit(), one.unitName(), both);
    }
}
