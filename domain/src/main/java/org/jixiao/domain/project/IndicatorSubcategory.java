package org.jixiao.domain.project;

/**
 * Level 2 of the indicator tree. Both places of cost are in use in one year: `14` of the older tree
 * (under 产出) and `41`-`43` of the newer one.
 */
public enum IndicatorSubcategory {
    QUANTITY("11", IndicatorCategory.OUTPUT, "数量指标"),
    QUALITY("12", IndicatorCategory.OUTPUT, "质量指标"),
    TIMELINESS("13", IndicatorCategory.OUTPUT, "时效指标"),
    OUTPUT_COST("14", IndicatorCategory.OUTPUT, "成本指标"),
    ECONOMIC_BENEFIT("21", IndicatorCategory.BENEFIT, "经济效益"),
    SOCIAL_BENEFIT("22", IndicatorCategory.BENEFIT, "社会效益"),
    ECOLOGICAL_BENEFIT("23", IndicatorCategory.BENEFIT, "生态效益"),
    SUSTAINABLE_IMPACT("24", IndicatorCategory.BENEFIT, "可持续影响"),
    BENEFICIARY_SATISFACTION("31", IndicatorCategory.SATISFACTION, "服务对象满意度"),
    ECONOMIC_COST("41", IndicatorCategory.COST, "经济成本指标"),
    SOCIAL_COST("42", IndicatorCategory.COST, "社会成本指标"),
    ECOLOGICAL_COST("43", IndicatorCategory.COST, "生态环境成本指标");

    private final String code;
    private final IndicatorCategory category;
    private final String label;

    IndicatorSubcategory(String code, IndicatorCategory category, String label) {
        this.code = code;
        this.category = category;
        this.label = label;
    }

    /** Two digits, the first of which is the code of the category. */
    public String code() {
        return code;
    }

    public IndicatorCategory category() {
        return category;
    }

    public String label() {
        return label;
    }
}
