package org.jixiao.infrastructure.table.report;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The box of a note, right of its cell and large enough for its text. Boxes are tied to columns and
 * rows, whose sizes the upload has chosen. A box begins in the last pixels of its cell: the library
 * takes the cell where it begins for the one that the note belongs to.
 */
final class NoteBox {

    private static final int WIDTH = 300;
    private static final int OVERLAP = 6;
    private static final int LINE_HEIGHT = 18;
    private static final int CHARACTERS_IN_A_LINE = 20;
    private static final int MOST_LINES = 25;

    private final XSSFSheet sheet;
    private final Map<Integer, Integer> widths = new HashMap<>();

    NoteBox(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    XSSFClientAnchor beside(CellAddress cell, String text) {
        int column = cell.getColumn();
        int left = Math.max(0, width(column) - OVERLAP);
        int x = left + WIDTH;
        while (x > width(column)) {
            x -= width(column++);
        }
        int row = cell.getRow();
        int y = LINE_HEIGHT * lines(text);
        while (y > height(row)) {
            y -= height(row++);
        }
        return new XSSFClientAnchor(
                left * Units.EMU_PER_PIXEL,
                0,
                x * Units.EMU_PER_PIXEL,
                y * Units.EMU_PER_PIXEL,
                cell.getColumn(),
                cell.getRow(),
                column,
                row);
    }

    private static int lines(String text) {
        int lines = 1;
        for (String line : text.split("\n", -1)) {
            lines += 1 + line.length() / CHARACTERS_IN_A_LINE;
        }
        return Math.min(lines, MOST_LINES);
    }

    /** At least one: hidden columns have no width. */
    private int width(int column) {
        return widths.computeIfAbsent(
                column, it -> Math.max(1, Math.round(sheet.getColumnWidthInPixels(it))));
    }

    private int height(int row) {
        XSSFRow there = sheet.getRow(row);
        float points =
                there == null ? sheet.getDefaultRowHeightInPoints() : there.getHeightInPoints();
        return Math.max(1, Units.pointsToPixel(points));
    }
}
