package org.jixiao.infrastructure.table.workbook;

import java.util.ArrayList;
import java.util.List;

/** One of the parts of a number format, which semicolons part: for numbers of one sign. */
final class FormatSection {

    private static final String DIGITS = "0#?";

    private final StringBuilder before = new StringBuilder();
    private final StringBuilder behind = new StringBuilder();
    private int digits;
    private int commas;
    private int behindOwnPoint = -1;
    private int behindPoint = -1;
    private boolean percent;
    private boolean conditional;
    private boolean text;

    private FormatSection() {}

    /** At least one. */
    static List<FormatSection> of(String format) {
        List<FormatSection> sections = new ArrayList<>(List.of(new FormatSection()));
        for (int at = 0; at < format.length(); ) {
            if (format.charAt(at) == ';') {
                sections.add(new FormatSection());
                at++;
            } else {
                at = sections.getLast().take(format, at);
            }
        }
        return sections;
    }

    /** Returns where to go on. */
    private int take(String format, int at) {
        char c = format.charAt(at);
        switch (c) {
            case '"':
                int end = end(format, at, '"');
                literal(format.substring(at + 1, end));
                return end + 1;
            case '[':
                return bracket(format, at, end(format, at, ']'));
            case '\\', '!':
                int next = Math.min(format.length(), at + 2);
                literal(format.substring(at + 1, next));
                return next;
            case '_', '*':
                return at + 2;
            default:
                plain(c);
                return at + 1;
        }
    }

    /** Where the mark comes again; the end where it does not. */
    private static int end(String format, int at, char mark) {
        int end = format.indexOf(mark, at + 1);
        return end < 0 ? format.length() : end;
    }

    /** A point that is printed among the digits, wherever the number has its own. */
    private void literal(String said) {
        if (said.equals(".") && digits > 0) {
            behindOwnPoint = 0;
        } else {
            (digits == 0 ? before : behind).append(said);
        }
    }

    private int bracket(String format, int at, int end) {
        char first = at + 1 < format.length() ? format.charAt(at + 1) : ']';
        conditional |= first == '<' || first == '>' || first == '=';
        return end + 1;
    }

    private void plain(char c) {
        if (DIGITS.indexOf(c) >= 0) {
            digits++;
            commas = 0;
            behindOwnPoint += behindOwnPoint >= 0 ? 1 : 0;
            behindPoint += behindPoint >= 0 ? 1 : 0;
        } else if (c == ',') {
            commas++;
        } else if (c == '@' || Character.isLetter(c) && c < 128) {
            text = true;
        } else if (c == '%') {
            percent = true;
        } else if (c == '.') {
            behindPoint = 0;
        } else {
            (digits == 0 ? before : behind).append(c);
        }
    }

    /** By how many places to the left the point is moved; 0 for percentages. */
    int shift() {
        return percent || digits == 0 ? 0 : 3 * commas + Math.max(0, behindOwnPoint);
    }

    /** How many digits it shows behind the point, wherever that is from. */
    int decimals() {
        return Math.max(0, Math.max(behindPoint, behindOwnPoint));
    }

    /** Where it stands for a text, a date, or a number in general. */
    boolean isOfText() {
        return text;
    }

    boolean hasDigits() {
        return digits > 0;
    }

    boolean isConditional() {
        return conditional;
    }

    String before() {
        return before.toString();
    }

    String behind() {
        return behind.toString();
    }
}
