package org.jixiao.infrastructure.table.rows;

import java.util.HashMap;
import java.util.Map;
import org.jixiao.application.table.CellPlace;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.ColumnMap;

/** Where the cells of a row stand, by the field that they hold. */
final class RowPlaces {

    private RowPlaces() {}

    static Map<String, CellPlace> of(TextRecord row, ColumnMap columns) {
        Map<String, CellPlace> places = new HashMap<>();
        place(places, "name", row, columns.name());
        for (int i = 0; i < columns.amounts().size(); i++) {
            place(places, RawRow.AMOUNTS.get(i), row, columns.amounts().get(i));
        }
        place(places, "targetStatement", row, columns.statement());
        place(places, "indicators", row, columns.indicators());
        return places;
    }

    private static void place(
            Map<String, CellPlace> places, String field, TextRecord row, int column) {
        if (column < row.cells().size() && !row.source(column).isBlank()) {
            int line = row.source(column).firstLine();
            places.put(field, new CellPlace(0, line, column + 1));
        }
    }
}
