package org.jixiao.infrastructure.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a worksheet as they are shown, amounts in their number format. */
final class WorksheetRows implements SheetContentsHandler {

    private static final int MOST_COLUMNS = 100;

    private final SizeGuard size = new SizeGuard();
    private final List<TextRecord> records = new ArrayList<>();
    private final Map<Integer, String> formulas = new HashMap<>();
    private List<SourceText> cells = new ArrayList<>();
    private int rowNumber = 1;
    private boolean started;

    void formula(String cell) {
        formulas.merge(new CellReference(cell).getRow() + 1, cell, (a, b) -> a + "、" + b);
    }

    /** The table of the worksheet, null when it has no heading row. */
    @Nullable RawTable table() {
        RawTable table = TabularLayout.read(records, false, false);
        return table == null
                ? null
                : new RawTable(
                        table.heading(),
                        table.rows().stream().map(this::withFormulas).toList(),
                        false,
                        false,
                        false,
                        table.complaints());
    }

    /** Spreadsheets number rows upwards; a number that comes twice would be filed once. */
    @Override
    public void startRow(int row) {
        if (started && row < rowNumber) {
            throw new UnreadableTable(
                    ComplaintKind.NOT_A_TABLE,
                    "第 " + (row + 1) + " 行",
                    "工作表的行号重复或颠倒，文件已损坏；请用表格软件打开后重新保存。");
        }
        started = true;
        rowNumber = row + 1;
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int row) {
        TextRecord record = new TextRecord(rowNumber, cells);
        cells = new ArrayList<>();
        if (!record.isBlank()) {
            records.add(record);
            size.count(rowNumber, cells.size());
        }
    }

    /** Of what stands beyond all columns one is kept, lest it is lost without a word. */
    @Override
    public void cell(
            @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int there = reference == null ? cells.size() : new CellReference(reference).getCol();
        int column = Math.min(there, MOST_COLUMNS - 1);
        boolean taken = column < cells.size() && !cells.get(column).isBlank();
        if (value == null || there >= MOST_COLUMNS && taken) {
            return;
        }
        while (cells.size() <= column) {
            cells.add(SourceText.ofCell(1, ""));
        }
        cells.set(
                column,
                SourceText.ofRow(rowNumber, value.replace("\r\n", "\n").replace('\r', '\n')));
    }

    private RawRow withFormulas(RawRow row) {
        String cells = formulas.get(row.line());
        if (cells == null) {
            return row;
        }
        RawRow.Note note =
                new RawRow.Note(
                        ComplaintKind.FORMULA_VALUE, "单元格 " + cells + " 是公式，读取的是文件中保存的计算结果，请核对。");
        List<RawRow.Note> notes = Stream.concat(row.notes().stream(), Stream.of(note)).toList();
        return new RawRow(
                row.line(),
                row.name(),
                row.indent(),
                row.amounts(),
                row.statement(),
                row.indicators(),
                notes,
                row.places());
    }
}
