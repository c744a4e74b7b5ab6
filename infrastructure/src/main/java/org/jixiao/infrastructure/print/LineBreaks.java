package org.jixiao.infrastructure.print;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Breaks a text into lines of a width without adding or losing a character: put together again the
 * lines are the text. No line begins with closing punctuation or ends with an opening one, and a
 * figure or a Latin word is not cut, as far as the width allows.
 */
final class LineBreaks {

    private static final String CLOSING = "。，、；：！？）》〉」』】〕”’…％‰℃%,.;:!?)]}～";
    private static final String OPENING = "（《〈「『【〔“‘([{￥";

    private final String text;
    private final double width;
    private final IntToDoubleFunction widths;
    private final List<String> lines = new ArrayList<>();
    private int start;
    private int chance;
    private double used;

    private LineBreaks(String text, double width, IntToDoubleFunction widths) {
        this.text = text;
        this.width = width;
        this.widths = widths;
    }

    /**
     * @param widths of a code point, in the unit of {@code width}
     */
    static List<String> of(String text, double width, IntToDoubleFunction widths) {
        return new LineBreaks(text, width, widths).lines();
    }

    private List<String> lines() {
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            double wide = widths.applyAsDouble(point);
            chance = before >= 0 && mayBreak(before, point) ? i : chance;
            if (used + wide > width && i > start) {
                end(chance > start ? chance : i);
            }
            used += wide;
            i += Character.charCount(point);
            if (point == '\n') {
                end(i);
            }
            before = point;
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** The next line takes over what was already measured behind the break. */
    private void end(int at) {
        double kept =
                text.substring(start, at).codePoints().mapToDouble(widths::applyAsDouble).sum();
        lines.add(text.substring(start, at));
        used -= kept;
        start = at;
    }

    private static boolean mayBreak(int before, int after) {
        boolean word = isWord(before) && isWord(after);
        return !word && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0 && after != '\n';
    }

    private static boolean isWord(int point) {
        return point < 0x250 && (Character.isLetterOrDigit(point) || ".,-_/".indexOf(point) >= 0);
    }
}
