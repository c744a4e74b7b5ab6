package org.jixiao.infrastructure.table.wrapped;

import org.jixiao.infrastructure.table.wording.LooseText;

/** Widths of lines: 2 for a Chinese character, 1 for a letter, a digit or a blank. */
final class LineWidth {

    private static final String NO_START = "，。；：、！？）》】”’％";
    private static final String NO_END = "（《【“‘";

    private LineWidth() {}

    static int of(WrappedLine line) {
        return line.indent() + of(line.text(), line.text().length());
    }

    /**
     * Of what may have had to stay together at the beginning of a line: a word or a number, or a
     * Chinese character, with the marks around it.
     */
    static int ofFirstWord(WrappedLine line) {
        String text = line.text();
        int end = 0;
        while (end < text.length() && NO_END.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        end = Math.min(text.length(), end + 1);
        while (end < text.length() && staysWithFormer(text.charAt(end))) {
            end++;
        }
        return of(text, end);
    }

    private static boolean staysWithFormer(char c) {
        boolean narrow = c < 0x100 && !LooseText.isSpace(c);
        return narrow || NO_START.indexOf(c) >= 0;
    }

    private static int of(String text, int end) {
        int width = 0;
        for (int i = 0; i < end; i++) {
            width += text.charAt(i) < 0x100 ? 1 : 2;
        }
        return width;
    }
}
