package org.jixiao.web.table;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.PublicTable;
import org.jixiao.domain.project.IndicatorCode;
import org.jixiao.web.shared.Instants;
import org.jspecify.annotations.Nullable;

/**
 * The public table as JSON; amounts in 万元 as printed.
 *
 * @param heading 部门名称 or 单位名称
 * @param unit the unit of the amounts
 * @param at the instant it shows
 */
record TableBody(
        String department,
        String heading,
        String unit,
        int fiscalYear,
        OffsetDateTime at,
        Sums grandTotal,
        List<Unit> units) {

    /** Amounts by source, and the printed total. */
    record Sums(
            String total,
            String fiscalAppropriation,
            String specialAccountAppropriation,
            String otherFunds) {

        static Sums of(Amounts amounts) {
            return new Sums(
                    amounts.total().toPlainString(),
                    amounts.fiscalAppropriation().toPlainString(),
                    amounts.specialAccountAppropriation().toPlainString(),
                    amounts.otherFunds().toPlainString());
        }
    }

    /** A unit with its subtotal. */
    record Unit(String name, Sums total, List<Project> projects) {}

    /** A project. */
    record Project(
            String name,
            String total,
            String fiscalAppropriation,
            String specialAccountAppropriation,
            String otherFunds,
            String targetStatement,
            List<Indicator> indicators) {

        static Project of(PublicTable.Project project) {
            Sums sums = Sums.of(project.amounts());
            List<Indicator> rows = new ArrayList<>();
            for (PublicTable.Indicator indicator : project.indicators()) {
                rows.add(Indicator.of(rows.size() + 1, indicator));
            }
            return new Project(
                    project.name(),
                    sums.total(),
                    sums.fiscalAppropriation(),
                    sums.specialAccountAppropriation(),
                    sums.otherFunds(),
                    project.targetStatement(),
                    rows);
        }
    }

    /**
     * An indicator.
     *
     * @param level2 null where only the category is known
     */
    record Indicator(
            int no,
            String code,
            String level1,
            @Nullable String level2,
            String name,
            @Nullable String periodValue,
            String annualValue) {

        static Indicator of(int no, PublicTable.Indicator indicator) {
            IndicatorCode code = IndicatorCode.of(indicator.code());
            return new Indicator(
                    no,
                    code.code(),
                    code.category().label(),
                    code.subcategory().isPresent() ? code.label() : null,
                    indicator.name(),
                    indicator.periodValue(),
                    indicator.annualValue());
        }
    }

    static TableBody of(PublicTable table, Instant at) {
        return new TableBody(
                table.department(),
                table.heading().label(),
                "万元",
                table.fiscalYear(),
                Instants.show(at),
                Sums.of(table.total()),
                table.units().stream()
                        .map(
                                unit ->
                                        new Unit(
                                                unit.name(),
                                                Sums.of(unit.total()),
                                                unit.projects().stream().map(Project::of).toList()))
                        .toList());
    }
}
