package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitCheckTest {

    private final UnitCheck check = new UnitCheck();

    @ParameterizedTest
    @CsvSource({
        "采购册数,≥350,R7.unit-known",
        "读者借阅量,2500,R7.unit-missing",
        "培训人数,100%,R7.count-in-percent",
        "资助资金,100%,R7.count-in-percent",
        "通信线路持续运行时间,99%以上,R7.time-in-percent",
        "投诉次数,≤1%,R7.count-in-percent",
        "培训人次,5万元,R7.count-in-others",
        "培训人数,≥300元,R7.count-in-others",
        "惠及人数,≥30天,R7.count-in-others",
        "服务人次,200平方米,R7.count-in-others",
        "检查次数,20000元,R7.count-in-others",
        "参训人次,≥95%,R7.count-in-percent",
        "学员满意度,≥120%,R7.more-than-all",
        "验收合格率,101%,R7.more-than-all",
        "修复及时率,≤5小时,R7.rate-in-units",
        "安全事件发生率,0次,R7.rate-in-units"
    })
    void aMissingOrContradictingUnitIsTold(String name, String value, String key) {
        assertThat(CheckScene.of(check, "11", name, value)).isEqualTo(key + " WARN");
    }

    @ParameterizedTest
    @CsvSource({
        "采购册数,≥350册",
        "安全事故次数,0",
        "合理有序使用资金,≥90%",
        "用户数（个）,≥10",
        "巡检完成率（%）,95",
        "系统用户数,＞1000（人）",
        "完成率,95",
        "读者人数增长,增长30%",
        "满意度,不低于90分",
        "读者满意度,100%",
        "预算完成率,≥105%",
        "就业增长率,120%",
        "合格率提高,110%",
        "培训人次,2万人次",
        "人均补助,300元",
        "补助人数标准,300元",
        "培训资金,5万元",
        "办结时间,≤5个工作日",
        "采购册数,完成下达任务"
    })
    void aUnitInPlaceIsNot(String name, String value) {
        assertThat(CheckScene.of(check, "31", name, value)).isEmpty();
    }

    @Test
    void theProposalIsTheValueWithTheUnitThatTheNameAsksFor() {
        assertThat(CheckScene.sheet().row("11", "培训人次", "≥350").by(check))
                .singleElement()
                .satisfies(found -> assertThat(found.arguments()).containsExactly("≥350人次"));
    }

    @Test
    void thePeriodValueIsLookedAtWhereItDiffers() {
        assertThat(CheckScene.sheet().row("11", "采购册数", "3000", "1000册").told(check))
                .containsExactly("indicators/1/periodValue R7.unit-known WARN");
        assertThat(CheckScene.sheet().row("11", "采购册数", "1000", "1000").told(check))
                .containsExactly("indicators/1/annualValue R7.unit-known WARN");
    }
}
