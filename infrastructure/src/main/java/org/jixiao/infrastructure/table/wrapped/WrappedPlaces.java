package org.jixiao.infrastructure.table.wrapped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.CellPlace;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.source.SourceText;

/** Where the cells of a wrapped row begin. */
final class WrappedPlaces {

    private WrappedPlaces() {}

    static Map<String, CellPlace> of(
            int line, List<Integer> amountLines, SourceText statement, SourceText indicators) {
        Map<String, CellPlace> places = new HashMap<>();
        places.put("name", CellPlace.ofLine(line));
        for (int i = 0; i < amountLines.size() && i < RawRow.AMOUNTS.size(); i++) {
            places.put(RawRow.AMOUNTS.get(i), CellPlace.ofLine(amountLines.get(i)));
        }
        if (!statement.isBlank()) {
            places.put("targetStatement", CellPlace.ofLine(statement.firstLine()));
        }
        if (!indicators.isBlank()) {
            places.put("indicators", CellPlace.ofLine(indicators.firstLine()));
        }
        return places;
    }
}
