package org.jixiao.infrastructure.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The conditions of a project list as SQL, with their parameters. */
public final class ProjectSearch {

    /** Projects with unit and district as they are today; the scope join is the first wall. */
    public static final String FROM =
            """
             FROM project_list p
             JOIN scope_now s ON s.descendant = p.unit_code AND s.ancestor = :scope
             JOIN unit_now u ON u.unit_code = p.unit_code
            """;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    public ProjectSearch(String scope, ProjectFilter filter) {
        parameters.put("scope", scope);
        if (filter.fiscalYear() != null) {
            where("p.fiscal_year = :year", "year", filter.fiscalYear().value());
        }
        if (filter.round() != null) {
            where("p.round = :round", "round", filter.round().name());
        }
        if (filter.district() != null) {
            where(
                    "p.unit_code IN (SELECT descendant FROM scope_now WHERE ancestor = :district)",
                    "district",
                    filter.district().value());
        }
        if (filter.unit() != null) {
            where("p.unit_code = :unit", "unit", filter.unit().value());
        }
        if (!filter.phases().isEmpty()) {
            String[] phases = filter.phases().stream().map(Enum::name).toArray(String[]::new);
            where("p.phase = ANY(:phases)", "phases", phases);
        }
        words(filter.text());
    }

    /** Every word must be found somewhere. */
    private void words(String text) {
        String[] words = text.strip().split("\\s+");
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                where(
                        "(p.search_text ILIKE :word%1$d OR u.name ILIKE :word%1$d)".formatted(i),
                        "word" + i,
                        "%" + escaped(words[i]) + "%");
            }
        }
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    /**
     * One page of what the conditions match, and how much that is.
     *
     * @param columns the SELECT clause
     * @param order the ORDER BY clause; must name columns of ours, never a caller's text
     */
    public <T> Page<T> page(
            JdbcClient client, String columns, String order, PageRequest page, RowMapper<T> row) {
        long total =
                Objects.requireNonNull(
                        client.sql("SELECT count(*)" + FROM + where())
                                .params(parameters)
                                .query(Long.class)
                                .single());
        List<T> rows =
                client.sql(columns + FROM + where() + order + " LIMIT :size OFFSET :offset")
                        .params(parameters)
                        .param("size", page.size())
                        .param("offset", page.offset())
                        .query(row)
                        .list();
        return new Page<>(rows, page.page(), page.size(), total);
    }

    /** The three sources of a row's money, in 元. */
    public static Funding funding(ResultSet row) throws SQLException {
        return new Funding(
                new Money(row.getBigDecimal("fiscal_appropriation")),
                new Money(row.getBigDecimal("special_account_appropriation")),
                new Money(row.getBigDecimal("other_funds")));
    }

    /** The approved sheet of a row; null before approval. */
    static ProjectRow.@Nullable Valid inForce(ResultSet row) throws SQLException {
        String phase = row.getString("in_force_phase");
        return phase == null
                ? null
                : new ProjectRow.Valid(
                        Phase.valueOf(phase),
                        new Funding(
                                new Money(row.getBigDecimal("in_force_fiscal_appropriation")),
                                new Money(
                                        row.getBigDecimal(
                                                "in_force_special_account_appropriation")),
                                new Money(row.getBigDecimal("in_force_other_funds"))));
    }

    public String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
