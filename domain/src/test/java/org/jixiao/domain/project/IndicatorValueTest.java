package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jixiao.domain.project.Reading.Deadline;
import org.jixiao.domain.project.Reading.Deadline.Edge;
import org.jixiao.domain.project.Reading.Formula;
import org.jixiao.domain.project.Reading.Quantity;
import org.jixiao.domain.project.Reading.Range;
import org.jixiao.domain.project.Reading.Several;
import org.jixiao.domain.project.Reading.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorValueTest {

    @Test
    void aQuantityHasItsMultiplierAppliedAndItsUnitWithoutIt() {
        assertThat(read("年访问量≥1.50万元/人/年（含税）"))
                .isEqualTo(
                        new Quantity(
                                "年访问量",
                                IndicatorComparator.AT_LEAST,
                                BigDecimal.valueOf(15_000),
                                new Measure("元/人", "", Optional.of(Recurrence.YEAR)),
                                "含税"));
        assertThat(((Quantity) read("5万元")).unit()).isEqualTo("元");
    }

    @Test
    void theNounBehindTheUnitIsNoPartOfTheUnit() {
        assertThat(read("6个项目"))
                .isEqualTo(
                        quantity(
                                IndicatorComparator.EQUAL,
                                6,
                                new Measure("个", "项目", Optional.empty())));
    }

    @Test
    void equalNumbersMakeEqualReadings() {
        assertThat(read("99.90%")).isEqualTo(read("99.9％"));
        assertThat(((Quantity) read("0.150万人")).number()).isEqualTo(new BigDecimal("1500"));
    }

    @Test
    void aRangeKeepsBothEndsAndTheUnit() {
        Range range = (Range) read("2-7秒内");

        assertThat(range)
                .isEqualTo(
                        new Range(
                                "",
                                BigDecimal.valueOf(2),
                                BigDecimal.valueOf(7),
                                Measure.of("秒"),
                                ""));
        assertThat(range.unit()).isEqualTo("秒");
    }

    @Test
    void aShareNamesItsWhole() {
        assertThat(read("补贴不超过缴费额的2/3"))
                .isEqualTo(
                        new Share(
                                "补贴",
                                IndicatorComparator.AT_MOST,
                                "缴费额",
                                BigDecimal.valueOf(2),
                                BigDecimal.valueOf(3)));
    }

    @Test
    void aDeadlineKeepsWhatOfTheDateIsStated() {
        assertThat(read("设备2025年11月30日前完成"))
                .isEqualTo(
                        new Deadline(
                                "设备",
                                OptionalInt.of(2025),
                                11,
                                OptionalInt.of(30),
                                Edge.BEFORE,
                                "完成"));
        assertThat(read("年底"))
                .isEqualTo(
                        new Deadline(
                                "", OptionalInt.empty(), 12, OptionalInt.empty(), Edge.END, ""));
        assertThat(read("8月31日"))
                .isEqualTo(
                        new Deadline("", OptionalInt.empty(), 8, OptionalInt.of(31), Edge.ON, ""));
    }

    @Test
    void aFormulaKeepsItsExpressionAndItsTarget() {
        assertThat(read("（甲÷乙）×100%≥99%"))
                .isEqualTo(
                        new Formula(
                                "（甲÷乙）×100%",
                                quantity(IndicatorComparator.AT_LEAST, 99, Measure.of("%"))));
    }

    @Test
    void severalValuesAreReadOneByOne() {
        assertThat(read("3场；2次"))
                .isEqualTo(
                        new Several(
                                List.of(
                                        quantity(IndicatorComparator.EQUAL, 3, Measure.of("场")),
                                        quantity(IndicatorComparator.EQUAL, 2, Measure.of("次")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"≥98%", "2-7秒", "缴费额的2/3", "年底前", "甲÷乙≥5%", "3场；2次"})
    void whatStatesAMeasureIsMeasurable(String raw) {
        assertThat(read(raw).measurable()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000"})
    void aDraftMayHaveNoValueYet(String raw) {
        IndicatorValue value = new IndicatorValue(raw);

        assertThat(value.isBlank()).isTrue();
        assertThat(value.reading()).isEqualTo(new Reading.Blank());
        assertThat(value.reading().display()).isEmpty();
        assertThat(value.reading().measurable()).isFalse();
    }

    @Test
    void theBlankValueIsEmpty() {
        assertThat(IndicatorValue.BLANK.raw()).isEmpty();
        assertThat(new IndicatorValue("1").isBlank()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ≥ 95 % ",
                "≥\n95%",
                "≥95\t%",
                "\u00a0≥95%",
                "\u3000≥95%\u3000",
                "≥\u200b95%",
                "≥95%；"
            })
    void blanksDoNotChangeTheReading(String raw) {
        assertThat(read(raw).display()).isEqualTo("≥ 95%");
        assertThat(new IndicatorValue(raw).raw()).isEqualTo(raw);
    }

    @Test
    void wordsAreShownWithoutTheBlanksAroundThem() {
        assertThat(read(" 和谐 稳定。 ").display()).isEqualTo("和谐 稳定。");
    }

    @Test
    void aValueOfFiveHundredCharactersIsTheLongest() {
        assertThat(new IndicatorValue("好".repeat(500)).raw()).hasSize(500);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorValue("好".repeat(501)))
                .withMessage("指标值不得超过500个字符");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5\u0000次", "\u001b", "\u007f", "\u0085", "5\ud800次", "\udc00"})
    void whatNoStoreGivesBackUnchangedIsRefused(String raw) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new IndicatorValue(raw))
                .withMessage("指标值含有不允许的控制字符");
    }

    @Test
    void lineBreaksTabsAndRareCharactersAreKept() {
        assertThat(new IndicatorValue("好\r\n\t𠮷😀").raw()).isEqualTo("好\r\n\t𠮷😀");
    }

    @Test
    void nullIsNoValue() {
        assertThatNullPointerException().isThrownBy(() -> new IndicatorValue(null));
    }

    @Test
    void theListOfSeveralCannotBeChanged() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> ((Several) read("3场；2次")).parts().clear());
    }

    private static Quantity quantity(IndicatorComparator comparator, int number, Measure measure) {
        return new Quantity("", comparator, BigDecimal.valueOf(number), measure, "");
    }

    private static Reading read(String raw) {
        return new IndicatorValue(raw).reading();
    }
}
