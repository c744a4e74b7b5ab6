package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodValueCheckTest {

    private final PeriodValueCheck check = new PeriodValueCheck();

    @ParameterizedTest
    @CsvSource({"≥500册,≥1000册", "500册,1000册", "≥90%,≥95%", "≤3次,≤5次"})
    void aPeriodThatReachesLessThanItsYearIsTold(String period, String annual) {
        assertThat(CheckScene.sheet().row("11", "采购册数", period, annual).told(check))
                .containsExactly("indicators/1/periodValue R9.period-below-year WARN");
    }

    @ParameterizedTest
    @CsvSource({
        "≥3000册,≥1000册",
        "1000册,1000 册",
        "≥1.9万人次,≥19000人次",
        "'',1000册",
        "2027年底,2025年底",
        "持续,持续"
    })
    void aPeriodThatReachesAsMuchIsNot(String period, String annual) {
        assertThat(CheckScene.sheet().row("11", "采购册数", period, annual).told(check)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3000册,1000人", "持续提升,≥5%", "≤3000册,≥1000册", "完成三年任务,完成当年任务"})
    void valuesThatCannotBeSetAgainstEachOtherAreLeftToAPerson(String period, String annual) {
        assertThat(CheckScene.sheet().row("11", "采购册数", period, annual).told(check))
                .containsExactly("indicators/1/periodValue R9.not-comparable UNDECIDED");
    }
}
