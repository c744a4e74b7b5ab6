package org.jixiao.domain.shared;

import java.util.Set;

/**
 * Texts as people see them: a rare Han character is one character, and what prints nothing is
 * blank.
 */
public final class VisibleText {

    /** Letters by class that print nothing: Hangul fillers and the blank Braille cell. */
    private static final Set<Integer> INKLESS = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    private VisibleText() {}

    public static boolean isBlank(String text) {
        return text.codePoints().noneMatch(VisibleText::shows);
    }

    /**
     * The number of characters as people count them: code points, blanks between words included.
     */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static boolean shows(int codePoint) {
        return !Character.isWhitespace(codePoint)
                && !Character.isSpaceChar(codePoint)
                && !Character.isISOControl(codePoint)
                && Character.getType(codePoint) != Character.FORMAT
                && !INKLESS.contains(codePoint);
    }
}
