package org.jixiao.domain.shared;

/** The kinds of filing round in a fiscal year; when each is open is data. */
public enum BudgetRound {
    FIRST_SUBMISSION("一上"),
    SECOND_SUBMISSION("二上"),
    MID_YEAR_ADDITION("年中追加"),
    ADJUSTMENT("调整");

    private final String label;

    BudgetRound(String label) {
        this.label = label;
    }

    /** The word clerks use. */
    public String label() {
        return label;
    }
}
