package org.jixiao.infrastructure.checks;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.checks.CheckFacts;
import org.jixiao.domain.checks.CheckRules;
import org.jixiao.domain.checks.CheckSurroundings;
import org.jixiao.domain.checks.CheckSurroundings.Neighbour;
import org.jixiao.domain.checks.SheetPrint;
import org.jixiao.domain.checks.Thresholds;
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rules of the year and the sheets around one, in one round trip of index look-ups. */
@Component
class JdbcCheckFacts implements CheckFacts {

    /**
     * Each way of being near is an index look-up of its own; of each the first by id, one more than
     * are told of, so that the same sheet is always told the same.
     */
    private static final String AROUND =
            """
            SELECT r.settings, r.fewest_indicators, r.cost_factor, f.*
            FROM (SELECT 1) AS one
            LEFT JOIN check_rules r ON r.fiscal_year = :year
            LEFT JOIN LATERAL (
                (SELECT true AS before, p.* FROM sheet_fingerprint p
                 WHERE p.unit_code = :unit AND p.fiscal_year = :year - 1 AND p.name_key = :name
                 ORDER BY p.id LIMIT 1)
                UNION
                (SELECT false, p.* FROM sheet_fingerprint p
                 WHERE p.fiscal_year = :year AND p.family_key = :family AND p.id <> :id
                 ORDER BY p.id LIMIT :most)
                UNION
                (SELECT false, p.* FROM sheet_fingerprint p
                 WHERE p.fiscal_year = :year AND p.statement_key <> '' AND p.statement_key = :statement
                   AND p.id <> :id
                 ORDER BY p.id LIMIT :most)
                UNION
                (SELECT false, p.* FROM sheet_fingerprint p
                 WHERE p.fiscal_year = :year AND p.indicators_key <> '' AND p.indicators_key = :indicators
                   AND p.id <> :id
                 ORDER BY p.id LIMIT :most)
            ) f ON true
            ORDER BY f.id
            """;

    private final JdbcClient client;

    JdbcCheckFacts(JdbcClient client) {
        this.client = client;
    }

    @Override
    public Around of(CheckedSheet sheet) {
        SheetPrint own = SheetPrint.of(sheet.sheet());
        return client.sql(AROUND)
                .param("year", sheet.year().value())
                .param("unit", sheet.unit().value())
                .param("id", sheet.project().map(Object::toString).orElse(""))
                .param("name", own.name())
                .param("family", own.family())
                .param("statement", own.statement())
                .param("indicators", own.indicators())
                .param("most", CheckSurroundings.MOST + 1)
                .query(JdbcCheckFacts::around);
    }

    private static Around around(ResultSet rows) throws SQLException {
        CheckRules rules = CheckRules.USUAL;
        Optional<SheetPrint> lastYear = Optional.empty();
        List<Neighbour> neighbours = new ArrayList<>();
        while (rows.next()) {
            if (rows.getString("settings") != null) {
                rules = rules(rows);
            }
            if (rows.getString("id") == null) {
                continue;
            }
            if (rows.getBoolean("before")) {
                lastYear = Optional.of(print(rows));
            } else {
                UnitCode unit = new UnitCode(rows.getString("unit_code"));
                neighbours.add(new Neighbour(rows.getString("code"), unit, print(rows)));
            }
        }
        return new Around(rules, new CheckSurroundings(lastYear, neighbours));
    }

    static CheckRules rules(ResultSet row) throws SQLException {
        return new CheckRules(
                CheckJson.settings(row.getString("settings")),
                new Thresholds(row.getInt("fewest_indicators"), row.getInt("cost_factor")));
    }

    private static SheetPrint print(ResultSet row) throws SQLException {
        return new SheetPrint(
                row.getString("name_key"),
                row.getString("family_key"),
                row.getString("district"),
                row.getString("statement_key"),
                row.getString("indicators_key"),
                row.getString("values_key"),
                new Money(row.getBigDecimal("total")),
                CheckJson.counts(row.getString("counts")));
    }
}
