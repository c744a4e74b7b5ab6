package org.jixiao.infrastructure.table.pdf;

/**
 * A piece of text and where it stands on the page as it is shown, from the upper left corner, in
 * points.
 *
 * @param text mostly one character
 * @param y the base line
 * @param clipped whether a part of it cannot be seen
 */
record PdfGlyph(String text, float x, float right, float y, float size, boolean clipped) {

    /** What stands for a character that the font does not name. */
    static final String UNKNOWN = "\uFFFD";

    PdfGlyph(String text, float x, float right, float y, float size) {
        this(text, x, right, y, size, false);
    }

    /** The same, as far as it can be seen. */
    PdfGlyph within(PdfClip clip) {
        return isBlank() || !clip.cuts(this) ? this : new PdfGlyph(text, x, right, y, size, true);
    }

    boolean isBlank() {
        return text.isBlank();
    }

    float middle() {
        return (x + right) / 2;
    }

    /** A height inside the letters, which no ruling crosses. */
    float heart() {
        return y - size * 0.3f;
    }
}
