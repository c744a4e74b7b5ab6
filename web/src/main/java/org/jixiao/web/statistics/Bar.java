package org.jixiao.web.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One segment of a bar.
 *
 * @param key what it stands for: the name of a phase, a source of money, a figure
 * @param count what is written beside it
 * @param from where it begins, in percent of the bar
 * @param width in percent of the bar
 */
public record Bar(String key, String count, String from, String width) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A part of a whole; an empty whole makes an empty bar. */
    static Bar part(String key, String count, BigDecimal before, BigDecimal part, BigDecimal all) {
        return new Bar(key, count, percent(before, all), percent(part, all));
    }

    static String percent(BigDecimal part, BigDecimal all) {
        return all.signum() == 0
                ? "0"
                : part.multiply(WHOLE).divide(all, 2, RoundingMode.HALF_UP).toPlainString();
    }
}
