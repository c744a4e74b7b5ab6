package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CostCheckTest {

    private final CostCheck check = new CostCheck();

    private static CheckScene fund(String district, String yuan, String count) {
        return CheckScene.sheet()
                .named("市图书补助资金（" + district + "）")
                .costing(yuan)
                .row("11", "补助人数", count);
    }

    private static CheckScene amongFour(CheckScene own) {
        for (String district : new String[] {"越秀区", "海珠区", "天河区", "白云区"}) {
            own.beside("c", CheckScene.ANOTHER_UNIT, fund(district, "100000", "100人"));
        }
        return own;
    }

    @Test
    void moneyPerHeadFarAboveOrBelowThatOfTheSameFundIsTold() {
        assertThat(amongFour(fund("花都区", "100000", "10人")).by(check))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.key()).isEqualTo("R13.dearer");
                            assertThat(found.arguments()).containsExactly("10");
                        });
        assertThat(amongFour(fund("花都区", "100000", "650人")).by(check))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.key()).isEqualTo("R13.cheaper");
                            assertThat(found.arguments()).containsExactly("6.5");
                        });
    }

    @Test
    void whatLiesWithinTheFactorIsInLine() {
        assertThat(amongFour(fund("花都区", "100000", "20人")).told(check)).isEmpty();
        assertThat(amongFour(fund("花都区", "100000", "500人")).told(check)).isEmpty();
    }

    @Test
    void withThreeOthersThereIsNothingToBeInLineWith() {
        CheckScene own = fund("花都区", "100000", "1人");
        for (int i = 0; i < 3; i++) {
            own.beside("c", CheckScene.ANOTHER_UNIT, fund("越秀区", "100000", "100人"));
        }
        assertThat(own.told(check)).isEmpty();
    }

    @Test
    void oneQuantityInLineClearsTheSheet() {
        CheckScene own = fund("花都区", "100000", "10人").row("11", "图书册数", "100册");
        for (int i = 0; i < 4; i++) {
            own.beside(
                    "c",
                    CheckScene.ANOTHER_UNIT,
                    fund("越秀区", "100000", "100人").row("11", "图书册数", "100册"));
        }
        assertThat(own.told(check)).isEmpty();
    }

    @Test
    void aQuantityThatOthersCountAndThisSheetDoesNotIsLeftToAPerson() {
        assertThat(amongFour(fund("花都区", "100000", "足额补助")).told(check))
                .containsExactly("fiscalAppropriation R13.not-counted UNDECIDED");
    }

    @Test
    void lastYearIsComparedWithAsWell() {
        CheckScene before = CheckScene.sheet().costing("100000").row("11", "采购册数", "1000册");
        assertThat(
                        CheckScene.sheet()
                                .costing("600000")
                                .row("11", "采购册数", "1000册")
                                .lastYear(before)
                                .told(check))
                .containsExactly("fiscalAppropriation R13.dearer-than-last-year WARN");
        assertThat(
                        CheckScene.sheet()
                                .costing("200000")
                                .row("11", "采购册数", "1000册")
                                .lastYear(before)
                                .told(check))
                .isEmpty();
    }
}
