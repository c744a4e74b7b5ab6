package org.jixiao.domain.project;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds the many glyphs of one sign into one, in one pass. Full-width letters, digits and signs
 * become half-width, with two exceptions: brackets all become full-width, and the full-width comma
 * stays apart because it separates, unless it stands where only a thousands separator stands
 * ({@code １，２３４．５}): behind one to three digits and before groups of three. Blanks go, except
 * between two digits, where it is unknown what they mean, and behind a dash in front.
 */
final class Glyphs {

    private static final String FROM = "≧⩾﹥≦⩽﹤﹦﹪〜∼–—−‐‑─﹣⁄∕∗﹐﹔︰✕(){}[]［］【】﹙﹚";
    private static final String TO = "≥≥>≤≤<=%~~-------//*，;:×（）（）（）（）（）（）";

    private static final Pattern GROUPED =
            Pattern.compile("(?<![0-9.,，])[1-9][0-9]{0,2}(?:，[0-9]{3})+(?![0-9,，])");

    private static final Map<Character, Character> FOLDED = folded();

    private static final char FULL_WIDTH_FIRST = '！';
    private static final char FULL_WIDTH_LAST = '～';
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private Glyphs() {}

    static String fold(String raw) {
        boolean quotes = quotes(raw);
        StringBuilder folded = new StringBuilder(raw.length());
        boolean blank = false;
        for (int at = 0; at < raw.length(); at++) {
            char glyph = raw.charAt(at);
            if (isBlank(glyph)) {
                blank = true;
                continue;
            }
            char sign = quotes ? fold(glyph) : fold(unquoted(glyph));
            if (blank && isDigit(sign) && (endsInDigit(folded) || isBullet(folded))) {
                folded.append(' ');
            }
            blank = false;
            append(folded, sign);
        }
        return GROUPED.matcher(folded).replaceAll(number -> number.group().replace('，', ','));
    }

    static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    /** Appends a sign; two signs that make up one comparison (`>=`, `=<`, `≥=`) become that one. */
    private static void append(StringBuilder folded, char sign) {
        int last = folded.length() - 1;
        char joined = last < 0 ? 0 : joined(folded.charAt(last), sign);
        if (joined == 0) {
            folded.append(sign);
        } else {
            folded.setCharAt(last, joined);
        }
    }

    private static char joined(char first, char second) {
        return switch ("" + first + second) {
            case ">=", "=>", "≥=", "=≥" -> '≥';
            case "<=", "=<", "≤=", "=≤" -> '≤';
            case "==" -> '=';
            default -> 0;
        };
    }

    /** Whether the text holds a title in book quotes, so that 》 is no slip for ＞. */
    private static boolean quotes(String raw) {
        return raw.indexOf('《') >= 0 && raw.indexOf('》') >= 0
                || raw.indexOf('〈') >= 0 && raw.indexOf('〉') >= 0;
    }

    private static char unquoted(char glyph) {
        return switch (glyph) {
            case '》', '〉' -> '>';
            case '《', '〈' -> '<';
            default -> glyph;
        };
    }

    private static char fold(char glyph) {
        Character known = FOLDED.get(glyph);
        if (known != null) {
            return known;
        }
        boolean fullWidth = glyph >= FULL_WIDTH_FIRST && glyph <= FULL_WIDTH_LAST;
        if (!fullWidth || glyph == '，' || glyph == '（' || glyph == '）') {
            return glyph;
        }
        return (char) (glyph - FULL_WIDTH_OFFSET);
    }

    private static boolean isBlank(char glyph) {
        return Character.isWhitespace(glyph)
                || Character.isSpaceChar(glyph)
                || Character.getType(glyph) == Character.FORMAT;
    }

    /** A dash in front of a text and apart from its number lists it; it is no minus. */
    private static boolean isBullet(StringBuilder folded) {
        return folded.length() == 1 && folded.charAt(0) == '-';
    }

    private static boolean endsInDigit(StringBuilder folded) {
        return !folded.isEmpty() && isDigit(folded.charAt(folded.length() - 1));
    }

    private static Map<Character, Character> folded() {
        Map<Character, Character> map = new HashMap<>();
        for (int at = 0; at < FROM.length(); at++) {
            map.put(FROM.charAt(at), TO.charAt(at));
        }
        return Map.copyOf(map);
    }
}
