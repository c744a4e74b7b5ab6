package org.jixiao.domain.project;

/**
 * How a value binds its number. Which words and glyphs mean which comparator stands in {@link
 * ComparatorWords}.
 */
public enum IndicatorComparator {
    AT_LEAST("≥"),
    MORE_THAN(">"),
    AT_MOST("≤"),
    LESS_THAN("<"),
    /** Also a number on its own: `100%` is read as = 100%. */
    EQUAL("="),
    ABOUT("约");

    private final String sign;

    IndicatorComparator(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
