package org.jixiao.infrastructure.table.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.rows.RawTable;
import org.jixiao.infrastructure.table.rows.TabularLayout;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rows of a PDF into the table, with units and projects told apart by where their names
 * begin.
 *
 * @param letters how high the letters are
 */
record PdfTable(List<PdfRow> rows, boolean ruled, float letters) {

    /** What a left-aligned column has at most: units, projects, and something between. */
    private static final int FEW_LEFTS = 3;

    /** Null without heading row among them. */
    @Nullable RawTable table(List<TextRecord> before, List<Complaint> complaints) {
        List<TextRecord> records = new ArrayList<>(before);
        records.add(record(1, ColumnMap.PRINTED));
        boolean leftAligned = lefts() <= FEW_LEFTS;
        float least = rows.stream().map(PdfRow::left).min(Float::compare).orElse(0f);
        for (PdfRow row : rows) {
            List<String> cells = leftAligned ? indented(row, least) : row.cells();
            records.add(record(row.line() + 1, cells));
        }
        RawTable read = TabularLayout.read(records, false, false);
        if (read == null) {
            return null;
        }
        List<Complaint> all = new ArrayList<>(read.complaints());
        all.addAll(complaints);
        List<RawRow> noted = read.rows().stream().map(PdfTable::noted).map(this::doubted).toList();
        return new RawTable(read.heading(), noted, !ruled, false, false, all);
    }

    private long lefts() {
        return rows.stream().map(row -> Math.round(row.left() / 2)).distinct().count();
    }

    private List<String> indented(PdfRow row, float least) {
        String name = row.cells().getFirst();
        if (!name.isEmpty() && LooseText.isSpace(name.charAt(0))) {
            return row.cells();
        }
        List<String> cells = new ArrayList<>(row.cells());
        int blanks = Math.round((row.left() - least) / (letters * 0.5f));
        cells.set(0, " ".repeat(Math.clamp(blanks, 0, 20)) + name);
        return cells;
    }

    private static TextRecord record(int line, List<String> cells) {
        return new TextRecord(
                line, cells.stream().map(cell -> SourceText.ofRow(line, cell)).toList());
    }

    private RawRow doubted(RawRow row) {
        int at = row.line() - 2;
        List<RawRow.Note> notes = new ArrayList<>(rows.get(at).notes());
        if (at + 1 < rows.size()) {
            notes.addAll(PdfCellFaults.above(rows.get(at + 1).notes()));
        }
        return notes.isEmpty() ? row : row.noting(notes);
    }

    private static RawRow noted(RawRow row) {
        boolean lost =
                row.name().contains(PdfGlyph.UNKNOWN)
                        || row.statement().text().contains(PdfGlyph.UNKNOWN)
                        || row.indicators().text().contains(PdfGlyph.UNKNOWN);
        if (!lost) {
            return row;
        }
        return row.noting(
                List.of(
                        new RawRow.Note(
                                ComplaintKind.UNREADABLE_CHARACTERS,
                                "PDF 的字体没有说明其中一些字形是什么字，以“" + PdfGlyph.UNKNOWN + "”代替，请补上。")));
    }
}
