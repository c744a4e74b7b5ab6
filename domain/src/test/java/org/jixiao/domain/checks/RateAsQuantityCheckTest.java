package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateAsQuantityCheckTest {

    private final RateAsQuantityCheck check = new RateAsQuantityCheck();

    @ParameterizedTest
    @CsvSource({"设备到位率,100%", "巡检完成率（%）,95", "受助学生比例,≥90%", "经费占比,20%", "图书覆盖率%,98%"})
    void aRateIsNoQuantity(String name, String value) {
        assertThat(CheckScene.of(check, "11", name, value)).isEqualTo("R4.rate-as-quantity WARN");
    }

    @ParameterizedTest
    @CsvSource({"采购册数,1000册", "巡检频率,每月1次", "工作效率,高", "分辨率,4K", "比例尺图,3张"})
    void aCountOrAFrequencyIs(String name, String value) {
        assertThat(CheckScene.of(check, "11", name, value)).isEmpty();
    }

    @Test
    void aRateElsewhereIsInItsPlace() {
        assertThat(CheckScene.of(check, "12", "设备完好率", "95%")).isEmpty();
        assertThat(CheckScene.of(check, "1", "设备到位率", "95%")).isEmpty();
    }

    @Test
    void percentUnderAnUnclearNameIsLeftToAPerson() {
        assertThat(CheckScene.of(check, "11", "图书编目工作", "100%"))
                .isEqualTo("R4.percent-as-quantity UNDECIDED");
        assertThat(CheckScene.of(check, "11", "培训人数", "100%")).as("R7's matter").isEmpty();
    }

    @Test
    void theProposalTellsQualityFromTimeliness() {
        assertThat(CheckScene.sheet().row("11", "补贴及时发放率", "100%").by(check))
                .singleElement()
                .satisfies(found -> assertThat(found.arguments()).containsExactly("13"));
        assertThat(CheckScene.sheet().row("11", "验收合格率", "100%").by(check))
                .singleElement()
                .satisfies(found -> assertThat(found.arguments()).containsExactly("12"));
    }
}
