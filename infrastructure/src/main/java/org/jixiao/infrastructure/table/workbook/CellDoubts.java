package org.jixiao.infrastructure.table.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.infrastructure.table.rows.RawRow;

/** What is in doubt of single cells of a worksheet, until it is known which row they are of. */
final class CellDoubts {

    /** Of one row; a person has to look at it anyway. */
    private static final int MOST = 20;

    private static final List<String> OF_INDICATORS =
            List.of(
                    "indicators",
                    ImportedProject.INDICATOR_CODE,
                    ImportedProject.PERIOD_VALUES,
                    ImportedProject.ANNUAL_VALUES);

    private record Told(int column, String reason) {}

    private final SortedMap<Integer, List<Told>> cells = new TreeMap<>();

    void add(int line, int column, String reason) {
        List<Told> told = cells.computeIfAbsent(line, no -> new ArrayList<>());
        if (told.size() < MOST) {
            told.add(new Told(column, reason));
        }
    }

    /** The row with its doubts, of its lines up to the next row. */
    RawRow marked(RawRow row, int next) {
        List<RawRow.Note> notes = new ArrayList<>();
        for (List<Told> told : cells.subMap(row.line(), Math.max(next, row.line())).values()) {
            for (Told one : told.subList(0, Math.min(MOST - notes.size(), told.size()))) {
                notes.add(RawRow.Note.doubt(field(row, one.column()), one.reason()));
            }
        }
        return notes.isEmpty() ? row : row.noting(notes);
    }

    /** That of the column; of one that is not read that of the whole row, its name. */
    private static String field(RawRow row, int column) {
        return row.places().entrySet().stream()
                .filter(place -> place.getValue().column() == column + 1)
                .map(Map.Entry::getKey)
                .map(field -> OF_INDICATORS.contains(field) ? OF_INDICATORS.getFirst() : field)
                .findFirst()
                .orElse("name");
    }
}
