package org.jixiao.infrastructure.table.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.wording.LooseText;

/**
 * A row of seven cells, or a line outside of the table as the only cell.
 *
 * @param page where it begins, from 1
 * @param line which row of the document it is
 * @param left where its name begins
 * @param notes what of it is not certain
 */
record PdfRow(int page, int line, List<String> cells, float left, List<RawRow.Note> notes) {

    private static final String CLOSE = "PDF 没有表格线，行与行之间也没有空白，%s从哪一行起、到哪一行止是推断的，请核对。";

    /**
     * @param sure whether the page shows where it begins and ends
     */
    static PdfRow of(int page, int line, List<List<PdfGlyph>> cells, boolean sure) {
        float left =
                cells.getFirst().stream()
                        .filter(glyph -> !glyph.isBlank())
                        .map(PdfGlyph::x)
                        .min(Float::compare)
                        .orElse(0f);
        List<RawRow.Note> notes = new ArrayList<>(PdfCellFaults.of(cells));
        if (!sure) {
            notes.add(RawRow.Note.doubt("name", CLOSE.formatted("项目名称")));
            notes.add(RawRow.Note.doubt("targetStatement", CLOSE.formatted("绩效目标")));
            notes.add(RawRow.Note.doubt("indicators", CLOSE.formatted("绩效指标")));
        }
        return new PdfRow(page, line, cells.stream().map(PdfLines::text).toList(), left, notes);
    }

    boolean hasText() {
        return !cells.get(5).isBlank() || !cells.get(6).isBlank();
    }

    boolean hasAmounts() {
        return cells.subList(1, 5).stream().anyMatch(cell -> !cell.isBlank());
    }

    /**
     * Whether this, the first row of its page, is the rest of the last row of the page before: it
     * has no amounts, unless only it has them and no name.
     */
    boolean goesOn(PdfRow before) {
        if (!hasAmounts()) {
            boolean begins =
                    !cells.getFirst().isBlank()
                            && (before.cells.get(6).isBlank()
                                    || LooseText.strip(cells.get(6)).startsWith("1、"));
            return before.hasText() ? !begins : !hasText();
        }
        return !before.hasAmounts() && cells.getFirst().isBlank();
    }

    PdfRow and(PdfRow rest) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            joined.add(cells.get(i) + rest.cells.get(i));
        }
        List<RawRow.Note> all = new ArrayList<>(notes);
        all.addAll(rest.notes);
        return new PdfRow(page, line, joined, left, all);
    }
}
