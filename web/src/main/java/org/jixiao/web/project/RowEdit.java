package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jixiao.web.project.SheetForm.IndicatorRow;
import org.jixiao.web.shared.Given;

/**
 * What a button in the indicator table does to the rows, written {@code add}, {@code below:2},
 * {@code copy:2}, {@code remove:2}, {@code up:2}, {@code down:2}, {@code to-annual:2} or {@code
 * to-period:2} with the row's place from 0, {@code all-to-annual}, {@code all-to-period} and {@code
 * sort} for all of them. The server can do it all, so that it works without scripts too.
 */
record RowEdit(String what, int row) {

    static RowEdit parse(String text) {
        String[] parts = text.split(":", 2);
        int row =
                parts.length == 2 && parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
        return new RowEdit(parts[0], row);
    }

    SheetForm on(SheetForm form) {
        List<IndicatorRow> rows = new ArrayList<>(form.rows());
        switch (what) {
            case "add" -> rows.add(IndicatorRow.EMPTY);
            case "below" -> rows.add(exists(rows) ? row + 1 : rows.size(), IndicatorRow.EMPTY);
            case "all-to-annual" -> rows.replaceAll(one -> filled(one, true));
            case "all-to-period" -> rows.replaceAll(one -> filled(one, false));
            case "sort" -> rows.sort(Comparator.comparing(one -> place(Given.text(one.code()))));
            default -> {
                if (exists(rows)) {
                    onRow(rows);
                }
            }
        }
        return form.withRows(rows);
    }

    private void onRow(List<IndicatorRow> rows) {
        IndicatorRow here = rows.get(row);
        switch (what) {
            case "copy" -> rows.add(row + 1, here.asNew());
            case "remove" -> rows.remove(row);
            case "to-annual" -> rows.set(row, here.with(here.periodValue(), here.periodValue()));
            case "to-period" -> rows.set(row, here.with(here.annualValue(), here.annualValue()));
            case "up", "down" -> {
                if (at() >= 0 && at() < rows.size()) {
                    Collections.swap(rows, row, at());
                }
            }
            default -> {}
        }
    }

    private boolean exists(List<IndicatorRow> rows) {
        return row >= 0 && row < rows.size();
    }

    /** Only where nothing stands yet: for all rows at once nobody looks at each. */
    private static IndicatorRow filled(IndicatorRow row, boolean annual) {
        String period = Given.text(row.periodValue());
        String year = Given.text(row.annualValue());
        return annual
                ? row.with(row.periodValue(), year.isEmpty() ? period : row.annualValue())
                : row.with(period.isEmpty() ? year : row.periodValue(), row.annualValue());
    }

    /** Rows without a kind go last. */
    private static String place(String code) {
        return code.isEmpty() ? "9" : code;
    }

    /** The row that has the attention afterwards; -1 for none. */
    int at(SheetForm edited) {
        return switch (what) {
            case "add" -> edited.rows().size() - 1;
            case "below", "copy", "up", "down" ->
                    Math.max(0, Math.min(at(), edited.rows().size() - 1));
            case "remove" -> Math.min(row, edited.rows().size() - 1);
            case "to-annual", "to-period" -> row;
            default -> -1;
        };
    }

    private int at() {
        return switch (what) {
            case "up" -> row - 1;
            case "down", "below", "copy" -> row + 1;
            default -> row;
        };
    }
}
