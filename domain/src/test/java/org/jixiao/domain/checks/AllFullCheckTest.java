package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AllFullCheckTest {

    private final AllFullCheck check = new AllFullCheck();

    @Test
    void valuesOfAHundredPercentAndWordsAloneAreTold() {
        assertThat(
                        CheckScene.sheet()
                                .row("12", "验收合格率", "100%")
                                .row("12", "到位率", "≥100%")
                                .row("22", "效果", "合规")
                                .told(check))
                .containsExactly("indicators R14.all-full-or-words WARN");
    }

    @Test
    void oneMeasuredValueIsEnough() {
        assertThat(
                        CheckScene.sheet()
                                .row("12", "验收合格率", "100%")
                                .row("11", "采购册数", "100册")
                                .told(check))
                .isEmpty();
        assertThat(
                        CheckScene.sheet()
                                .row("12", "验收合格率", "100%")
                                .row("13", "完成时间", "11月底前")
                                .told(check))
                .isEmpty();
    }

    @Test
    void oneIndicatorAloneIsTheNumbersMatter() {
        assertThat(CheckScene.sheet().row("12", "验收合格率", "100%").told(check)).isEmpty();
        assertThat(CheckScene.sheet().told(check)).isEmpty();
    }
}
