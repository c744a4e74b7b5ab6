package org.jixiao.domain.project;

import java.math.BigDecimal;

/**
 * A number found in a text.
 *
 * @param value the number, or the numerator of a share
 * @param denominator 1 for a plain number; 100 for `百分之三`
 * @param script how it is written
 * @param end the place just behind it
 */
record Numeral(BigDecimal value, BigDecimal denominator, Script script, int end) {

    /** How a number is written; characters are trusted less, for they occur in words (`一般`). */
    enum Script {
        DIGITS,
        CHARACTERS
    }

    boolean isShare() {
        return denominator.compareTo(BigDecimal.ONE) != 0;
    }

    boolean isInCharacters() {
        return script == Script.CHARACTERS;
    }

    Numeral times(BigDecimal factor, int newEnd) {
        return new Numeral(value.multiply(factor), denominator, script, newEnd);
    }
}
