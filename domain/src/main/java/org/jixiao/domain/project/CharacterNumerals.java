package org.jixiao.domain.project;

import java.math.BigDecimal;
import org.jixiao.domain.project.Numeral.Script;
import org.jspecify.annotations.Nullable;

/** Reads numbers in characters: `两`, `十二`, `一百二十`, `两百万`, `百分之九十五`, `三分之二`. */
final class CharacterNumerals {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String SMALL_UNITS = "十百千";
    private static final long WAN = 10_000;
    private static final long YI = 100_000_000;
    private static final int MAX_LENGTH = 15;
    private static final String OF_PARTS = "分之";

    private CharacterNumerals() {}

    static boolean isNumeral(char sign) {
        return digit(sign) >= 0 || SMALL_UNITS.indexOf(sign) >= 0 || sign == '万' || sign == '亿';
    }

    /** The number that begins at the place; null when the characters there make none. */
    static @Nullable Numeral at(String text, int start) {
        int end = runEnd(text, start);
        long first = value(text.substring(start, end));
        if (!text.startsWith(OF_PARTS, end)) {
            return first < 0 ? null : numeral(first, 1, end);
        }
        int below = end + OF_PARTS.length();
        int shareEnd = runEnd(text, below);
        return share(denominator(text.substring(start, end), first), text, below, shareEnd);
    }

    private static @Nullable Numeral share(long parts, String text, int from, int end) {
        String run = text.substring(from, end);
        long share = run.equals("百") ? 100 : value(run);
        boolean possible = parts > 1 && share >= 0 && (share < parts || parts == 100);
        return possible ? numeral(share, parts, end) : null;
    }

    private static long denominator(String run, long value) {
        return run.equals("百") ? 100 : value;
    }

    private static Numeral numeral(long value, long denominator, int end) {
        return new Numeral(
                BigDecimal.valueOf(value), BigDecimal.valueOf(denominator), Script.CHARACTERS, end);
    }

    private static int runEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isNumeral(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /**
     * The value of a run of numeral characters, -1 when it is not well formed (`一一`, `百`, `一百二`).
     */
    private static long value(String run) {
        if (run.isEmpty() || run.length() > MAX_LENGTH) {
            return -1;
        }
        int yi = run.indexOf('亿');
        long high = yi < 0 ? 0 : belowYi(run.substring(0, yi));
        String rest = run.substring(yi + 1);
        long low = yi >= 0 && rest.isEmpty() ? 0 : belowYi(rest);
        return high < 0 || low < 0 || yi == 0 ? -1 : high * YI + low;
    }

    private static long belowYi(String run) {
        int wan = run.indexOf('万');
        long high = wan < 0 ? 0 : belowWan(run.substring(0, wan), false);
        String rest = run.substring(wan + 1);
        long low = wan >= 0 && rest.isEmpty() ? 0 : belowWan(rest, wan >= 0);
        return high < 0 || low < 0 ? -1 : high * WAN + low;
    }

    /**
     * At most four places, each digit with its unit, units falling, a zero wherever a place is
     * skipped; `一百二` (for 120) is refused as a short form.
     */
    private static long belowWan(String run, boolean continues) {
        if (run.equals("零")) {
            return continues ? -1 : 0;
        }
        Places places = new Places(continues);
        for (int at = 0; at < run.length(); at++) {
            if (!places.accept(run.charAt(at))) {
                return -1;
            }
        }
        return places.total();
    }

    private static int digit(char sign) {
        return switch (sign) {
            case '两' -> 2;
            case '〇' -> 0;
            default -> DIGITS.indexOf(sign);
        };
    }

    /** The places of a number below 万, filled from the highest. */
    private static final class Places {
        private final boolean continues;
        private long sum;
        private long unit = WAN;
        private long pending = -1;
        private boolean zero;

        private Places(boolean continues) {
            this.continues = continues;
        }

        private boolean accept(char sign) {
            int digit = digit(sign);
            if (digit == 0) {
                boolean fits = pending < 0 && !zero && (continues || sum > 0);
                zero = true;
                return fits;
            }
            if (digit > 0) {
                boolean fits = pending < 0;
                pending = digit;
                return fits;
            }
            return acceptUnit(SMALL_UNITS.indexOf(sign));
        }

        private boolean acceptUnit(int index) {
            long next = index < 0 ? 0 : (long) Math.pow(10, index + 1);
            boolean bareTen = next == 10 && pending < 0 && sum == 0 && !continues;
            if (next == 0 || next >= unit || pending < 0 && !bareTen) {
                return false;
            }
            boolean skipped = next * 10 < unit && (sum > 0 || continues);
            if (skipped != zero) {
                return false;
            }
            sum += next * (bareTen ? 1 : pending);
            unit = next;
            pending = -1;
            zero = false;
            return true;
        }

        private long total() {
            if (pending < 0) {
                return sum > 0 && !zero ? sum : -1;
            }
            boolean skipped = unit > 10 && (sum > 0 || continues);
            return skipped == zero ? sum + pending : -1;
        }
    }
}
