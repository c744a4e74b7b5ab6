package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindCheckTest {

    private final KindCheck check = new KindCheck();

    @ParameterizedTest
    @CsvSource({
        "22,读者满意度,R5.satisfaction-elsewhere",
        "12,读者满意率,R5.satisfaction-elsewhere",
        "2,使用者满意度,R5.satisfaction-elsewhere",
        "22,投诉处理及时率,R5.timeliness-elsewhere",
        "12,故障处理及时性,R5.timeliness-elsewhere",
        "11,故障响应时间,R5.timeliness-elsewhere",
        "13,补贴发放准确率,R5.not-timeliness",
        "13,宣传活动次数,R5.not-timeliness",
        "11,图书采购成本,R5.cost-elsewhere",
        "22,体检人均费用,R5.cost-elsewhere",
        "22,设备达标率,R5.quality-elsewhere",
        "12,案件受理数量,R5.count-as-quality"
    })
    void aKindThatDoesNotFitTheNameIsTold(String code, String name, String key) {
        assertThat(CheckScene.of(check, code, name, "90")).isEqualTo(key + " WARN");
    }

    @ParameterizedTest
    @CsvSource({
        "31,读者满意度",
        "3,读者满意率",
        "11,满意度调查份数",
        "31,有效投诉次数",
        "13,补贴发放及时率",
        "13,机房巡检频次",
        "1,图书采购成本",
        "14,图书采购成本",
        "42,体检人均费用",
        "21,节约成本",
        "12,设备达标率",
        "12,评估合格数量",
        "12,安全事故次数",
        "22,及时掌握读者需求",
        "22,毕业生就业率",
        "11,补贴及时发放率"
    })
    void aKindThatFitsIsNot(String code, String name) {
        assertThat(CheckScene.of(check, code, name, "90")).isEmpty();
    }

    @Test
    void whatNobodyIsAskedAboutUnderSatisfactionIsLeftToAPerson() {
        assertThat(CheckScene.of(check, "31", "中期评估", "完成"))
                .isEqualTo("R5.not-satisfaction UNDECIDED");
        assertThat(CheckScene.of(check, "31", "中期评估", "有效投诉率为0")).isEmpty();
    }
}
