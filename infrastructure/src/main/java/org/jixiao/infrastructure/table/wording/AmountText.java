package org.jixiao.infrastructure.table.wording;

import java.math.BigDecimal;

/** What an amount cell holds: nothing (a zero), a figure, or something that is no figure. */
public sealed interface AmountText {

    record Blank() implements AmountText {}

    /**
     * @param parted whether a blank or a line break stands between its digits, so that it may be
     *     two
     */
    record Figure(BigDecimal value, boolean parted) implements AmountText {

        public Figure(BigDecimal value) {
            this(value, false);
        }
    }

    record Unreadable(String printed) implements AmountText {}

    /** More digits than any budget has; keeps hostile numbers cheap. */
    int MOST_CHARACTERS = 40;

    /**
     * Reads an amount as printed: thousands separators, full-width digits and signs, and accounting
     * brackets for a negative one are understood; the scale is kept.
     */
    static AmountText read(String printed) {
        if (printed.length() > 10 * MOST_CHARACTERS) {
            return printed.isBlank() ? new Blank() : new Unreadable(LooseText.quote(printed));
        }
        String plain = withoutCurrency(plain(printed));
        if (plain.isEmpty() || plain.equals("-")) {
            return new Blank();
        }
        boolean bracketed = plain.startsWith("(") && plain.endsWith(")");
        String figure = bracketed ? "-" + plain.substring(1, plain.length() - 1) : plain;
        return isFigure(figure)
                ? new Figure(new BigDecimal(figure.replace(",", "")), isParted(printed.strip()))
                : new Unreadable(printed.strip());
    }

    private static String withoutCurrency(String plain) {
        boolean marked = !plain.isEmpty() && "¥￥".indexOf(plain.charAt(0)) >= 0;
        return marked ? plain.substring(1) : plain;
    }

    private static boolean isParted(String printed) {
        boolean digits = false;
        boolean gap = false;
        for (int i = 0; i < printed.length(); i++) {
            char c = narrow(printed.charAt(i));
            boolean ofNumber = LooseText.isDigit(c) || c == '.' || c == ',';
            if (ofNumber && gap) {
                return true;
            }
            digits |= ofNumber;
            gap = digits && !ofNumber && LooseText.isSpace(c);
        }
        return false;
    }

    private static String plain(String printed) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = narrow(printed.charAt(i));
            if (!LooseText.isSpace(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static char narrow(char c) {
        return switch (c) {
            case '，' -> ',';
            case '．', '。' -> '.';
            case '−', '–', '—' -> '-';
            default -> c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
        };
    }

    private static boolean isFigure(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        return text.length() <= MOST_CHARACTERS
                && isWhole(text.substring(start, end))
                && (point < 0 || isDigits(text.substring(point + 1)));
    }

    private static boolean isWhole(String whole) {
        int comma = whole.indexOf(',');
        if (comma < 0) {
            return isDigits(whole);
        }
        if (comma == 0 || comma > 3 || !isDigits(whole.substring(0, comma))) {
            return false;
        }
        for (int i = comma; i < whole.length(); i += 4) {
            if (whole.length() < i + 4
                    || whole.charAt(i) != ','
                    || !isDigits(whole.substring(i + 1, i + 4))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
