package org.jixiao.domain.project;

import java.math.BigDecimal;
import org.jixiao.domain.project.Numeral.Script;
import org.jixiao.domain.project.Words.Entry;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits: `1000`, `1,000`, `99.90`, `1.9万`, `3个亿`, `2/3`. */
final class DigitNumerals {

    /** Beyond this a run of digits is a telephone or document number, not a quantity. */
    private static final int MAX_DIGITS = 15;

    private static final int GROUP = 3;

    private static final Words<BigDecimal> MULTIPLIERS =
            new Words<BigDecimal>()
                    .add(BigDecimal.valueOf(100), "百")
                    .add(BigDecimal.valueOf(1_000), "千")
                    .add(BigDecimal.valueOf(10_000), "万 萬")
                    .add(BigDecimal.valueOf(100_000), "十万")
                    .add(BigDecimal.valueOf(1_000_000), "百万")
                    .add(BigDecimal.valueOf(10_000_000), "千万")
                    .add(BigDecimal.valueOf(100_000_000), "亿 个亿")
                    .add(BigDecimal.valueOf(1_000_000_000_000L), "万亿");

    private DigitNumerals() {}

    /** The number that begins at the place, where a digit stands; null when it is malformed. */
    static @Nullable Numeral at(String text, int start) {
        int whole = groupedEnd(text, start);
        int end = whole;
        if (charAt(text, whole) == '.' && Glyphs.isDigit(charAt(text, whole + 1))) {
            end = digitsEnd(text, whole + 1);
        }
        if (end - start > MAX_DIGITS || runsOn(text, end) || isNumbered(text, start)) {
            return null;
        }
        BigDecimal value = new BigDecimal(text.substring(start, end).replace(",", ""));
        return fraction(text, new Numeral(value, BigDecimal.ONE, Script.DIGITS, end));
    }

    /** The number with the multiplier behind it, if there is one and no unit begins with it. */
    static Numeral multiplied(String text, Numeral plain) {
        if (plain.isShare()
                || MeasureWords.UNITS.beginningAt(text, plain.end()) instanceof Entry<String> unit
                        && MULTIPLIERS.beginningAt(text, plain.end()) instanceof Entry<?> factor
                        && unit.length() > factor.length()) {
            return plain;
        }
        Entry<BigDecimal> factor = MULTIPLIERS.beginningAt(text, plain.end());
        return factor == null
                ? plain
                : plain.times(factor.meaning(), plain.end() + factor.length());
    }

    private static @Nullable Numeral fraction(String text, Numeral top) {
        if (charAt(text, top.end()) != '/' || !Glyphs.isDigit(charAt(text, top.end() + 1))) {
            return top;
        }
        int end = digitsEnd(text, top.end() + 1);
        if (end - top.end() > GROUP + 1 || runsOn(text, end)) {
            return null;
        }
        BigDecimal below = new BigDecimal(text.substring(top.end() + 1, end));
        return top.value().compareTo(below) < 0
                ? new Numeral(top.value(), below, Script.DIGITS, end)
                : null;
    }

    private static int groupedEnd(String text, int start) {
        int end = digitsEnd(text, start);
        while (end - start > 0
                && charAt(text, end) == ','
                && firstGroupFits(text, start)
                && digitsEnd(text, end + 1) == end + 1 + GROUP) {
            end += 1 + GROUP;
        }
        return end;
    }

    /** `007` and `020` are numbers of things, not quantities. */
    private static boolean isNumbered(String text, int start) {
        return text.charAt(start) == '0' && Glyphs.isDigit(charAt(text, start + 1));
    }

    private static boolean firstGroupFits(String text, int start) {
        return digitsEnd(text, start) - start <= GROUP && text.charAt(start) != '0';
    }

    private static int digitsEnd(String text, int start) {
        int end = start;
        while (Glyphs.isDigit(charAt(text, end))) {
            end++;
        }
        return end;
    }

    /**
     * Whether digits go on behind the number in a way that is not understood: `1.2.3`, `30，50`, `3
     * 5`.
     */
    private static boolean runsOn(String text, int end) {
        return switch (charAt(text, end)) {
            case '.', ',', '，', '、', ' ' -> Glyphs.isDigit(charAt(text, end + 1));
            default -> false;
        };
    }

    private static char charAt(String text, int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }
}
