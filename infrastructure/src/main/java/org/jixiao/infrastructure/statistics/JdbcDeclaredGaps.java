package org.jixiao.infrastructure.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.application.statistics.DeclaredGap;
import org.jixiao.application.statistics.DeclaredGap.Part;
import org.jixiao.application.statistics.DeclaredGaps;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Compares the rows of the imported tables, as they were read, with the projects made of them. Only
 * for units whose figures differ: a table is parsed as a whole.
 */
@Component
class JdbcDeclaredGaps implements DeclaredGaps {

    /**
     * A unit of a table is known by the projects that were made of its rows: their unit is the one
     * that the total was remembered for.
     */
    private static final String GAPS =
            """
            WITH declared AS MATERIALIZED (
                SELECT d.unit_code, d.fiscal_year, d.round, d.import_id,
                    d.fiscal_appropriation + d.special_account_appropriation + d.other_funds AS printed
                FROM declared_total d JOIN table_import i ON i.id = d.import_id
                WHERE d.unit_code = ANY(:units) AND d.fiscal_year = :year
                    AND (:round::text IS NULL OR d.round = :round)),
            line AS MATERIALIZED (
                SELECT i.import_id, l.row, coalesce(l.unit, '') AS unit, f.project_id,
                    round(10000 * coalesce(l."fiscalAppropriation" + l."specialAccountAppropriation"
                        + l."otherFunds", l.total, 0), 2) AS printed
                FROM table_import_project i CROSS JOIN json_to_record(i.outline) AS l(row integer, unit text,
                    total numeric, "fiscalAppropriation" numeric, "specialAccountAppropriation" numeric,
                    "otherFunds" numeric)
                LEFT JOIN table_import_row f ON f.import_id = i.import_id AND f.row_number = l.row
                WHERE i.import_id IN (SELECT import_id FROM declared)),
            counted AS MATERIALIZED (
                SELECT p.id, p.unit_code,
                    coalesce(p.in_force_fiscal_appropriation, p.fiscal_appropriation)
                        + coalesce(p.in_force_special_account_appropriation, p.special_account_appropriation)
                        + coalesce(p.in_force_other_funds, p.other_funds) AS filed
                FROM project_list p
                WHERE p.unit_code IN (SELECT unit_code FROM declared) AND p.fiscal_year = :year
                    AND (:round::text IS NULL OR p.round = :round) AND p.phase <> 'DISCARDED'),
            named AS (
                SELECT DISTINCT d.unit_code, d.import_id, l.unit
                FROM declared d JOIN line l USING (import_id) JOIN project_list p ON p.id = l.project_id
                    AND p.unit_code = d.unit_code AND p.fiscal_year = d.fiscal_year AND p.round = d.round),
            of_rows AS (
                SELECT n.unit_code, sum(l.printed) AS printed,
                    count(*) FILTER (WHERE c.filed <> l.printed) AS changed,
                    sum(l.printed - c.filed) AS changed_sum,
                    count(*) FILTER (WHERE c.id IS NULL AND l.project_id IS NOT NULL) AS gone,
                    sum(l.printed) FILTER (WHERE c.id IS NULL AND l.project_id IS NOT NULL) AS gone_sum,
                    count(*) FILTER (WHERE l.project_id IS NULL) AS not_filed,
                    sum(l.printed) FILTER (WHERE l.project_id IS NULL) AS not_filed_sum
                FROM named n JOIN line l USING (import_id, unit)
                LEFT JOIN counted c ON c.id = l.project_id AND c.unit_code = n.unit_code
                GROUP BY n.unit_code),
            of_others AS (
                SELECT c.unit_code, count(*) AS others, sum(c.filed) AS others_sum
                FROM counted c WHERE NOT EXISTS (
                    SELECT 1 FROM named n JOIN line l USING (import_id, unit)
                    WHERE l.project_id = c.id AND n.unit_code = c.unit_code)
                GROUP BY c.unit_code)
            SELECT d.unit_code, sum(d.printed) - coalesce(max(r.printed), 0) AS rest,
                coalesce(max(r.changed), 0) AS changed, coalesce(max(r.changed_sum), 0) AS changed_sum,
                coalesce(max(r.gone), 0) AS gone, coalesce(max(r.gone_sum), 0) AS gone_sum,
                coalesce(max(r.not_filed), 0) AS not_filed, coalesce(max(r.not_filed_sum), 0) AS not_filed_sum,
                coalesce(max(o.others), 0) AS others, -coalesce(max(o.others_sum), 0) AS others_sum
            FROM declared d LEFT JOIN of_rows r USING (unit_code) LEFT JOIN of_others o USING (unit_code)
            GROUP BY d.unit_code
            """;

    private final ScopedReads reads;

    JdbcDeclaredGaps(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public Map<UnitCode, DeclaredGap> of(
            Actor viewer,
            Collection<UnitCode> units,
            FiscalYear year,
            @Nullable BudgetRound round) {
        if (units.isEmpty()) {
            return Map.of();
        }
        return reads.as(viewer, client -> gaps(client, units, year, round));
    }

    private static Map<UnitCode, DeclaredGap> gaps(
            JdbcClient client,
            Collection<UnitCode> units,
            FiscalYear year,
            @Nullable BudgetRound round) {
        Map<UnitCode, DeclaredGap> gaps = new HashMap<>();
        client.sql(GAPS)
                .param("units", units.stream().map(UnitCode::value).toArray(String[]::new))
                .param("year", year.value())
                .param("round", round == null ? null : round.name())
                .query((row, number) -> gaps.put(new UnitCode(row.getString(1)), gap(row)))
                .list();
        return gaps;
    }

    private static DeclaredGap gap(ResultSet row) throws SQLException {
        return new DeclaredGap(
                part(row, "changed"),
                part(row, "gone"),
                part(row, "not_filed"),
                part(row, "others"),
                new Money(row.getBigDecimal("rest")));
    }

    private static Part part(ResultSet row, String name) throws SQLException {
        return new Part(row.getLong(name), new Money(row.getBigDecimal(name + "_sum")));
    }
}
