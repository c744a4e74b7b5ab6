package org.jixiao.infrastructure.print;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Prints a grid as a table of fixed columns whose header is repeated on every page. */
final class WordGrid {

    private static final int SIZE = 8;

    /** A row of longer texts may be higher than a page, and has to go on over its end. */
    private static final int WHOLE_UP_TO = 600;

    private final XWPFTable table;
    private final int[] widths;

    private WordGrid(XWPFTable table, Grid grid, int width) {
        this.table = table;
        int all = grid.widths().stream().mapToInt(Integer::intValue).sum();
        this.widths = grid.widths().stream().mapToInt(part -> width * part / all).toArray();
    }

    static void print(XWPFDocument document, Grid grid, int width) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        WordGrid printer = new WordGrid(table, grid, width);
        printer.layOut(width);
        grid.header().forEach(row -> printer.row(row, true));
        grid.rows().forEach(row -> printer.row(row, false));
    }

    private void layOut(int width) {
        CTTbl inside = table.getCTTbl();
        table.setWidth(width);
        table.setTableAlignment(TableRowAlign.CENTER);
        inside.getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid columns =
                inside.getTblGrid() == null ? inside.addNewTblGrid() : inside.getTblGrid();
        for (int column : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf(column));
        }
    }

    private void row(Grid.Row printed, boolean header) {
        XWPFTableRow row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        if (header) {
            row.setRepeatHeader(true);
        }
        if (header || isShort(printed)) {
            row.setCantSplitRow(true);
        }
        List<Grid.Cell> cells = printed.cells();
        int column = 0;
        for (Grid.Cell cell : cells) {
            int width = 0;
            for (int i = column; i < column + cell.span(); i++) {
                width += widths[i];
            }
            column += cell.span();
            cell(row, cell, width, header);
        }
    }

    private static boolean isShort(Grid.Row row) {
        return row.cells().stream().allMatch(cell -> cell.text().length() <= WHOLE_UP_TO);
    }

    private static void cell(XWPFTableRow row, Grid.Cell printed, int width, boolean header) {
        XWPFTableCell cell = row.addNewTableCell();
        CTTcPr properties = cell.getCTTc().addNewTcPr();
        properties.addNewTcW().setW(BigInteger.valueOf(width));
        if (printed.span() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(printed.span()));
        }
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setAlignment(
                switch (printed.align()) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTER -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        WordText.set(paragraph, printed.text(), SIZE, header);
    }
}
