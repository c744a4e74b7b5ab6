package org.jixiao.infrastructure.table.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.print.PdfDocument;
import org.jspecify.annotations.Nullable;

/**
 * The text that a run of glyphs says it stands for. It is believed where it differs from what is
 * shown in nothing that is visible, so that nothing is read which nobody sees.
 */
final class ActualText {

    static final ActualText NONE = new ActualText(null, 0);

    private final @Nullable String text;
    private final int depth;
    private final List<PdfGlyph> shown = new ArrayList<>();

    /**
     * @param depth of the marks around it
     */
    ActualText(@Nullable String text, int depth) {
        this.text = text;
        this.depth = depth;
    }

    boolean isOpen() {
        return text != null;
    }

    int depth() {
        return depth;
    }

    /** Whether the glyph belongs to this run. */
    boolean add(PdfGlyph glyph) {
        return isOpen() && shown.add(glyph);
    }

    /** One piece with the text that is meant, or else what is shown. */
    List<PdfGlyph> glyphs() {
        if (text == null || shown.isEmpty() || !isOneLine() || !agrees(text)) {
            return shown;
        }
        PdfGlyph first = shown.getFirst();
        float right = shown.getLast().right();
        return List.of(new PdfGlyph(text, first.x(), right, first.y(), first.size()));
    }

    private boolean isOneLine() {
        float y = shown.getFirst().y();
        return shown.stream().allMatch(glyph -> Math.abs(glyph.y() - y) < 1);
    }

    private boolean agrees(String meant) {
        StringBuilder seen = new StringBuilder();
        shown.forEach(glyph -> seen.append(glyph.text()));
        int[] one = visible(seen.toString());
        int[] two = visible(meant);
        if (one.length != two.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            if (one[i] != two[i] && !PdfDocument.showsAs(two[i], one[i])) {
                return false;
            }
        }
        return true;
    }

    private static int[] visible(String text) {
        return text.codePoints()
                .filter(code -> !Character.isWhitespace(code) && !Character.isSpaceChar(code))
                .filter(code -> !Character.isISOControl(code))
                .filter(code -> Character.getType(code) != Character.FORMAT)
                .toArray();
    }
}
