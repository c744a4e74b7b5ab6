package org.jixiao.domain.review;

/** What a review can end in. */
public enum Decision {
    PASS("审核通过"),
    RETURN("退回"),
    REJECT("不予通过");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
