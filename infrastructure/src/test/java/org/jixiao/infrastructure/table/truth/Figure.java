package org.jixiao.infrastructure.table.truth;

import java.math.BigDecimal;
import java.util.Locale;

/** Prints an amount in the ways in which tables do. */
final class Figure {

    private Figure() {}

    /** {@code 13,232.12} */
    static String grouped(BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }

    /** Also without separators, full-width, with brackets for a negative one. */
    static String any(BigDecimal amount, int style) {
        return switch (style) {
            case 1 -> amount.toPlainString();
            case 2 -> wide(grouped(amount));
            case 3 -> amount.signum() < 0 ? "(" + grouped(amount.negate()) + ")" : grouped(amount);
            default -> grouped(amount);
        };
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        for (char c : text.toCharArray()) {
            wide.append(c > ' ' && c <= '~' ? (char) (c - '!' + '！') : c);
        }
        return wide.toString();
    }
}
