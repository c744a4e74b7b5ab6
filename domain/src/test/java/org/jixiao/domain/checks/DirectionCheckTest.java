package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionCheckTest {

    private final DirectionCheck check = new DirectionCheck();

    @ParameterizedTest
    @CsvSource({
        "投诉次数,≥3次,R8.more-of-the-bad WARN",
        "差错率,≥1%,R8.more-of-the-bad WARN",
        "投诉率,100%,R8.more-of-the-bad WARN",
        "故障响应时间,≥30分钟,R8.more-of-the-bad WARN",
        "验收合格率,≤95%,R8.less-of-the-good WARN",
        "系统可靠度,小于5%,R8.less-of-the-good WARN",
        "培训人数,≤3692人,R8.cap-on-count UNDECIDED"
    })
    void aDirectionAgainstTheMeaningIsTold(String name, String value, String told) {
        assertThat(CheckScene.of(check, "12", name, value)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "投诉次数,≤3次",
        "投诉处理率,≥95%",
        "无故障率,≥99%",
        "安全事故次数,0次",
        "事故次数,≥0次",
        "验收合格率,≥95%",
        "验收合格率,100%",
        "修复及时率,≤5小时",
        "困难学生比例,≤10%",
        "采购成本,≤10万元"
    })
    void aDirectionWithTheMeaningIsNot(String name, String value) {
        assertThat(CheckScene.of(check, "12", name, value)).isEmpty();
    }
}
