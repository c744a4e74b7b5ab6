package org.jixiao.domain.shared;

import java.util.Arrays;
import java.util.Optional;

/** The cells of one indicator row. */
public enum IndicatorPart {
    CODE("code", "指标类型"),
    NAME("name", "指标名称"),
    PERIOD_VALUE("periodValue", "实施周期指标值"),
    ANNUAL_VALUE("annualValue", "年度指标值"),
    /** Where the row stands in the table. */
    ORDER("order", "排列次序");

    private final String code;
    private final String label;

    IndicatorPart(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Optional<IndicatorPart> ofCode(String code) {
        return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
