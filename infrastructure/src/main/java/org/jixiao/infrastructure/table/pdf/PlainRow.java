package org.jixiao.infrastructure.table.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.LooseText;

/**
 * A row of a page without lines.
 *
 * @param sure whether blanks tell where it begins and ends
 */
record PlainRow(List<PdfGlyph> glyphs, boolean sure) {

    /** So much wider than the others a gap between lines parts rows. */
    private static final float WIDER = 1.15f;

    /**
     * @param line where it begins
     */
    private record Start(int line, boolean sure) {}

    static List<PlainRow> of(List<List<PdfGlyph>> body, PdfColumns columns) {
        List<PlainRow> rows = new ArrayList<>();
        Start from = new Start(0, true);
        int total = -1;
        for (int i = 0; i < body.size(); i++) {
            if (hasTotal(body.get(i), columns)) {
                Start start = total < 0 ? from : start(body, columns, total, i);
                if (start.line() > from.line()) {
                    rows.add(row(body, from, start));
                    from = start;
                }
                total = i;
            }
        }
        if (from.line() < body.size()) {
            rows.add(row(body, from, new Start(body.size(), true)));
        }
        return rows;
    }

    private static PlainRow row(List<List<PdfGlyph>> body, Start from, Start to) {
        List<PdfGlyph> glyphs =
                body.subList(from.line(), to.line()).stream().flatMap(List::stream).toList();
        return new PlainRow(glyphs, from.sure() && to.sure());
    }

    private static boolean hasTotal(List<PdfGlyph> line, PdfColumns columns) {
        int total = columns.map().amounts().getFirst();
        String text = PdfLines.text(columns.cell(line, total));
        return AmountText.read(text) instanceof AmountText.Figure;
    }

    /**
     * The line after the widest gap between two totals. Where all gaps are alike, the line whose
     * indicators begin with 1, or the total's own line; neither is sure.
     */
    private static Start start(
            List<List<PdfGlyph>> body, PdfColumns columns, int before, int total) {
        int widest = total;
        float most = gap(body, total) * WIDER;
        for (int i = before + 1; i < total; i++) {
            if (gap(body, i) > most) {
                most = gap(body, i);
                widest = i;
            }
        }
        if (widest < total || total == before + 1 || isWide(body, total, before)) {
            return new Start(widest, true);
        }
        for (int i = before + 1; i <= total; i++) {
            if (beginsIndicators(body.get(i), columns)) {
                return new Start(i, false);
            }
        }
        return new Start(total, false);
    }

    /** Whether the gap above the total is the widest since the one before. */
    private static boolean isWide(List<List<PdfGlyph>> body, int total, int before) {
        for (int i = before + 1; i < total; i++) {
            if (gap(body, i) * WIDER > gap(body, total)) {
                return false;
            }
        }
        return true;
    }

    private static boolean beginsIndicators(List<PdfGlyph> line, PdfColumns columns) {
        String text = PdfLines.text(columns.cell(line, columns.map().indicators()));
        String start = LooseText.strip(text);
        return start.startsWith("1、") || start.startsWith("1.");
    }

    private static float gap(List<List<PdfGlyph>> body, int line) {
        return body.get(line).getFirst().y() - body.get(line - 1).getFirst().y();
    }
}
