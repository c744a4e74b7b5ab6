package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CategoriesCheckTest {

    private final CategoriesCheck check = new CategoriesCheck();

    @Test
    void everyMissingCategoryIsNamed() {
        assertThat(CheckScene.sheet().row("41", "采购成本", "≤10万元").told(check))
                .containsExactly(
                        "indicators R1.no-output WARN",
                        "indicators R1.no-benefit WARN",
                        "indicators R1.no-satisfaction WARN");
        assertThat(
                        CheckScene.sheet()
                                .row("11", "采购册数", "1000册")
                                .row("31", "读者满意度", "≥90%")
                                .told(check))
                .containsExactly("indicators R1.no-benefit WARN");
    }

    @Test
    void anOutputABenefitAndASatisfactionIndicatorAreEnoughAlsoWithoutLevelTwo() {
        assertThat(
                        CheckScene.sheet()
                                .row("1", "采购册数", "1000册")
                                .row("24", "持续借阅", "≥3年")
                                .row("3", "读者满意度", "≥90%")
                                .told(check))
                .isEmpty();
    }

    @Test
    void aSheetWithoutAnyIndicatorIsTheFormsMatter() {
        assertThat(CheckScene.sheet().told(check)).isEmpty();
    }
}
