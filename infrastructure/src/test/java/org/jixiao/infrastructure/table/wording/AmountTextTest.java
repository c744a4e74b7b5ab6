package org.jixiao.infrastructure.table.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"¥12.50", "￥ 12.50", "¥ 12.50 "})
    void theMarkOfTheCurrencyIsNoPartOfTheFigure(String printed) {
        assertThat(AmountText.read(printed))
                .isEqualTo(new AmountText.Figure(new BigDecimal("12.50"), false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13,232.12|13232.12",
                "0.00|0.00",
                "7|7",
                "1234.5|1234.5",
                " 50.60 |50.60",
                "１，２３４．５０|1234.50",
                "１２３４．５０|1234.50",
                "-3.20|-3.20",
                "−3.20|-3.20",
                "－3.20|-3.20",
                "(3.20)|-3.20",
                "（3.20）|-3.20",
                "1,234,567.00|1234567.00"
            })
    void aFigureIsReadAsPrintedWithItsScale(String printed, BigDecimal value) {
        assertThat(AmountText.read(printed)).isEqualTo(new AmountText.Figure(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 0.00", "1 234.50", "12.5\n0", "- 2 0", "1,234 .00"})
    void aFigureWithAGapBetweenItsDigitsIsMarked(String printed) {
        assertThat(((AmountText.Figure) AmountText.read(printed)).parted()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- 20.00", " 20.00 ", "( 20.00 )", "20.00\n"})
    void aGapBesideTheDigitsIsNone(String printed) {
        assertThat(((AmountText.Figure) AmountText.read(printed)).parted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "　", "-", "—", "\t"})
    void nothingAndADashAreBlank(String printed) {
        assertThat(AmountText.read(printed)).isEqualTo(new AmountText.Blank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "十万",
                "1,23.00",
                "1,2345.00",
                ",123.00",
                "1234,567.00",
                "1.2.3",
                "1.",
                ".5",
                "--1",
                "12万元",
                "1e9",
                "(1",
                "()",
                "#REF!",
                "1,"
            })
    void whatIsNoFigureIsNotGuessed(String printed) {
        assertThat(AmountText.read(printed)).isEqualTo(new AmountText.Unreadable(printed));
    }

    @Test
    void aNumberLongerThanAnyBudgetIsNotRead() {
        assertThat(AmountText.read("9".repeat(5_000_000)))
                .isInstanceOf(AmountText.Unreadable.class);
    }
}
