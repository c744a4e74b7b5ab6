package org.jixiao.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    private static final FiscalYear YEAR = new FiscalYear(2025);
    private static final UnitCode UNIT = new UnitCode("440114002");

    @ParameterizedTest
    @ValueSource(strings = {"440114", "440114002", "440114002001", "440114002001003"})
    void aUnitCodeHasThreeDigitsForEachLevelBelowTheDivision(String code) {
        assertThat(new UnitCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "44011",
                "4401140",
                "440114002001003004",
                "44011A",
                "４４０１１４",
                "440114 ",
                "440114\n"
            })
    void anythingElseIsNoUnitCode(String code) {
        assertThatThrownBy(() -> new UnitCode(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("单位代码应为 6、9、12 或 15 位数字");
    }

    @Test
    void aProjectCodeIsUnitYearAndNumber() {
        assertThat(ProjectCode.of(UNIT, YEAR, 7)).hasToString("440114002-2025-0007");
        assertThat(ProjectCode.of(UNIT, YEAR, 12345)).hasToString("440114002-2025-12345");
    }

    @Test
    void aProjectCodeIsWrittenInTheSameDigitsEverywhere() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(ProjectCode.of(UNIT, YEAR, 7)).hasToString("440114002-2025-0007");
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "440114002-2025-007",
                "440114002-25-0007",
                "44011-2025-0007",
                "440114002-2025--007",
                "440114002-2025-0007 "
            })
    void anythingElseIsNoProjectCode(String code) {
        assertThatThrownBy(() -> new ProjectCode(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("项目编号应写作“单位代码-年度-序号”");
    }

    @Test
    void aRoundReadsAsItIsWritten() {
        for (BudgetRound round : BudgetRound.values()) {
            RoundId id = new RoundId(YEAR, round);
            assertThat(RoundId.parse(id.toString())).isEqualTo(id);
            assertThat(id.label()).isEqualTo("2025 年" + round.label());
        }
        assertThat(RoundId.parse("2025-MID_YEAR_ADDITION"))
                .isEqualTo(new RoundId(YEAR, BudgetRound.MID_YEAR_ADDITION));
        assertThat(BudgetRound.values())
                .extracting(BudgetRound::label)
                .containsExactly("一上", "二上", "年中追加", "调整");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-",
                "-FIRST_SUBMISSION",
                "1999-FIRST_SUBMISSION",
                "2025-first_submission",
                "x-FIRST_SUBMISSION",
                "02025-FIRST_SUBMISSION",
                "+2025-FIRST_SUBMISSION"
            })
    void anythingElseIsNoRound(String text) {
        assertThatThrownBy(() -> RoundId.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("申报批次应写作“年度-批次”，例如 2025-FIRST_SUBMISSION：" + text);
    }

    @Test
    void aFiscalYearIsOfThisCentury() {
        assertThat(new FiscalYear(2000)).hasToString("2000");
        assertThat(new FiscalYear(2100).value()).isEqualTo(2100);
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(1999));
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(2101));
    }

    @Test
    void numbersAreCountedFromOne() {
        assertThat(new IndicatorId(1)).hasToString("1").isLessThan(new IndicatorId(2));
        assertThatIllegalArgumentException().isThrownBy(() -> new IndicatorId(0));
    }

    @Test
    void aPersonHasAnIdentity() {
        assertThat(new ActorId("a".repeat(100))).hasToString("a".repeat(100));
        assertThatIllegalArgumentException().isThrownBy(() -> new ActorId("a".repeat(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> new ActorId(" "));
    }

    @Test
    void aPersonActsInTheRolesHeld() {
        Actor actor = new Actor(new ActorId("a"), "甲", UNIT, "小学", Set.of(Role.UNIT_FILER));
        assertThat(actor.has(Role.UNIT_FILER)).isTrue();
        assertThat(actor.has(Role.AUDITOR)).isFalse();
    }

    @Test
    void aProjectIdIsAUuid() {
        String text = "018f3c1e-0000-7000-8000-000000000001";
        assertThat(ProjectId.parse(text)).hasToString(text);
        assertThatIllegalArgumentException().isThrownBy(() -> ProjectId.parse("7"));
    }

    @Test
    void codesAreInOrder() {
        assertThat(new UnitCode("440104")).isLessThan(new UnitCode("440114"));
        assertThat(new FiscalYear(2024)).isLessThan(YEAR);
        assertThat(ProjectCode.of(UNIT, YEAR, 7)).isLessThan(ProjectCode.of(UNIT, YEAR, 8));
    }
}
