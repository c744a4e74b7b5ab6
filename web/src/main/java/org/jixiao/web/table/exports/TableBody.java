package org.jixiao.web.table.exports;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public table is like as JSON, for those who read the description of the API; amounts in
 * 万元 as printed.
 *
 * @param heading 部门名称 or 单位名称
 * @param unit the unit of the amounts
 * @param at the instant it shows
 * @param watermark who took it out, when, and under which number, where that is printed
 */
record TableBody(
        String department,
        String heading,
        String unit,
        int fiscalYear,
        OffsetDateTime at,
        @Nullable String watermark,
        Sums grandTotal,
        List<Unit> units) {

    /** Amounts by source, and the printed total. */
    record Sums(
            String total,
            String fiscalAppropriation,
            String specialAccountAppropriation,
            String otherFunds) {}

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
            List<Indicator> indicators) {}

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
            String annualValue) {}
}
