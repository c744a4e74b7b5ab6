package org.jixiao.application.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class AmountsTest {

    private static BigDecimal of(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void everyFenOfTheYuanIsKept() {
        Amounts printed = Amounts.ofYuan(of("12345.67"), of("149.00"), of("-0.05"));

        assertThat(printed.fiscalAppropriation()).isEqualTo(of("1.234567"));
        assertThat(printed.specialAccountAppropriation()).isEqualTo(of("0.0149"));
        assertThat(printed.otherFunds()).isEqualTo(of("-0.000005"));
        assertThat(printed.total()).isEqualTo(of("1.249462")).isEqualTo(printed.sumOfParts());
    }

    @Test
    void wholeYuanBecomeTenThousandsWithTwoDecimals() {
        Amounts printed = Amounts.ofYuan(of("28809200.00"), of("0"), of("0"));

        assertThat(printed.total()).isEqualTo(of("2880.92"));
        assertThat(printed.otherFunds()).isEqualTo(of("0.00"));
    }

    @Test
    void amountsAddUpColumnByColumn() {
        Amounts one = new Amounts(of("6.00"), of("1.00"), of("2.00"), of("3.00"));

        assertThat(one.plus(one))
                .isEqualTo(new Amounts(of("12.00"), of("2.00"), of("4.00"), of("6.00")));
        assertThat(Amounts.ZERO.plus(one)).isEqualTo(one);
    }
}
