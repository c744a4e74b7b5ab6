package org.jixiao.infrastructure.table.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jspecify.annotations.Nullable;

/** A page without lines: the blanks between texts say where rows and columns are. */
final class PlainPage {

    private static final int MOST_HEADER_LINES = 4;

    private final List<List<PdfGlyph>> lines;

    PlainPage(PdfPage page) {
        this.lines = PdfLines.of(page.glyphs().stream().filter(glyph -> !glyph.isBlank()).toList());
    }

    /** Null without a header row. */
    @Nullable PdfColumns columns() {
        for (int i = 0; i < lines.size(); i++) {
            for (int to = i + 1; to <= Math.min(lines.size(), i + MOST_HEADER_LINES); to++) {
                List<PdfGlyph> header =
                        lines.subList(i, to).stream().flatMap(List::stream).toList();
                PdfColumns found = columns(header, to);
                if (found != null) {
                    return withRest(found, header, to);
                }
            }
        }
        return null;
    }

    /** With the lines that complete the words of the header. */
    private PdfColumns withRest(PdfColumns found, List<PdfGlyph> header, int from) {
        List<PdfGlyph> more = new ArrayList<>(header);
        for (int to = from; to < Math.min(lines.size(), from + MOST_HEADER_LINES); to++) {
            List<String> before = found.names(more);
            more.addAll(lines.get(to));
            List<String> after = found.names(more);
            after.removeAll(before);
            if (!after.isEmpty() && ColumnMap.PRINTED.containsAll(after)) {
                PdfColumns longer = columns(more, to + 1);
                return longer == null ? found : longer;
            }
        }
        return found;
    }

    private @Nullable PdfColumns columns(List<PdfGlyph> header, int firstLine) {
        List<float[]> words = words(header);
        if (words.size() < 7) {
            return null;
        }
        List<PdfGlyph> body =
                lines.subList(firstLine, lines.size()).stream().flatMap(List::stream).toList();
        List<Float> edges = new ArrayList<>(List.of(-Float.MAX_VALUE));
        for (int i = 0; i + 1 < words.size(); i++) {
            edges.add(widestGap(words.get(i), words.get(i + 1), body));
        }
        edges.add(Float.MAX_VALUE);
        float top = header.getFirst().y() - header.getFirst().size();
        float bottom = header.stream().map(PdfGlyph::y).max(Comparator.naturalOrder()).orElse(0f);
        return PdfColumns.of(edges, header, top, bottom);
    }

    /** The header's words as spans from left to right; lines of one word overlap. */
    private static List<float[]> words(List<PdfGlyph> header) {
        List<PdfGlyph> sorted = new ArrayList<>(header);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::x));
        List<float[]> words = new ArrayList<>();
        for (PdfGlyph glyph : sorted) {
            float[] last = words.isEmpty() ? null : words.getLast();
            if (last != null && glyph.x() - last[1] < glyph.size() * 0.5f) {
                last[1] = Math.max(last[1], glyph.right());
            } else {
                words.add(new float[] {glyph.x(), glyph.right()});
            }
        }
        return words;
    }

    /** In the middle of the widest strip between two words that no text of the table crosses. */
    private static float widestGap(float[] left, float[] right, List<PdfGlyph> body) {
        float from = (left[0] + left[1]) / 2;
        float to = (right[0] + right[1]) / 2;
        List<PdfGlyph> there = new ArrayList<>(body);
        there.removeIf(glyph -> glyph.right() < from || glyph.x() > to);
        there.sort(Comparator.comparingDouble(PdfGlyph::x));
        float widest = 0;
        float middle = (left[1] + right[0]) / 2;
        float end = from;
        for (PdfGlyph glyph : there) {
            if (glyph.x() - end > widest) {
                widest = glyph.x() - end;
                middle = (glyph.x() + end) / 2;
            }
            end = Math.max(end, glyph.right());
        }
        return to - end > widest ? (to + end) / 2 : middle;
    }

    /** The rows below the header, told by their totals and the blanks between them. */
    List<List<PdfGlyph>> rows(PdfColumns columns) {
        List<List<PdfGlyph>> rows = new ArrayList<>();
        List<List<PdfGlyph>> body =
                lines.stream().filter(line -> line.getFirst().heart() > columns.bottom()).toList();
        int from = 0;
        int total = -1;
        for (int i = 0; i < body.size(); i++) {
            if (hasTotal(body.get(i), columns)) {
                int start = total < 0 ? from : start(body, total, i);
                if (start > from) {
                    rows.add(joined(body, from, start));
                    from = start;
                }
                total = i;
            }
        }
        if (from < body.size()) {
            rows.add(joined(body, from, body.size()));
        }
        return rows;
    }

    private static List<PdfGlyph> joined(List<List<PdfGlyph>> body, int from, int to) {
        return body.subList(from, to).stream().flatMap(List::stream).toList();
    }

    private static boolean hasTotal(List<PdfGlyph> line, PdfColumns columns) {
        int total = columns.map().amounts().getFirst();
        String text = PdfLines.text(columns.cell(line, total));
        return AmountText.read(text) instanceof AmountText.Figure;
    }

    /** The line after the widest gap between two totals; the total's own line if all are alike. */
    private static int start(List<List<PdfGlyph>> body, int before, int total) {
        int widest = total;
        float most = gap(body, total) * 1.15f;
        for (int i = before + 1; i < total; i++) {
            if (gap(body, i) > most) {
                most = gap(body, i);
                widest = i;
            }
        }
        return widest;
    }

    private static float gap(List<List<PdfGlyph>> body, int line) {
        return body.get(line).getFirst().y() - body.get(line - 1).getFirst().y();
    }
}
