package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
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

    private static final String FULL_WIDTH_PUNCTUATION = "，。；：、？！）】》”’（《“‘【";

    static WrappedLine of(int no, String raw) {
        String stripped = LooseText.strip(raw);
        FigureTail tail = FigureTail.of(stripped);
        int indent = LooseText.skipSpaces(raw, 0);
        String text = withoutArtefacts(LooseText.strip(stripped.substring(0, tail.start())));
        boolean row =
                tail.figures().size() > 1
                        || text.isEmpty()
                        || indent > 0
                        || text.equals("合计")
                        || tail.isNothing();
        return row
                ? new WrappedLine(no, text, indent, tail.figures())
                : new WrappedLine(no, withoutArtefacts(stripped), indent, List.of());
    }

    boolean indented() {
        return indent > 0;
    }

    WrappedLine unindented() {
        return new WrappedLine(no, text, 0, amounts);
    }

    boolean hasAmounts() {
        return !amounts.isEmpty();
    }

    boolean isOnlyAmounts() {
        return hasAmounts() && text.isEmpty();
    }

    /** Whether it is a figure of a name, above the amounts that it has nothing to do with. */
    boolean isFigureBefore(WrappedLine next) {
        if (!isOnlyAmounts() || amounts.size() > 1 || !next.isOnlyAmounts()) {
            return false;
        }
        List<String> all = new ArrayList<>(amounts);
        all.addAll(next.amounts);
        return next.amounts.size() > 1 && !FigureTail.addUp(all);
    }

    /** This line as part of a text after all. */
    WrappedLine asText() {
        String whole = String.join(" ", amounts);
        return new WrappedLine(no, text.isEmpty() ? whole : text + " " + whole, indent, List.of());
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
