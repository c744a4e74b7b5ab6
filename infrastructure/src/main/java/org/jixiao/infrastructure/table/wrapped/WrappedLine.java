package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.LooseText;

/**
 * A line of the wrapped layout.
 *
 * @param text stripped, without the blanks that the conversion sets before full-width punctuation;
 *     the amounts are taken off
 * @param indent blanks before it, as before the first line of a project's name
 * @param amounts the up to four amounts at its end, as printed
 */
public record WrappedLine(int no, String text, int indent, List<String> amounts) {

    private static final int LONGEST_AMOUNT = 24;
    private static final String FULL_WIDTH_PUNCTUATION = "，。；：、？！）】》”’（《“‘【";

    static WrappedLine of(int no, String raw) {
        String stripped = LooseText.strip(raw);
        Deque<String> amounts = new ArrayDeque<>();
        int end = stripped.length();
        while (amounts.size() < 4) {
            int start = startOfAmount(stripped, end);
            if (start < 0) {
                break;
            }
            amounts.addFirst(stripped.substring(start, end));
            end = LooseText.skipSpacesBack(stripped, start);
        }
        int indent = LooseText.skipSpaces(raw, 0);
        String text = withoutArtefacts(stripped.substring(0, end));
        boolean row = amounts.size() > 1 || text.isEmpty() || indent > 0 || text.equals("合计");
        return row
                ? new WrappedLine(no, text, indent, List.copyOf(amounts))
                : new WrappedLine(no, withoutArtefacts(stripped), indent, List.of());
    }

    boolean indented() {
        return indent > 0;
    }

    boolean hasAmounts() {
        return !amounts.isEmpty();
    }

    boolean isOnlyAmounts() {
        return hasAmounts() && text.isEmpty();
    }

    /** This line as part of a text after all. */
    WrappedLine asText() {
        String whole = String.join(" ", amounts);
        return new WrappedLine(no, text.isEmpty() ? whole : text + " " + whole, indent, List.of());
    }

    /** Where a figure with a decimal point begins that ends at {@code end}; -1 without. */
    private static int startOfAmount(String text, int end) {
        int start = end;
        while (start > 0 && !LooseText.isSpace(text.charAt(start - 1))) {
            start--;
            if (end - start > LONGEST_AMOUNT) {
                return -1;
            }
        }
        return isAmount(text, start, end) ? start : -1;
    }

    /** Only a figure with a decimal point: a whole number may be part of a name. */
    static boolean isAmount(String text, int start, int end) {
        if (end - start > LONGEST_AMOUNT) {
            return false;
        }
        String token = text.substring(start, end);
        boolean pointed = token.indexOf('.') > 0 || token.indexOf('．') > 0;
        return pointed && AmountText.read(token) instanceof AmountText.Figure;
    }

    public static String withoutArtefacts(String text) {
        if (text.indexOf(' ') < 0) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean artefact =
                    text.charAt(i) == ' '
                            && i + 1 < text.length()
                            && FULL_WIDTH_PUNCTUATION.indexOf(text.charAt(i + 1)) >= 0;
            if (!artefact) {
                kept.append(text.charAt(i));
            }
        }
        return kept.toString();
    }
}
