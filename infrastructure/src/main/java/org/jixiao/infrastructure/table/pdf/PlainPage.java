package org.jixiao.infrastructure.table.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jspecify.annotations.Nullable;

/** A page without lines: the blanks between texts say where rows and columns are. */
final class PlainPage {

    private static final int MOST_HEADER_LINES = 4;
    private static final BigDecimal ROUNDING = new BigDecimal("0.015");

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
        List<List<PdfGlyph>> body = lines.subList(firstLine, lines.size());
        float top = header.getFirst().y() - header.getFirst().size();
        float bottom = header.stream().map(PdfGlyph::y).max(Comparator.naturalOrder()).orElse(0f);
        PdfColumns best = null;
        for (List<Float> edges : new PlainEdges(words, body).ways()) {
            PdfColumns found = PdfColumns.of(edges, header, top, bottom);
            boolean better =
                    found != null && (best == null || sums(body, found) > sums(body, best));
            best = better ? found : best;
        }
        return best;
    }

    /** How many lines hold a total and the parts that make it: those tell that the columns fit. */
    private static long sums(List<List<PdfGlyph>> body, PdfColumns columns) {
        return body.stream().filter(line -> isSum(line, columns)).count();
    }

    private static boolean isSum(List<PdfGlyph> line, PdfColumns columns) {
        BigDecimal left = BigDecimal.ZERO;
        boolean total = true;
        for (int column : columns.map().amounts()) {
            AmountText read = AmountText.read(PdfLines.text(columns.cell(line, column)));
            if (read instanceof AmountText.Figure figure) {
                left = total ? figure.value() : left.subtract(figure.value());
            } else if (total || read instanceof AmountText.Unreadable) {
                return false;
            }
            total = false;
        }
        return left.abs().compareTo(ROUNDING) <= 0;
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

    /** The rows below the header, told by their totals and the blanks between them. */
    List<PlainRow> rows(PdfColumns columns) {
        return PlainRow.of(
                lines.stream().filter(line -> line.getFirst().heart() > columns.bottom()).toList(),
                columns);
    }
}
