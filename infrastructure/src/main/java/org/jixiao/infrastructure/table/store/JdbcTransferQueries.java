package org.jixiao.infrastructure.table.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.TransferQueries;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.domain.table.District;
import org.jixiao.domain.table.Transfer;
import org.jixiao.domain.table.TransferMatching;
import org.jixiao.domain.table.TransferRow;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Both sides of transfers in SQL, within the viewer's scope. */
@Component
class JdbcTransferQueries implements TransferQueries {

    /**
     * City rows whose names tell a district, and what districts have of the same funds or call the
     * city's; which rows belong together is the domain's to say.
     */
    private static final String ROWS =
            """
            WITH row AS (
                SELECT p.id, p.code, p.name, p.unit_code, u.name AS unit_name, u.district_code, b.level AS bureau,
                    regexp_replace(regexp_replace(p.name, '^\\s*广州市', '市'), '[（(〔\\[].*$|20[0-9]{2}年度?|\\s', '', 'g') AS bare,
                    CASE WHEN p.in_force_phase IS NULL THEN p.total
                        ELSE p.in_force_fiscal_appropriation + p.in_force_special_account_appropriation
                            + p.in_force_other_funds END AS amount
                FROM project_list p
                JOIN unit_now u ON u.unit_code = p.unit_code
                JOIN unit_now b ON b.unit_code = u.district_code
                WHERE p.fiscal_year = :year AND p.phase NOT IN ('REJECTED', 'DISCARDED')),
            given AS (
                SELECT * FROM row WHERE bureau = 'CITY_BUREAU' AND name ~ '[（(](广州市)?[一-龥]{2,3}区[）)]')
            SELECT * FROM given
            UNION ALL
            SELECT * FROM row
            WHERE bureau = 'DISTRICT_BUREAU'
              AND (bare IN (SELECT bare FROM given) OR bare LIKE '市%' OR name ~ '[0-9]号')
            ORDER BY code
            """;

    private static final String DISTRICTS =
            """
            SELECT unit_code, name FROM unit_now
            WHERE level = 'DISTRICT_BUREAU' AND (:district = '' OR unit_code = :district)
              AND unit_code IN (SELECT descendant FROM scope_now WHERE ancestor = :scope)
            ORDER BY unit_code
            """;

    private final ScopedReads reads;

    JdbcTransferQueries(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public List<Transfer> transfers(Actor viewer, FiscalYear year, @Nullable UnitCode district) {
        return reads.as(
                viewer, client -> transfers(client, ScopedReads.scopeOf(viewer), year, district));
    }

    private static List<Transfer> transfers(
            JdbcClient client, String scope, FiscalYear year, @Nullable UnitCode district) {
        Map<UnitCode, List<TransferRow>> received = new LinkedHashMap<>();
        Map<District, List<TransferRow>> districts = new LinkedHashMap<>();
        client.sql(DISTRICTS)
                .param("district", district == null ? "" : district.value())
                .param("scope", scope)
                .query((row, number) -> district(row))
                .list()
                .forEach(
                        one ->
                                districts.put(
                                        one,
                                        received.computeIfAbsent(
                                                one.code(), code -> new ArrayList<>())));
        List<TransferRow> given = new ArrayList<>();
        client.sql(ROWS)
                .param("year", year.value())
                .query(
                        row -> {
                            if ("CITY_BUREAU".equals(row.getString("bureau"))) {
                                given.add(row(row));
                            } else {
                                received.getOrDefault(
                                                new UnitCode(row.getString("district_code")),
                                                new ArrayList<>())
                                        .add(row(row));
                            }
                        });
        return TransferMatching.of(given, districts);
    }

    private static District district(ResultSet row) throws SQLException {
        return new District(new UnitCode(row.getString("unit_code")), row.getString("name"));
    }

    private static TransferRow row(ResultSet row) throws SQLException {
        return new TransferRow(
                ProjectId.parse(row.getString("id")),
                new ProjectCode(row.getString("code")),
                row.getString("name"),
                new UnitCode(row.getString("unit_code")),
                row.getString("unit_name"),
                new Money(row.getBigDecimal("amount")));
    }
}
