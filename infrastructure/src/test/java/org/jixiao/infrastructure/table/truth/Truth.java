package org.jixiao.infrastructure.table.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a made-up table says, cell by cell.
 *
 * @param label 部门名称 or 单位名称; without unit rows all projects are those of the department
 */
record Truth(
        String label,
        String department,
        boolean unitRows,
        List<BigDecimal> total,
        List<Unit> units,
        String form,
        boolean both) {

    /** With the numbers of its indicators in another form, and without level 1. */
    Truth written(String other, boolean withLevel1) {
        return new Truth(label, department, unitRows, total, units, other, withLevel1);
    }

    record Unit(String name, List<BigDecimal> sums, List<Row> rows) {}

    /**
     * @param amounts total, fiscal, special account, other
     */
    record Row(
            String unit,
            String name,
            List<BigDecimal> amounts,
            List<String> paragraphs,
            List<Item> items) {

        String statement() {
            return String.join("", paragraphs);
        }
    }

    /**
     * @param code of level 2 in the coded form, of level 1 in the uncoded one
     * @param period null where the item has none
     */
    record Item(int no, String code, String name, @Nullable String period, String annual) {

        /**
         * As the table prints it, closed by its 。
         *
         * @param form how its number is written, {@code %d、} as prescribed
         * @param both whether level 1 is printed before level 2
         */
        String printed(String form, boolean both) {
            boolean coded = code.length() > 1;
            String head = coded ? (both ? level1Coded() : "") + Levels.coded(code) : level1() + "：";
            String colon = coded ? ":" : "：";
            String between = coded ? "；" : "，";
            String first = period == null ? "" : between + "实施周期指标值" + colon + period;
            String last = between + "年度指标值" + colon + annual + "。";
            return form.formatted(no) + head + name + first + last;
        }

        private String level1() {
            return Levels.name(code.substring(0, 1));
        }

        private String level1Coded() {
            return code.charAt(0) + "-" + level1() + "；";
        }
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        units.forEach(unit -> rows.addAll(unit.rows()));
        return rows;
    }

    /** The cell of a row, its items in the form of the table. */
    String indicators(Row row) {
        StringBuilder cell = new StringBuilder();
        row.items().forEach(item -> cell.append(item.printed(form, both)));
        return cell.toString();
    }
}
