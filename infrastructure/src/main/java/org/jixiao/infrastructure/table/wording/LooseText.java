package org.jixiao.infrastructure.table.wording;

/** Matching that overlooks the blanks and line breaks which layouts scatter into labels. */
public final class LooseText {

    private LooseText() {}

    public static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static int skipSpaces(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset after the last character before {@code to} that is not a space. */
    public static int skipSpacesBack(String text, int to) {
        int i = to;
        while (i > 0 && isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** The offset after the literal, or -1 when it does not stand at {@code from}. */
    static int match(String text, int from, String literal) {
        int i = from;
        for (int k = 0; k < literal.length(); k++) {
            i = k == 0 ? i : skipSpaces(text, i);
            if (i >= text.length() || text.charAt(i) != literal.charAt(k)) {
                return -1;
            }
            i++;
        }
        return i;
    }

    public static String squeeze(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isSpace(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }

    /** Strips every kind of space, the full-width one and the byte order mark included. */
    public static String strip(String text) {
        int from = skipSpaces(text, 0);
        return from == text.length()
                ? ""
                : text.substring(from, skipSpacesBack(text, text.length()));
    }

    /** At most so many characters of a text, for quoting it in a complaint. */
    public static String quote(String text) {
        String line = strip(text).replace('\n', ' ');
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
