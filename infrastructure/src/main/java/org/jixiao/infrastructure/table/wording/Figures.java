package org.jixiao.infrastructure.table.wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The amounts at the end of a line and the text before them. Two columns may be run together:
 * {@code 150.00165.69} is two figures, because amounts print two decimals.
 */
public record Figures(String text, List<BigDecimal> values) {

    private static final int LONGEST = 100;

    public static Figures of(String line) {
        List<BigDecimal> values = new ArrayList<>();
        int end = line.length();
        while (end > 0) {
            int start = end;
            while (start > 0 && !LooseText.isSpace(line.charAt(start - 1))) {
                start--;
            }
            List<BigDecimal> figures =
                    end - start > LONGEST ? List.of() : glued(line.substring(start, end));
            if (figures.isEmpty()) {
                break;
            }
            values.addAll(0, figures);
            end = LooseText.skipSpacesBack(line, start);
        }
        return new Figures(line.substring(0, end), values);
    }

    /** Whether the line holds amounts and nothing else. */
    public boolean alone() {
        return text.isEmpty() && !values.isEmpty();
    }

    /** The figures of a token, none when something else is in it. */
    private static List<BigDecimal> glued(String token) {
        List<BigDecimal> figures = new ArrayList<>();
        int from = 0;
        while (from < token.length()) {
            int point = token.indexOf('.', from);
            int end = point < 0 || point + 3 > token.length() ? token.length() : point + 3;
            boolean pointed = point > from;
            if (!pointed
                    || !(AmountText.read(token.substring(from, end))
                            instanceof AmountText.Figure figure)) {
                return List.of();
            }
            figures.add(figure.value());
            from = end;
        }
        return figures;
    }
}
