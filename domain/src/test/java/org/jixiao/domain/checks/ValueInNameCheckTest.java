package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueInNameCheckTest {

    private final ValueInNameCheck check = new ValueInNameCheck();

    @ParameterizedTest
    @CsvSource({
        "补贴发放准确率100%,100%,R6.figure-in-name",
        "完成250家以上企业调查。,250家或以上,R6.figure-in-name",
        "举办讲座不少于12场,12场,R6.figure-in-name",
        "因失误致资金流失事件为0,0,R6.figure-in-name",
        "12月31日前完成编目,≥90%,R6.date-in-name",
        "及时高效完成工作,及时高效完成工作,R6.value-repeats-name"
    })
    void aValueInTheNameIsTold(String name, String value, String key) {
        assertThat(CheckScene.of(check, "11", name, value)).isEqualTo(key + " WARN");
    }

    @ParameterizedTest
    @CsvSource({
        "12345热线工单办结率,≥90%",
        "运行稳定率=稳定时间/总时间*100%,90%以上",
        "三支一扶人员到岗人数,20人",
        "2025年采购册数,1000册",
        "5个工作日内办结率,≥95%",
        "60岁以上读者人数,100人",
        "5G覆盖站点,3个"
    })
    void aNumberThatBelongsToTheNameIsNot(String name, String value) {
        assertThat(CheckScene.of(check, "11", name, value)).isEmpty();
    }

    @Test
    void aCountThatTheValueDoesNotRepeatIsLeftToAPerson() {
        assertThat(CheckScene.of(check, "11", "15家分馆图书到位率", "100%"))
                .isEqualTo("R6.number-in-name UNDECIDED");
    }
}
