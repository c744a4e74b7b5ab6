package org.jixiao.domain.review;

/** The number of a remark within its project, counted from 1 over all rounds of review. */
public record RemarkId(int value) implements Comparable<RemarkId> {

    /**
     * @throws IllegalArgumentException below 1
     */
    public RemarkId {
        if (value < 1) {
            throw new IllegalArgumentException("退回意见编号从 1 开始：" + value);
        }
    }

    @Override
    public int compareTo(RemarkId other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
