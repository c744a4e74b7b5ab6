package org.jixiao.infrastructure.table.truth;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines of a width, 2 for a Chinese character and 1 for a letter or digit. */
final class Lines {

    private static final String NO_START = "，。；：、！？）”%";

    private Lines() {}

    /**
     * No line begins or ends with a blank of the text, for the cut would lose it.
     *
     * @param whole whether letters and digits stay together, and no line begins with a closing mark
     */
    static List<String> of(String text, int width, boolean whole) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = from;
            int used = 0;
            while (end < text.length() && used + width(text.charAt(end)) <= width) {
                used += width(text.charAt(end++));
            }
            end = back(text, from, Math.max(end, from + 1), whole);
            lines.add(text.substring(from, end));
            from = end;
        }
        return lines;
    }

    private static int back(String text, int from, int end, boolean whole) {
        int at = end;
        while (at < text.length() && at > from + 1 && isTight(text, at, whole)) {
            at--;
        }
        int forward = end;
        while (forward < text.length()
                && (text.charAt(forward) == ' ' || text.charAt(forward - 1) == ' ')) {
            forward++;
        }
        return at > from + 1 || !isTight(text, at, whole) ? at : forward;
    }

    private static boolean isTight(String text, int at, boolean whole) {
        if (at >= text.length()) {
            return false;
        }
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean blank = before == ' ' || after == ' ';
        boolean word = before < 0x100 && after < 0x100;
        return blank || whole && (word || NO_START.indexOf(after) >= 0);
    }

    static int width(String text) {
        return text.chars().map(c -> width((char) c)).sum();
    }

    private static int width(char c) {
        return c < 0x100 ? 1 : 2;
    }
}
