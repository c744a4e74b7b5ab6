package org.jixiao.domain.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How figures are given to the words of a finding. */
final class Figure {

    private Figure() {}

    /** With one decimal at most: {@code 6.5}, {@code 12}. */
    static String of(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
