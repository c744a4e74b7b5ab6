package org.jixiao.domain.shared;

import java.util.Arrays;
import java.util.Optional;

/** The fields of a project sheet that a remark, a finding or a change can be pinned to. */
public enum SheetField {
    NAME("name", "项目名称"),
    FISCAL_APPROPRIATION("fiscalAppropriation", "财政拨款"),
    SPECIAL_ACCOUNT_APPROPRIATION("specialAccountAppropriation", "财政专户拨款"),
    OTHER_FUNDS("otherFunds", "其他资金"),
    TARGET_STATEMENT("targetStatement", "绩效目标"),
    INDICATORS("indicators", "绩效指标");

    private final String code;
    private final String label;

    SheetField(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public static Optional<SheetField> ofCode(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
