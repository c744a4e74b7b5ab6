package org.jixiao.infrastructure.statistics;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.statistics.DistrictSummary;
import org.jixiao.application.statistics.DistrictSummary.PhaseSum;
import org.jixiao.application.statistics.SummaryQueries;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.project.ProjectSearch;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums over the subtree of a unit, added up from the tally of projects in one statement. */
@Component
class JdbcSummaryQueries implements SummaryQueries {

    private record Cell(
            UnitCode unit, String unitName, Phase phase, long projects, Funding funding) {}

    private static final String NAME =
            """
            SELECT u.name FROM unit_now u JOIN scope_now s ON s.descendant = u.unit_code
            WHERE u.unit_code = :district AND s.ancestor = :scope
            """;

    private static final String CELLS =
            """
            WITH filed AS MATERIALIZED (
                SELECT p.unit_code, coalesce(nullif(p.in_force, ''), p.phase) AS phase, sum(p.projects) AS projects,
                    sum(p.counted_fiscal) AS fiscal, sum(p.counted_special) AS special, sum(p.counted_other) AS other
                %s GROUP BY 1, 2 HAVING sum(p.projects) > 0),
            names AS MATERIALIZED (
                SELECT DISTINCT ON (unit_code) unit_code, name FROM unit_spell
                WHERE valid_from <= china_today() ORDER BY unit_code, valid_from DESC)
            SELECT f.unit_code, u.name, f.phase, f.projects, f.fiscal, f.special, f.other
            FROM filed f JOIN names u ON u.unit_code = f.unit_code ORDER BY f.unit_code
            """;

    private static final String DECLARED =
            """
            SELECT unit_code, fiscal_appropriation, special_account_appropriation, other_funds
            FROM declared_total WHERE fiscal_year = :year AND (:round::text IS NULL OR round = :round)
            """;

    private final ScopedReads reads;

    JdbcSummaryQueries(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public Optional<DistrictSummary> summary(
            Actor viewer, UnitCode district, FiscalYear year, @Nullable BudgetRound round) {
        String scope = ScopedReads.scopeOf(viewer);
        return reads.as(
                viewer,
                client ->
                        client.sql(NAME)
                                .param("district", district.value())
                                .param("scope", scope)
                                .query(String.class)
                                .optional()
                                .map(
                                        name ->
                                                summed(
                                                        district,
                                                        name,
                                                        year,
                                                        cells(client, scope, district, year, round),
                                                        declared(client, year, round))));
    }

    private static List<Cell> cells(
            JdbcClient client,
            String scope,
            UnitCode district,
            FiscalYear year,
            @Nullable BudgetRound round) {
        ProjectSearch search =
                new ProjectSearch(
                        scope, new ProjectFilter(year, round, district, null, Set.of(), ""));
        return client.sql(CELLS.formatted(ProjectSearch.TALLY_FROM + search.where()))
                .params(search.parameters())
                .query(
                        (row, number) ->
                                new Cell(
                                        new UnitCode(row.getString(1)),
                                        row.getString(2),
                                        Phase.valueOf(row.getString(3)),
                                        row.getLong(4),
                                        new Funding(
                                                new Money(row.getBigDecimal(5)),
                                                new Money(row.getBigDecimal(6)),
                                                new Money(row.getBigDecimal(7)))))
                .list();
    }

    /**
     * What the imported tables of the year declare, by unit; the database shows only the viewer's
     * scope.
     */
    private static Map<UnitCode, Funding> declared(
            JdbcClient client, FiscalYear year, @Nullable BudgetRound round) {
        Map<UnitCode, Funding> declared = new HashMap<>();
        client.sql(DECLARED)
                .param("year", year.value())
                .param("round", round == null ? null : round.name())
                .query(
                        (row, number) ->
                                declared.merge(
                                        new UnitCode(row.getString(1)),
                                        new Funding(
                                                new Money(row.getBigDecimal(2)),
                                                new Money(row.getBigDecimal(3)),
                                                new Money(row.getBigDecimal(4))),
                                        Funding::plus))
                .list();
        return declared;
    }

    private static DistrictSummary summed(
            UnitCode district,
            String name,
            FiscalYear year,
            List<Cell> cells,
            Map<UnitCode, Funding> declared) {
        Map<Phase, PhaseSum> byPhase = new EnumMap<>(Phase.class);
        Map<UnitCode, UnitSummary> units = new LinkedHashMap<>();
        Funding computed = Funding.NONE;
        long projects = 0;
        for (Cell cell : cells) {
            byPhase.merge(
                    cell.phase(),
                    new PhaseSum(cell.projects(), cell.funding()),
                    JdbcSummaryQueries::plus);
            units.merge(
                    cell.unit(), unit(cell, declared.get(cell.unit())), JdbcSummaryQueries::plus);
            computed = computed.plus(cell.funding());
            projects += cell.projects();
        }
        return new DistrictSummary(
                district, name, year, projects, byPhase, computed, List.copyOf(units.values()));
    }

    private static UnitSummary unit(Cell cell, @Nullable Funding declared) {
        return new UnitSummary(
                cell.unit(),
                cell.unitName(),
                cell.projects(),
                Map.of(cell.phase(), cell.projects()),
                cell.funding(),
                declared);
    }

    private static UnitSummary plus(UnitSummary one, UnitSummary other) {
        Map<Phase, Long> byPhase = new EnumMap<>(Phase.class);
        byPhase.putAll(one.byPhase());
        other.byPhase().forEach((phase, count) -> byPhase.merge(phase, count, Long::sum));
        return new UnitSummary(
                one.unit(),
                one.unitName(),
                one.projects() + other.projects(),
                byPhase,
                one.computed().plus(other.computed()),
                one.declared());
    }

    private static PhaseSum plus(PhaseSum one, PhaseSum other) {
        return new PhaseSum(one.projects() + other.projects(), one.funding().plus(other.funding()));
    }
}
