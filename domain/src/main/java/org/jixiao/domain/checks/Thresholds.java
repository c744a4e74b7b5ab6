package org.jixiao.domain.checks;

/**
 * The figures that checks measure against.
 *
 * @param fewestIndicators R15: a sheet has at least this many, 1 to 20
 * @param costFactor R13: money per unit of quantity may be this many times that of comparable
 *     projects, or that part of it, 2 to 100
 */
public record Thresholds(int fewestIndicators, int costFactor) {

    public static final Thresholds USUAL = new Thresholds(3, 5);

    private static final int MOST_INDICATORS = 20;
    private static final int LARGEST_FACTOR = 100;

    /** Whether both lie where a check still makes sense. */
    public boolean reasonable() {
        return fewestIndicators >= 1
                && fewestIndicators <= MOST_INDICATORS
                && costFactor >= 2
                && costFactor <= LARGEST_FACTOR;
    }
}
