package org.jixiao.infrastructure.table.workbook;

/**
 * How high a row of a worksheet must be for its wrapped texts. Spreadsheets compute that themselves
 * when somebody types; not all do it when they open or print a file.
 */
public final class RowHeight {

    /** Of texts of ten points, whatever font stands in for the one that is named. */
    private static final float LINE = 14;

    private static final float PADDING = 3;

    /** More no spreadsheet takes; the text is there, but its end is not shown. */
    private static final float HIGHEST = 409;

    /** Wider than Latin letters are Chinese ones, and bold or capital letters. */
    private static final double WIDE = 2;

    private static final double NARROW = 1.1;

    private int lines = 1;

    /**
     * @param columnWidth in digits
     */
    public RowHeight with(String text, int columnWidth) {
        lines = Math.max(lines, lines(text, columnWidth - 1));
        return this;
    }

    public float points() {
        return Math.min(HIGHEST, lines * LINE + PADDING);
    }

    private static int lines(String text, double room) {
        int lines = 1;
        double used = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            double wide = point < 0x250 ? NARROW : WIDE;
            if (point == '\n' || used + wide > room) {
                lines++;
                used = 0;
            }
            used += point == '\n' ? 0 : wide;
        }
        return lines;
    }
}
