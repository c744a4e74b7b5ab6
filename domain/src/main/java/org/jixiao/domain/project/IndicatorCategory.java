package org.jixiao.domain.project;

import java.util.Arrays;
import java.util.List;

/** Level 1 of the indicator tree; the codes are those printed in the public tables (`1-产出指标`). */
public enum IndicatorCategory {
    OUTPUT("1", "产出指标"),
    BENEFIT("2", "效益指标"),
    SATISFACTION("3", "满意度指标"),
    COST("4", "成本指标");

    private final String code;
    private final String label;

    IndicatorCategory(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** One digit, `1` to `4`. */
    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The level-2 kinds under this category, by code. */
    public List<IndicatorSubcategory> subcategories() {
        return Arrays.stream(IndicatorSubcategory.values())
                .filter(subcategory -> subcategory.category() == this)
                .toList();
    }
}
