package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void rowsOfOneFundThatTheCityFilesForItsDistrictsAreMeantToBeAlike() {
        UnitCode city = new UnitCode("440100001");
        CheckScene mine = three(CheckScene.sheet().of(city).named("市图书补助资金（花都区）"), "≥90%");
        CheckScene other = three(CheckScene.sheet().named("市图书补助资金（番禺区）"), "≥90%");
        assertThat(mine.beside("440100001-2025-0002", city, other).told(check)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "图书采购,图书采购",
        "图书采购（一期）,图书采购（二期）",
        "图书采购1,图书采购2",
        "花都区图书采购,图书采购",
        "图书采购（花都区）,图书采购（番禺区）"
    })
    void aCopyWithinOneDistrictIsToldWhateverItsNameOrNumber(String name, String another) {
        CheckScene other = three(CheckScene.sheet().named(another), "≥90%");
        for (String unit : new String[] {"440114002", "440114007"}) {
            assertThat(
                            three(CheckScene.sheet().named(name), "≥90%")
                                    .beside(unit + "-2025-0002", new UnitCode(unit), other)
                                    .told(check))
                    .containsExactly("sheet R10.sheet WARN");
        }
    }

    @Test
    void aCopyWithinTheCityItselfIsTold() {
        UnitCode city = new UnitCode("440100001");
        CheckScene mine = three(CheckScene.sheet().of(city).named("图书采购（花都区）（一期）"), "≥90%");
        CheckScene other = three(CheckScene.sheet().named("图书采购（花都区）（二期）"), "≥90%");
        assertThat(mine.beside("440100001-2025-0002", city, other).told(check))
                .containsExactly("sheet R10.sheet WARN");
    }

    @Test
    void ofMoreThanCouldBeLookedAtALowerBoundIsTold() {
        CheckScene other = three(CheckScene.sheet().named("设备维护"), "≥90%");
        CheckScene mine = own();
        for (int i = 0; i < CheckSurroundings.MOST; i++) {
            mine.beside("c" + i, CheckScene.ANOTHER_UNIT, other);
        }
        assertThat(mine.by(check))
                .extracting(Finding::key, Finding::arguments)
                .containsExactly(tuple("R10.sheet", List.of("100")));
        assertThat(mine.beside("c100", CheckScene.ANOTHER_UNIT, other).by(check))
                .extracting(Finding::key, Finding::arguments)
                .containsExactly(tuple("R10.sheet-of-many", List.of("100")));
    }

    @Test
    void whereTheFundElsewhereFilledTheHundredTheRestIsALowerBound() {
        CheckScene mine = own();
        for (int i = 0; i < CheckSurroundings.MOST; i++) {
            mine.beside("c" + i, CheckScene.ANOTHER_UNIT, own());
        }
        assertThat(mine.told(check)).isEmpty();
        assertThat(mine.beside("d", CheckScene.UNIT, own()).by(check))
                .extracting(Finding::key, Finding::arguments)
                .containsExactly(tuple("R10.sheet-of-many", List.of("1")));
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
