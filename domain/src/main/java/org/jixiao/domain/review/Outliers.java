package org.jixiao.domain.review;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Tells which of some comparable numbers stand apart. Robust: the numbers that stand apart do not
 * move the yardstick.
 */
public final class Outliers {

    /** With fewer numbers nothing can be said. */
    public static final int FEWEST = 4;

    private static final BigDecimal FACTOR = BigDecimal.valueOf(3);
    private static final BigDecimal DEVIATIONS = BigDecimal.valueOf(3);

    private final List<BigDecimal> sorted;
    private final BigDecimal median;
    private final BigDecimal deviation;

    private Outliers(List<BigDecimal> numbers) {
        this.sorted = numbers.stream().sorted().toList();
        this.median = sorted.isEmpty() ? BigDecimal.ZERO : middle(sorted);
        this.deviation =
                sorted.isEmpty()
                        ? BigDecimal.ZERO
                        : middle(
                                sorted.stream()
                                        .map(one -> one.subtract(median).abs())
                                        .sorted()
                                        .toList());
    }

    public static Outliers among(List<BigDecimal> numbers) {
        return new Outliers(numbers);
    }

    public BigDecimal median() {
        return median;
    }

    /**
     * Whether a number is at least three times the median or at most a third of it, or further from
     * it than three median absolute deviations where the numbers differ at all.
     */
    public boolean standsApart(BigDecimal number) {
        if (sorted.size() < FEWEST || number.compareTo(median) == 0) {
            return false;
        }
        BigDecimal distance = number.subtract(median).abs();
        boolean far =
                deviation.signum() > 0 && distance.compareTo(deviation.multiply(DEVIATIONS)) > 0;
        return far || manyTimes(number, median) || manyTimes(median, number);
    }

    private static boolean manyTimes(BigDecimal large, BigDecimal small) {
        return large.signum() > 0
                && small.signum() >= 0
                && large.compareTo(small.multiply(FACTOR)) >= 0;
    }

    private static BigDecimal middle(List<BigDecimal> sorted) {
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1)
                        .add(sorted.get(half))
                        .divide(BigDecimal.TWO, MathContext.DECIMAL64);
    }
}
