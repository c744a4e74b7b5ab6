package org.jixiao.infrastructure.table.columns;

import java.util.List;

/**
 * A line of a page that holds a part of a cell.
 *
 * @param no its number in the document
 * @param text stripped
 * @param indent blanks before it; a project's name begins with some
 * @param above the names of columns printed between the line before and this one
 */
record PageLine(int no, String text, int indent, List<ColumnLabel> above) {

    private static final String ENDS = "。！？!?";
    private static final String CLOSING = "”\"“’』」）)";

    boolean indented() {
        return indent > 1;
    }

    /** Whether a sentence ends with this line, its quotation marks included. */
    boolean endsSentence() {
        return endsSentence(text);
    }

    static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /**
     * How wide it prints with its indentation: 2 for a Chinese character or mark, 1 for a letter or
     * digit.
     */
    int width() {
        return indent + width(text);
    }

    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += c < 0x100 ? 1 : 2;
        }
        return width;
    }
}
