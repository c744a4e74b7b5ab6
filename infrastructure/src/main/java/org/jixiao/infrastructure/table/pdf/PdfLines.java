package org.jixiao.infrastructure.table.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts glyphs into lines, from top to bottom and from left to right. */
final class PdfLines {

    /** Of the letter height: more than this between two letters of a Latin word is a blank. */
    private static final float WORD_GAP = 0.2f;

    private PdfLines() {}

    static List<List<PdfGlyph>> of(List<PdfGlyph> glyphs) {
        List<PdfGlyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(PdfGlyph::y));
        List<List<PdfGlyph>> lines = new ArrayList<>();
        float base = 0;
        for (PdfGlyph glyph : sorted) {
            if (lines.isEmpty() || glyph.y() - base > glyph.size() * 0.5f) {
                lines.add(new ArrayList<>());
                base = glyph.y();
            }
            lines.getLast().add(glyph);
        }
        lines.forEach(line -> line.sort(Comparator.comparingDouble(PdfGlyph::x)));
        return lines;
    }

    /** The text of a cell: where a line ends, nothing is added. */
    static String text(List<PdfGlyph> glyphs) {
        StringBuilder text = new StringBuilder();
        of(glyphs).forEach(line -> append(line, text));
        return text.toString();
    }

    private static void append(List<PdfGlyph> line, StringBuilder text) {
        PdfGlyph before = null;
        for (PdfGlyph glyph : line) {
            if (before != null && isTwice(before, glyph)) {
                continue;
            }
            if (before != null
                    && glyph.x() - before.right() > glyph.size() * WORD_GAP
                    && isLatin(before)
                    && isLatin(glyph)) {
                text.append(' ');
            }
            text.append(glyph.text());
            before = glyph;
        }
    }

    /** The same letter printed over itself, to look bold. */
    private static boolean isTwice(PdfGlyph one, PdfGlyph two) {
        return one.text().equals(two.text()) && two.x() - one.x() < (one.right() - one.x()) * 0.3f;
    }

    private static boolean isLatin(PdfGlyph glyph) {
        return !glyph.text().isEmpty()
                && glyph.text().charAt(0) < 0x250
                && Character.isLetterOrDigit(glyph.text().charAt(0));
    }
}
