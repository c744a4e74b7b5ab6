package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jixiao.web.project.SheetForm.IndicatorRow;

/**
 * What a button in the indicator table does to the rows, written {@code add}, {@code below:2},
 * {@code remove:2}, {@code up:2} or {@code down:2} with the row's place from 0. The server does it,
 * so that it works without scripts too.
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
        boolean exists = row >= 0 && row < rows.size();
        switch (what) {
            case "add" -> rows.add(IndicatorRow.EMPTY);
            case "below" -> rows.add(exists ? row + 1 : rows.size(), IndicatorRow.EMPTY);
            case "remove" -> {
                if (exists) {
                    rows.remove(row);
                }
            }
            case "up", "down" -> {
                if (exists && at() >= 0 && at() < rows.size()) {
                    Collections.swap(rows, row, at());
                }
            }
            default -> {}
        }
        return form.withRows(rows);
    }

    /** The row that has the attention afterwards; -1 for none. */
    int at(SheetForm edited) {
        return switch (what) {
            case "add" -> edited.rows().size() - 1;
            case "below", "up", "down" -> Math.max(0, Math.min(at(), edited.rows().size() - 1));
            case "remove" -> Math.min(row, edited.rows().size() - 1);
            default -> -1;
        };
    }

    private int at() {
        return switch (what) {
            case "up" -> row - 1;
            case "down", "below" -> row + 1;
            default -> row;
        };
    }
}
