package org.jixiao.infrastructure.table.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a page stand.
 *
 * @param edges from left to right, one more than there are columns
 * @param map which of them holds what
 * @param top of the header row
 * @param bottom of the header row; nothing of the table is above
 */
record PdfColumns(List<Float> edges, ColumnMap map, float top, float bottom) {

    /** Null when these cells are no header row. */
    static @Nullable PdfColumns of(
            List<Float> edges, List<PdfGlyph> header, float top, float bottom) {
        PdfColumns unnamed =
                new PdfColumns(edges, new ColumnMap(0, List.of(), 0, 0, 0), top, bottom);
        ColumnMap map = ColumnMap.of(unnamed.record(header));
        return map == null ? null : new PdfColumns(edges, map, top, bottom);
    }

    /** -1 outside of the table. */
    int columnOf(PdfGlyph glyph) {
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (glyph.middle() >= edges.get(i) && glyph.middle() < edges.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }

    boolean inHeader(PdfGlyph glyph) {
        return glyph.heart() > top && glyph.heart() <= bottom && columnOf(glyph) >= 0;
    }

    float middle(int column) {
        return (edges.get(column) + edges.get(column + 1)) / 2;
    }

    List<PdfGlyph> cell(List<PdfGlyph> row, int column) {
        return row.stream().filter(glyph -> columnOf(glyph) == column).toList();
    }

    /** The seven cells of a row in printed order. */
    List<List<PdfGlyph>> cells(List<PdfGlyph> row) {
        List<List<PdfGlyph>> cells = new ArrayList<>();
        cells.add(cell(row, map.name()));
        map.amounts().forEach(column -> cells.add(cell(row, column)));
        cells.add(cell(row, map.statement()));
        cells.add(cell(row, map.indicators()));
        return cells;
    }

    /** On a page that has no header row and begins there. */
    PdfColumns from(float start) {
        return new PdfColumns(edges, map, start, start);
    }

    /** What stands in each column. */
    List<String> names(List<PdfGlyph> row) {
        return new ArrayList<>(record(row).cells().stream().map(SourceText::text).toList());
    }

    private TextRecord record(List<PdfGlyph> row) {
        List<SourceText> cells = new ArrayList<>();
        for (int i = 0; i + 1 < edges.size(); i++) {
            cells.add(SourceText.ofRow(1, PdfLines.text(cell(row, i))));
        }
        return new TextRecord(1, cells);
    }
}
