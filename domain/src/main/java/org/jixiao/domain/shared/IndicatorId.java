package org.jixiao.domain.shared;

/**
 * The number of an indicator within its project, given once and never reused, whatever its place in
 * the table.
 */
public record IndicatorId(int value) implements Comparable<IndicatorId> {

    /**
     * @throws IllegalArgumentException below 1
     */
    public IndicatorId {
        if (value < 1) {
            throw new IllegalArgumentException("指标标识从 1 开始：" + value);
        }
    }

    @Override
    public int compareTo(IndicatorId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
