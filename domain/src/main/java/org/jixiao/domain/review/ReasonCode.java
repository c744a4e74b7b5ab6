package org.jixiao.domain.review;

/** Why a remark was made: one of the checks, or another reason told in its text. */
public enum ReasonCode {
    R1("缺少产出、效益或满意度指标"),
    R2("表述笼统，无法衡量"),
    R3("含有占位文字"),
    R4("比率填成了数量指标"),
    R5("二级指标与名称不符"),
    R6("指标值写在了名称里"),
    R7("数字缺单位或单位与名称矛盾"),
    R8("比较方向与含义矛盾"),
    R9("实施周期值与年度值不协调"),
    R10("与其他项目雷同"),
    R11("出现其他年度"),
    R12("金额有误"),
    R13("金额与工作量不匹配"),
    R14("指标值全为100%或定性"),
    R15("指标过少"),
    R16("资金变化而指标与上年相同"),
    R17("缺百分号或万元与元混用"),
    OTHER("其他");

    private final String label;

    ReasonCode(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
