package org.jixiao.infrastructure.project;

import java.util.Map;
import org.jixiao.application.project.ProjectQueries;

/**
 * The order of a project list as SQL: columns of ours, never a caller's text.
 *
 * @param expression over the columns of {@code project_list p}; equal ones go by code
 */
public record ProjectOrder(String expression, boolean descending) {

    public static final ProjectOrder LONGEST_WAITING = new ProjectOrder("p.phase_since", false);

    private static final Map<String, String> COLUMNS =
            Map.ofEntries(
                    Map.entry("code", "p.code"),
                    Map.entry("name", "p.name"),
                    Map.entry("unit", "p.unit_code"),
                    // The code of a unit begins with that of its district.
                    Map.entry("district", "p.unit_code"),
                    Map.entry("round", "(p.fiscal_year, p.round)"),
                    Map.entry("status", "p.phase"),
                    Map.entry("total", "p.total"),
                    Map.entry("fiscalAppropriation", "p.fiscal_appropriation"),
                    Map.entry("specialAccountAppropriation", "p.special_account_appropriation"),
                    Map.entry("otherFunds", "p.other_funds"),
                    Map.entry("changedAt", "p.changed_at"),
                    Map.entry("since", "p.phase_since"),
                    Map.entry(
                            "holder",
                            "(SELECT x.holder_name FROM project_search x WHERE x.project_id = p.id)"),
                    Map.entry("openRemarks", "p.open_remarks"));

    /**
     * @param sort a column, with {@code -} before it for descending; empty for the code
     * @throws IllegalArgumentException when there is no such column
     */
    static ProjectOrder of(String sort) {
        if (sort.isEmpty()) {
            return new ProjectOrder("p.code", false);
        }
        boolean descending = sort.startsWith("-");
        String column = COLUMNS.get(descending ? sort.substring(1) : sort);
        if (column == null) {
            throw new IllegalArgumentException("不能按“" + sort + "”排序，可用：" + ProjectQueries.SORTABLE);
        }
        return new ProjectOrder(column, descending);
    }

    String clause() {
        return clause(expression);
    }

    /** The same order over a result that has the expression as a column of that name. */
    String clause(String column) {
        return " ORDER BY " + column + (descending ? " DESC" : "") + ", p.code";
    }
}
