package org.jixiao.domain.project;

/** The period in which a number recurs: `每季度一次`, `2次/年`. */
public enum Recurrence {
    DAY("天"),
    WEEK("周"),
    MONTH("月"),
    QUARTER("季度"),
    HALF_YEAR("半年"),
    SCHOOL_TERM("学期"),
    YEAR("年");

    private final String label;

    Recurrence(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
