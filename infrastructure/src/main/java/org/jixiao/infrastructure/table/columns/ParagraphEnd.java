package org.jixiao.infrastructure.table.columns;

/**
 * Whether a paragraph of a statement ends with a line, as far as the line and the next one show it.
 */
enum ParagraphEnd {
    /** It leaves room for what follows and ends a sentence: usually the end of a cell. */
    SENTENCE,
    /** It ends a sentence, but has no room for what follows anyway. */
    FULL_LINE,
    /** It leaves much room, but ends no sentence. */
    SHORT,
    /** It hardly leaves room and ends no sentence: more likely the text goes on. */
    OTHER,
    /** The text goes on, or goes on counting: 2. or 二、 do not begin a cell. */
    NONE;

    private static final int MUCH = 4;
    private static final String NO_START = "，。；：、！？）”’》】%";
    private static final String NO_END = "（“‘《【";
    private static final String GOES_ON = "，、：:—（“《";

    static ParagraphEnd of(PageLine line, PageLine next, int width) {
        String text = line.text();
        boolean open = GOES_ON.indexOf(text.charAt(text.length() - 1)) >= 0;
        if (open || NO_START.indexOf(next.text().charAt(0)) >= 0 || counts(line, next.text())) {
            return NONE;
        }
        int room = width - line.width() - PageLine.width(firstWord(next.text()));
        if (line.endsSentence()) {
            return room >= 0 ? SENTENCE : FULL_LINE;
        }
        return room > MUCH ? SHORT : room >= 0 ? OTHER : NONE;
    }

    /** What cannot be broken: letters and digits together, and marks that begin or end no line. */
    private static String firstWord(String text) {
        int end = 1;
        while (end < text.length() && NO_END.indexOf(text.charAt(end - 1)) >= 0) {
            end++;
        }
        if (isLatin(text.charAt(end - 1))) {
            while (end < text.length() && isLatin(text.charAt(end))) {
                end++;
            }
        }
        while (end < text.length() && NO_START.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        return text.substring(0, end);
    }

    private static boolean isLatin(char c) {
        return c > ' ' && c < 0x80;
    }

    /** {@code 2.}, {@code 三是}, {@code （二）}, {@code 目标2}; also 1. where a list was announced. */
    private static boolean counts(PageLine line, String text) {
        int from = text.startsWith("目标") ? 2 : text.startsWith("（") ? 1 : 0;
        int end = from;
        while (end < text.length() && "0123456789一二三四五六七八九十".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String number = text.substring(from, end);
        boolean marked =
                end < text.length() && ".．、是）：:".indexOf(text.charAt(end)) >= 0 || from == 2;
        boolean first = number.equals("1") || number.equals("一");
        return !number.isEmpty()
                && number.length() <= 2
                && marked
                && (!first || announces(line.text()));
    }

    private static boolean announces(String text) {
        String bare = text.endsWith("。") ? text.substring(0, text.length() - 1) : text;
        return bare.endsWith("：") || bare.endsWith(":") || bare.endsWith("如下");
    }
}
