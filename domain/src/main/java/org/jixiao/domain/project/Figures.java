package org.jixiao.domain.project;

import java.math.BigDecimal;

/** How numbers of a reading are kept and printed. */
final class Figures {

    private static final int GROUP = 3;

    private Figures() {}

    /** One representation per number, so that records of equal numbers are equal: 99.90 is 99.9. */
    static BigDecimal canonical(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Plain digits with thousand separators: `19,000`, `111,848.37`. */
    static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        int whole = point < 0 ? plain.length() : point;
        StringBuilder text = new StringBuilder(plain);
        int first = number.signum() < 0 ? 1 : 0;
        for (int at = whole - GROUP; at > first; at -= GROUP) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** The figure between its subject and its remark. */
    static String framed(String subject, String figure, String remark) {
        return (subject.isEmpty() ? "" : subject + " ")
                + figure
                + (remark.isEmpty() ? "" : "（" + remark + "）");
    }
}
