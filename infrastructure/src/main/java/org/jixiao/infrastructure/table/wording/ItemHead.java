package org.jixiao.infrastructure.table.wording;

import org.jspecify.annotations.Nullable;

/**
 * The beginning of an indicator: {@code 2、1-产出指标；11-数量指标；} or, uncoded, {@code 2、产出指标：}.
 *
 * @param start offset of the number
 * @param end offset after the head
 * @param code1 null in the uncoded form, and where only level 2 is printed
 * @param name1 empty where only level 2 is printed
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

    /** What stands behind a number; only the first one is what the table prescribes. */
    private static final String MARKS = "、．.)）";

    /** Where the next mark stands that a number may have before it; -1 without. */
    public static int nextMark(String text, int from) {
        int at = from;
        while (at < text.length() && MARKS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at < text.length() ? at : -1;
    }

    /** Whether a character may stand behind the number of an item. */
    public static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0;
    }

    /** Whether a text may begin with the number of an item. */
    public static boolean mayBegin(String text) {
        return !text.isEmpty()
                && (LooseText.isDigit(text.charAt(0)) || "(（".indexOf(text.charAt(0)) >= 0);
    }

    /** The head whose mark stands at {@code mark}, or null when that mark is part of a text. */
    public static @Nullable ItemHead around(String text, int mark) {
        int numberEnd = LooseText.skipSpacesBack(text, mark);
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
        boolean bracket = start > 0 && "(（".indexOf(text.charAt(start - 1)) >= 0;
        int begin = bracket && ")）".indexOf(text.charAt(mark)) >= 0 ? start - 1 : start;
        int from = LooseText.skipSpaces(text, mark + 1);
        ItemHead coded = coded(text, begin, no, from);
        return coded != null ? coded : uncoded(text, begin, no, from, text.charAt(mark) == '、');
    }

    /** The head that stands at the very beginning of a text. */
    public static @Nullable ItemHead first(String text) {
        int mark = nextMark(text, 0);
        if (mark < 0 || mark > 2 * MOST_DIGITS) {
            return null;
        }
        ItemHead head = around(text, mark);
        return head != null && LooseText.skipSpaces(text, 0) == head.start ? head : null;
    }

    /** Of both levels, or of level 2 alone where its code and its name belong together. */
    private static @Nullable ItemHead coded(String text, int start, int no, int from) {
        Level first = Level.at(text, from);
        if (first == null) {
            return null;
        }
        Level second = Level.at(text, LooseText.skipSpaces(text, first.end));
        if (second != null) {
            return new ItemHead(
                    start, second.end, no, first.code, first.name, second.code, second.name);
        }
        String official = first.code.length() == 2 ? IndicatorLevels.nameOf(first.code) : null;
        return official != null && IndicatorLevels.sameName(first.name, official)
                ? new ItemHead(start, first.end, no, null, "", first.code, first.name)
                : null;
    }

    /** A category nobody knows counts only where an item may begin: first, or after a 。 or ；. */
    private static @Nullable ItemHead uncoded(
            String text, int start, int no, int from, boolean usual) {
        int colon = endOfName(text, from, "：:");
        String name = colon < 0 ? "" : LooseText.squeeze(text.substring(from, colon));
        if (!name.endsWith("指标") || name.length() < 3) {
            return null;
        }
        int before = LooseText.skipSpacesBack(text, start);
        boolean boundary = before == 0 || "。；;".indexOf(text.charAt(before - 1)) >= 0;
        boolean known = IndicatorLevels.codeOf(name) != null;
        return (usual ? boundary || known : boundary && known)
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
