package org.jixiao.infrastructure.table.wrapped;

import java.util.regex.Pattern;

/**
 * Tells text in which the columns of a page were kept beside each other by blanks, as some
 * converters write it: each line holds pieces of several cells, and which piece belongs to which
 * column cannot be told where a column is narrower than its text.
 */
public final class SideBySide {

    private static final int NAMES = 7;
    private static final int LINES = 3;
    private static final Pattern GAP = Pattern.compile("\\S {2,}(?=\\S)");
    private static final Pattern FAR_IN = Pattern.compile("(?m)^ {20,}\\S");

    private SideBySide() {}

    /**
     * @param header the line with the names of the columns
     */
    public static boolean isIn(String text, String header) {
        return GAP.matcher(header).results().count() >= NAMES - 2
                && FAR_IN.matcher(text).results().limit(LINES).count() == LINES;
    }
}
