package org.jixiao.infrastructure.table.wording;

import org.jspecify.annotations.Nullable;

/**
 * The beginning of an indicator: {@code 2、1-产出指标；11-数量指标；} or, uncoded, {@code 2、产出指标：}.
 *
 * @param start offset of the number
 * @param end offset after the head
 * @param code1 null in the uncoded form
 * @param name2 null in the uncoded form
 */
public record ItemHead(
        int start,
        int end,
        int no,
        @Nullable String code1,
        String name1,
        @Nullable String code2,
        @Nullable String name2) {

    private static final int MOST_DIGITS = 3;
    private static final int LONGEST_NAME = 20;

    /** The head whose 、 stands at {@code comma}, or null when that 、 is part of a text. */
    public static @Nullable ItemHead around(String text, int comma) {
        int numberEnd = LooseText.skipSpacesBack(text, comma);
        int start = numberEnd;
        while (start > 0
                && LooseText.isDigit(text.charAt(start - 1))
                && numberEnd - start <= MOST_DIGITS) {
            start--;
        }
        int digits = numberEnd - start;
        if (digits == 0 || digits > MOST_DIGITS) {
            return null;
        }
        int no = Integer.parseInt(text.substring(start, numberEnd));
        int from = LooseText.skipSpaces(text, comma + 1);
        ItemHead coded = coded(text, start, no, from);
        return coded != null ? coded : uncoded(text, start, no, from);
    }

    /** The head that stands at the very beginning of a text. */
    public static @Nullable ItemHead first(String text) {
        int comma = text.indexOf('、');
        if (comma < 0 || comma > 2 * MOST_DIGITS) {
            return null;
        }
        ItemHead head = around(text, comma);
        return head != null && LooseText.skipSpaces(text, 0) == head.start ? head : null;
    }

    private static @Nullable ItemHead coded(String text, int start, int no, int from) {
        Level level1 = Level.at(text, from);
        Level level2 =
                level1 == null ? null : Level.at(text, LooseText.skipSpaces(text, level1.end));
        return level1 == null || level2 == null
                ? null
                : new ItemHead(
                        start, level2.end, no, level1.code, level1.name, level2.code, level2.name);
    }

    /** A category nobody knows counts only where an item may begin: first, or after a 。 or ；. */
    private static @Nullable ItemHead uncoded(String text, int start, int no, int from) {
        int colon = endOfName(text, from, "：:");
        String name = colon < 0 ? "" : LooseText.squeeze(text.substring(from, colon));
        if (!name.endsWith("指标") || name.length() < 3) {
            return null;
        }
        int before = LooseText.skipSpacesBack(text, start);
        boolean boundary = before == 0 || "。；;".indexOf(text.charAt(before - 1)) >= 0;
        return boundary || IndicatorLevels.codeOf(name) != null
                ? new ItemHead(start, colon + 1, no, null, name, null, null)
                : null;
    }

    private static int endOfName(String text, int from, String terminators) {
        int limit = Math.min(text.length(), from + LONGEST_NAME);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (terminators.indexOf(c) >= 0) {
                return i;
            }
            if ("：:；;，,。、".indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** {@code 11-数量指标；} */
    private record Level(String code, String name, int end) {

        static @Nullable Level at(String text, int from) {
            int i = from;
            while (i < text.length()
                    && LooseText.isDigit(text.charAt(i))
                    && i - from <= MOST_DIGITS) {
                i++;
            }
            int dash = LooseText.skipSpaces(text, i);
            if (i == from || dash >= text.length() || "-－–—".indexOf(text.charAt(dash)) < 0) {
                return null;
            }
            int end = endOfName(text, dash + 1, "；;");
            return end < 0
                    ? null
                    : new Level(
                            text.substring(from, i),
                            LooseText.squeeze(text.substring(dash + 1, end)),
                            end + 1);
        }
    }
}
