package org.jixiao.web.table.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.imports.ImportRow;

/**
 * Rows that stand below the same unit.
 *
 * @param unit the name above them; empty where rows are not in the printed order
 */
record RowGroup(String unit, List<RowView> rows) {

    static List<RowGroup> of(List<ImportRow> rows, RowOrder order) {
        List<RowView> shown = rows.stream().map(row -> RowView.of(row, Map.of())).toList();
        if (order != RowOrder.PRINTED) {
            return List.of(new RowGroup("", shown));
        }
        List<RowGroup> groups = new ArrayList<>();
        for (RowView row : shown) {
            if (groups.isEmpty() || !groups.getLast().unit().equals(row.unit())) {
                groups.add(new RowGroup(row.unit(), new ArrayList<>()));
            }
            groups.getLast().rows().add(row);
        }
        return groups;
    }
}
