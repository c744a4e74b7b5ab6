package org.jixiao.domain.shared;

/** A Chinese fiscal year (年度), which is the calendar year. */
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    private static final int FIRST = 2000;
    private static final int LAST = 2100;

    /**
     * @throws IllegalArgumentException outside 2000 to 2100
     */
    public FiscalYear {
        if (value < FIRST || value > LAST) {
            throw new IllegalArgumentException("年度应在 2000 至 2100 之间：" + value);
        }
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
