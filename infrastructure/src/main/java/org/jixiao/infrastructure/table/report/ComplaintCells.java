package org.jixiao.infrastructure.table.report;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedProject;

/** Which cells of a worksheet complaints are about. */
final class ComplaintCells {

    private static final Pattern LINE = Pattern.compile("^第 (\\d{1,7}) 行( · )?");
    private static final Pattern FORMULAS = Pattern.compile("^单元格 ([A-Z0-9、]+) 是公式");

    /** A blank cell has no place; its column is that of the other rows. */
    private final Map<String, Integer> columns = new HashMap<>();

    ComplaintCells(List<ImportedProject> projects) {
        for (ImportedProject project : projects) {
            project.places()
                    .forEach((field, place) -> columns.merge(field, place.column(), Math::max));
        }
    }

    List<CellPlace> ofProject(Complaint complaint, ImportedProject project) {
        Matcher formulas = FORMULAS.matcher(complaint.text());
        if (formulas.find()) {
            return Arrays.stream(formulas.group(1).split("、"))
                    .map(CellReference::new)
                    .map(cell -> new CellPlace(0, cell.getRow() + 1, cell.getCol() + 1))
                    .toList();
        }
        Matcher place = LINE.matcher(complaint.place());
        int line = place.find() ? Integer.parseInt(place.group(1)) : project.row();
        int column =
                columns.getOrDefault(
                        ComplaintField.part(complaint),
                        columns.getOrDefault(ComplaintField.of(complaint), firstOf(project)));
        return List.of(new CellPlace(0, line, column));
    }

    private static int firstOf(ImportedProject project) {
        return project.places().values().stream()
                .map(CellPlace::column)
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    /** A sum that does not add up stands in its column; what names no row is about the sheet. */
    CellPlace ofTable(Complaint complaint) {
        Matcher place = LINE.matcher(complaint.place());
        if (!place.find()) {
            return CellPlace.ofLine(0);
        }
        boolean sum = place.group(2) != null;
        String field = ComplaintField.amount(complaint.text());
        int column = sum ? columns.getOrDefault(field, 0) : 0;
        return new CellPlace(0, Integer.parseInt(place.group(1)), column);
    }
}
