package org.jixiao.web.shared;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts texts into words: a figure or a word of letters is one, and so is every Chinese character.
 */
final class TextWords {

    private TextWords() {}

    /** Put together they are the text again. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from);
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    private static int end(String text, int from) {
        int point = text.codePointAt(from);
        int to = from + Character.charCount(point);
        if (!isOfWord(point)) {
            return to;
        }
        while (to < text.length()) {
            int next = text.codePointAt(to);
            if (!isOfWord(next) && !isInFigure(text, to)) {
                return to;
            }
            to += Character.charCount(next);
        }
        return to;
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point) && !Character.isIdeographic(point);
    }

    /** A point or a comma between two digits. */
    private static boolean isInFigure(String text, int at) {
        char sign = text.charAt(at);
        return (sign == '.' || sign == ',')
                && Character.isDigit(text.charAt(at - 1))
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }
}
