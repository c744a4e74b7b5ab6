package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LastYearCheckTest {

    private final LastYearCheck check = new LastYearCheck();

    private static CheckScene sheet(String yuan, String value) {
        return CheckScene.sheet()
                .costing(yuan)
                .row("11", "采购册数", value)
                .row("22", "读者人次", "2万人次")
                .row("31", "读者满意度", "≥90%");
    }

    @Test
    void theSameIndicatorsForOtherMoneyAreTold() {
        assertThat(sheet("200000", "1000册").lastYear(sheet("100000", "1000册")).by(check))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.key()).isEqualTo("R16.same-as-last-year");
                            assertThat(found.arguments()).containsExactly("10.00", "20.00");
                        });
    }

    @Test
    void theSameMoneyOrAnotherValueIsInOrder() {
        assertThat(sheet("100000", "1000册").lastYear(sheet("100000", "1000册")).told(check))
                .isEmpty();
        assertThat(sheet("200000", "1500册").lastYear(sheet("100000", "1000册")).told(check))
                .isEmpty();
    }

    @Test
    void withoutALastYearThereIsNothingToCompare() {
        assertThat(sheet("200000", "1000册").told(check)).isEmpty();
    }
}
