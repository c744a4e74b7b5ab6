package org.jixiao.infrastructure.table.pdf;

/**
 * A piece of text and where it stands on the page as it is shown, from the upper left corner, in
 * points.
 *
 * @param text mostly one character
 * @param y the base line
 */
record PdfGlyph(String text, float x, float right, float y, float size) {

    /** What stands for a character that the font does not name. */
    static final String UNKNOWN = "\uFFFD";

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
