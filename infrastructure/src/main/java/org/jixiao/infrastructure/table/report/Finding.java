package org.jixiao.infrastructure.table.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.ImportRow;
import org.jspecify.annotations.Nullable;

/**
 * A complaint, and the cells that it is about.
 *
 * @param project the row of its project, 0 for the table as a whole
 * @param sheet the worksheet that it names, null for that of the table
 * @param cells at least one; a line or column of 0 is the first one that holds anything
 */
record Finding(Complaint complaint, int project, @Nullable String sheet, List<CellPlace> cells) {

    private static final Pattern SHEET = Pattern.compile("^工作表“(.+)”$");

    Finding {
        cells = List.copyOf(cells);
    }

    /** Those about the table first, then row by row. */
    static List<Finding> of(ImportPreview preview) {
        ComplaintCells cells = new ComplaintCells(preview.stored().table().projects());
        List<Finding> all = new ArrayList<>();
        for (Complaint complaint : preview.stored().table().complaints()) {
            Matcher sheet = SHEET.matcher(complaint.place());
            String name = sheet.matches() ? sheet.group(1) : null;
            all.add(new Finding(complaint, 0, name, List.of(cells.ofTable(complaint))));
        }
        for (ImportRow row : preview.rows()) {
            row.project().complaints().forEach(told -> all.add(of(told, row, cells)));
            row.complaints().forEach(told -> all.add(of(told, row, cells)));
        }
        return all;
    }

    private static Finding of(Complaint complaint, ImportRow row, ComplaintCells cells) {
        return new Finding(
                complaint, row.read().row(), null, cells.ofProject(complaint, row.read()));
    }
}
