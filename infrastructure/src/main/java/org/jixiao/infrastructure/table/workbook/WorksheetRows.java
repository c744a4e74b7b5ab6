package org.jixiao.infrastructure.table.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.rows.TabularLayout;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.source.SizeGuard;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jspecify.annotations.Nullable;

/** Collects the rows of a worksheet as they are shown, amounts in their number format. */
final class WorksheetRows implements SheetContentsHandler {

    static final int MOST_COLUMNS = 100;

    private static final String UNSURE = "第 %d 行第 %d 列%s";

    private final ReadingProgress progress;
    private final SizeGuard size = new SizeGuard();
    private final List<TextRecord> records = new ArrayList<>();
    private final SortedMap<Integer, String> formulas = new TreeMap<>();
    private final CellDoubts doubts = new CellDoubts();
    private final SheetMerges merges = new SheetMerges(doubts);
    private final ExactNumbers numbers;
    private final HiddenCells hidden = new HiddenCells();
    private List<SourceText> cells = new ArrayList<>();
    private int rowNumber = 1;
    private boolean started;
    private boolean open;

    WorksheetRows(ReadingProgress progress, ExactNumbers numbers) {
        this.progress = progress;
        this.numbers = numbers;
    }

    void formula(String cell) {
        formulas.merge(new CellReference(cell).getRow() + 1, cell, (a, b) -> a + "、" + b);
    }

    ExactNumbers numbers() {
        return numbers;
    }

    SheetMerges merges() {
        return merges;
    }

    HiddenCells hidden() {
        return hidden;
    }

    /** The table of the worksheet, null when it has no heading row. */
    @Nullable RawTable table() {
        List<TextRecord> all = merges.in(records, MOST_COLUMNS);
        RawTable form = FormLayout.read(all);
        RawTable table = form == null ? TabularLayout.read(all, false, false) : form;
        if (table == null) {
            return null;
        }
        List<RawRow> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            RawRow row = table.rows().get(i);
            boolean last = i + 1 == table.rows().size();
            int below = last ? Integer.MAX_VALUE : table.rows().get(i + 1).line();
            int next = table.form() == null ? row.lastLine() + 1 : below;
            RawRow told = hidden.marked(withFormulas(row, next), row.lastLine() + 1);
            rows.add(doubts.marked(told, next));
        }
        List<Complaint> complaints = new ArrayList<>(table.complaints());
        complaints.addAll(hidden.complaints(records));
        complaints.addAll(merges.complaints());
        return new RawTable(table.heading(), rows, false, false, false, complaints, table.form());
    }

    /** What a person is told of a worksheet without the table. */
    List<TextRecord> records() {
        return records;
    }

    /** Spreadsheets number rows upwards; a number that comes twice would be filed once. */
    @Override
    public void startRow(int row) {
        if (open || started && row < rowNumber) {
            throw damaged(row + 1);
        }
        open = true;
        started = true;
        rowNumber = row + 1;
        hidden.begin(rowNumber);
        cells = new ArrayList<>();
    }

    @Override
    public void endRow(int row) {
        if (!open) {
            throw damaged(row + 1);
        }
        open = false;
        TextRecord record = new TextRecord(rowNumber, cells);
        cells = new ArrayList<>();
        if (!record.isBlank()) {
            records.add(record);
            size.count(rowNumber, record.cells().size());
            progress.at(Stage.ROWS, records.size(), 0);
        }
    }

    private static UnreadableTable damaged(int row) {
        return new UnreadableTable(
                ComplaintKind.NOT_A_TABLE,
                Place.line(row),
                "工作表的行号重复、颠倒或互相包含，文件已损坏；请用表格软件打开后重新保存。");
    }

    /** Of what stands beyond all columns one is kept, lest it is lost without a word. */
    @Override
    public void cell(
            @Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
        int there = reference == null ? cells.size() : new CellReference(reference).getCol();
        int column = Math.min(there, MOST_COLUMNS - 1);
        boolean taken = column < cells.size() && !cells.get(column).isBlank();
        String unsure = numbers.unsure();
        if (value == null || there >= MOST_COLUMNS && taken) {
            return;
        }
        if (unsure != null) {
            doubts.add(rowNumber, column, UNSURE.formatted(rowNumber, column + 1, unsure));
        }
        while (cells.size() <= column) {
            cells.add(SourceText.ofCell(1, ""));
        }
        cells.set(
                column,
                SourceText.ofRow(rowNumber, value.replace("\r\n", "\n").replace('\r', '\n')));
    }

    /** A row of a form goes on to the next one. */
    private RawRow withFormulas(RawRow row, int next) {
        String cells = String.join("、", formulas.subMap(row.line(), next).values());
        return cells.isEmpty()
                ? row
                : row.noting(
                        List.of(
                                new RawRow.Note(
                                        ComplaintKind.FORMULA_VALUE,
                                        "单元格 " + cells + " 是公式，读取的是文件中保存的计算结果，请核对。")));
    }
}
