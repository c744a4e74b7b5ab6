package org.jixiao.infrastructure.table.wording;

import java.math.BigDecimal;

/** Figures of the table as sentences print them, and how far rounding may drive them apart. */
public final class Money {

    private static final BigDecimal HALF_A_CENT = new BigDecimal("0.005");

    private Money() {}

    /**
     * 0.005 for each of the rounded parts. The sum is rounded, too, but whole cents that are
     * further off than this cannot come about: one part is printed as its sum is.
     */
    public static BigDecimal tolerance(int parts) {
        return HALF_A_CENT.multiply(BigDecimal.valueOf(Math.max(1, parts)));
    }

    public static boolean differ(BigDecimal declared, BigDecimal computed, int parts) {
        return declared.subtract(computed).abs().compareTo(tolerance(parts)) > 0;
    }

    /** {@code 13,232.12 万元} */
    public static String wan(BigDecimal amount) {
        return plain(amount) + " 万元";
    }

    /** {@code 13,232.12}, with at least two decimals. */
    public static String plain(BigDecimal amount) {
        BigDecimal shown = amount.scale() < 2 ? amount.setScale(2) : amount;
        String digits = shown.abs().toPlainString();
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.indexOf('.') - 3; i > 0; i -= 3) {
            grouped.insert(i, ',');
        }
        return shown.signum() < 0 ? "-" + grouped : grouped.toString();
    }
}
