package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CopyCheckTest {

    private final CopyCheck check = new CopyCheck();

    private static CheckScene three(CheckScene scene, String last) {
        return scene.row("11", "采购册数", "1000册").row("22", "读者人次", "2万人次").row("31", "读者满意度", last);
    }

    private static CheckScene own() {
        return three(CheckScene.sheet(), "≥90%");
    }

    @Test
    void aStatementThatDiffersInFiguresAndGlyphsAloneIsCopied() {
        CheckScene other =
                CheckScene.sheet()
                        .named("设备维护")
                        .stating(CheckScene.STATEMENT.replace("1000", "２０"));
        assertThat(own().beside("440114002-2025-0002", CheckScene.UNIT, other).by(check))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.key()).isEqualTo("R10.statement");
                            assertThat(found.anchor().text()).isEqualTo("targetStatement");
                            assertThat(found.quoted()).isEqualTo("440114002-2025-0002");
                            assertThat(found.arguments()).containsExactly("1");
                        });
    }

    @Test
    void ofAnotherUnitsProjectOnlyTheNumberIsTold() {
        CheckScene other = three(CheckScene.sheet().named("设备维护"), "≥90%");
        assertThat(own().beside("440113002-2025-0002", CheckScene.ANOTHER_UNIT, other).by(check))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.key()).isEqualTo("R10.sheet");
                            assertThat(found.anchor().text()).isEqualTo("sheet");
                            assertThat(found.quoted()).isEmpty();
                            assertThat(found.arguments()).containsExactly("1");
                        });
    }

    @Test
    void theSameIndicatorsUnderAnotherStatementAreTold() {
        CheckScene other = three(CheckScene.sheet().named("设备维护").stating("另一个目标。"), "≥90%");
        assertThat(own().beside("440114002-2025-0002", CheckScene.UNIT, other).told(check))
                .containsExactly("indicators R10.indicators WARN");
    }

    @Test
    void theSameIndicatorNamesWithOtherValuesAreLeftToAPerson() {
        CheckScene other = three(CheckScene.sheet().named("设备维护").stating("另一个目标。"), "≥95%");
        assertThat(own().beside("440114002-2025-0002", CheckScene.UNIT, other).told(check))
                .containsExactly("indicators R10.indicator-names UNDECIDED");
    }

    @Test
    void rowsOfOneFundInSeveralDistrictsAreMeantToBeAlike() {
        CheckScene mine = three(CheckScene.sheet().named("市图书补助资金（花都区）"), "≥90%");
        CheckScene other = three(CheckScene.sheet().named("市图书补助资金（番禺区）"), "≥90%");
        assertThat(mine.beside("440113002-2025-0002", CheckScene.ANOTHER_UNIT, other).told(check))
                .isEmpty();
    }

    @Test
    void shortStatementsAndShortListsTellNothing() {
        CheckScene mine = CheckScene.sheet().stating("采购图书。").row("11", "采购册数", "1册");
        CheckScene other =
                CheckScene.sheet().named("设备维护").stating("采购图书。").row("11", "采购册数", "1册");
        assertThat(mine.beside("440114002-2025-0002", CheckScene.UNIT, other).told(check))
                .isEmpty();
    }
}
