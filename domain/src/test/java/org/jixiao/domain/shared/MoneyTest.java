package org.jixiao.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({
        "2880.92, 28809200.00",
        "0.000001, 0.01",
        "-12.5, -125000.00",
        "1E+3, 10000000.00",
        "0.00, 0.00"
    })
    void tenThousandYuanBecomeYuanExactly(BigDecimal wanYuan, String yuan) {
        assertThat(Money.ofWanYuan(wanYuan)).isEqualTo(Money.ofYuan(yuan)).hasToString(yuan);
    }

    @ParameterizedTest
    @CsvSource({
        "28809200.00, 2880.92",
        "0.01, 0.000001",
        "-125000, -12.50",
        "10000000, 1000.00",
        "0, 0.00",
        "123.4, 0.01234",
        "1000, 0.10",
        "200000000, 20000.00"
    })
    void yuanAreShownInTenThousandsWithTwoToSixDecimals(String yuan, String wanYuan) {
        assertThat(Money.ofYuan(yuan).wanYuan()).isEqualTo(new BigDecimal(wanYuan));
    }

    @Test
    void howAnAmountIsWrittenMakesNoDifference() {
        assertThat(Money.ofYuan("1E+2"))
                .isEqualTo(Money.ofYuan("100.00"))
                .isEqualTo(Money.ofYuan("100"))
                .isEqualTo(Money.ofYuan("100.0000"))
                .hasToString("100.00");
        assertThat(Money.ofYuan("0.000")).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.001", "-1.005", "1E-3", "1E-1000000000"})
    void thereIsNoCoinBelowTheFen(String yuan) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () ->
                        assertThatThrownBy(() -> Money.ofYuan(yuan))
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining("金额最小到分"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1E+15", "-1E+15", "1000000000000000.00", "1E+1000000000", "1E+2147483647"})
    void anAmountThatNoBudgetHoldsIsRefusedAtOnce(String yuan) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () ->
                        assertThatThrownBy(() -> Money.ofYuan(yuan))
                                .isInstanceOf(IllegalArgumentException.class)
                                .hasMessageContaining("金额过大"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+11", "1E+2147483647"})
    void soIsOneGivenInTenThousands(BigDecimal wanYuan) {
        assertThatThrownBy(() -> Money.ofWanYuan(wanYuan))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("金额过大");
    }

    @Test
    void aSumMayBeLongerThanAnAmountButNotEndless() {
        Money most = Money.ofYuan("999999999999999.99");
        assertThat(most.plus(most).plus(most)).hasToString("2999999999999999.97");
        assertThatThrownBy(() -> new Money(new BigDecimal("1E+24")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("金额过大");
    }

    @Test
    void theLargestAmountHasFifteenDigitsOfYuan() {
        assertThat(Money.ofYuan("999999999999999.99")).hasToString("999999999999999.99");
        assertThat(Money.ofYuan("-999999999999999.99").isNegative()).isTrue();
    }

    @Test
    void amountsAdd() {
        assertThat(Money.ofYuan("0.10").plus(Money.ofYuan("0.20"))).isEqualTo(Money.ofYuan("0.3"));
        assertThat(Money.ofYuan("5").plus(Money.ofYuan("-5"))).isEqualTo(Money.ZERO);
    }

    @Test
    void anAmountMayBeNegative() {
        assertThat(Money.ofYuan("-0.01").isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ofYuan("0.01").isNegative()).isFalse();
    }

    @Test
    void zeroIsZero() {
        assertThat(Money.ofYuan("0.00").isZero()).isTrue();
        assertThat(Money.ofYuan("-0.01").isZero()).isFalse();
    }

    @Test
    void amountsAreInOrder() {
        assertThat(Money.ofYuan("-1")).isLessThan(Money.ZERO);
        assertThat(Money.ofYuan("10")).isGreaterThan(Money.ofYuan("9.99"));
        assertThat(Money.ofYuan("10")).isEqualByComparingTo(Money.ofYuan("10.00"));
    }
}
