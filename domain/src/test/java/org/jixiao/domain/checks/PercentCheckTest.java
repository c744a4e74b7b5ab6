package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentCheckTest {

    private final PercentCheck check = new PercentCheck();

    @ParameterizedTest
    @CsvSource({"验收合格率,≥95", "就业率,0.95", "满意率,0", "计划完成率,18"})
    void aRateWithoutItsSignIsTold(String name, String value) {
        assertThat(CheckScene.of(check, "12", name, value)).isEqualTo("R17.percent-missing WARN");
    }

    @ParameterizedTest
    @CsvSource({"验收合格率,≥95%", "巡检完成率（%）,95", "运行正常率%,95", "事故率,0", "完成率,255", "采购册数,95", "巡查频率,12"})
    void aSignInPlaceIsNot(String name, String value) {
        assertThat(CheckScene.of(check, "12", name, value)).isEmpty();
    }

    @Test
    void theProposalIsTheValueWithItsSign() {
        assertThat(CheckScene.sheet().row("12", "验收合格率", "≥95").by(check))
                .singleElement()
                .satisfies(found -> assertThat(found.arguments()).containsExactly("≥95%"));
    }

    @Test
    void bothCellsAreToldWhenBothLackTheSign() {
        assertThat(CheckScene.sheet().row("12", "验收合格率", "95", "95").told(check))
                .containsExactlyInAnyOrder(
                        "indicators/1/annualValue R17.percent-missing WARN",
                        "indicators/1/periodValue R17.percent-missing WARN");
    }

    @Test
    void totalsInYuanBesideTotalsInWanYuanAreTold() {
        assertThat(CheckScene.sheet().stating("投入20万元，其中设备150,000元。").told(check))
                .containsExactly("targetStatement R17.yuan-beside-wan-yuan WARN");
        assertThat(CheckScene.sheet().stating("投入20万元。").row("14", "设备成本", "150000元").told(check))
                .containsExactly("indicators/1/annualValue R17.yuan-beside-wan-yuan WARN");
    }

    @Test
    void standardsPerHeadAndSmallSumsMayBeInYuan() {
        assertThat(CheckScene.sheet().stating("投入20万元，每人800元，标准12000元/年。").told(check)).isEmpty();
        assertThat(CheckScene.sheet().stating("设备150000元。").told(check)).isEmpty();
    }
}
