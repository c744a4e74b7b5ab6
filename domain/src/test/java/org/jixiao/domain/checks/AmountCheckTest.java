package org.jixiao.domain.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jixiao.domain.project.Funding;
import org.jixiao.domain.shared.Money;
import org.junit.jupiter.api.Test;

class AmountCheckTest {

    private static final Money MINUS = Money.ofYuan("-100");

    private final AmountCheck check = new AmountCheck();

    @Test
    void noAmountIsNegative() {
        assertThat(CheckScene.sheet().funded(new Funding(MINUS, MINUS, MINUS)).told(check))
                .containsExactly(
                        "fiscalAppropriation R12.negative BLOCK",
                        "specialAccountAppropriation R12.negative BLOCK",
                        "otherFunds R12.negative BLOCK");
        assertThat(CheckScene.sheet().funded(new Funding(MINUS, Money.ZERO, Money.ZERO)).by(check))
                .singleElement()
                .satisfies(found -> assertThat(found.quoted()).isEqualTo("-0.01"));
    }

    @Test
    void nothingAtAllIsNoNegativeAmount() {
        assertThat(CheckScene.sheet().funded(Funding.NONE).told(check)).isEmpty();
    }

    @Test
    void moreThanTwoDecimalsInYuanNeverBecomeAnAmount() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofYuan("0.001"));
    }
}
