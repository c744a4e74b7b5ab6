package org.jixiao.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount of money held in 元 with two decimals; people read and type it in 万元.
 *
 * <p>May be negative: that an amount must not be is a check, not a matter of form, since history
 * must always load.
 */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final BigDecimal YUAN_PER_WAN = BigDecimal.valueOf(10_000);
    private static final int DECIMALS = 2;

    /**
     * @throws IllegalArgumentException when {@code yuan} has more than two significant decimals (分
     *     is the smallest coin)
     */
    public Money {
        if (yuan.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("金额最小到分（元的两位小数）：" + yuan.toPlainString() + " 元");
        }
        yuan = yuan.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /** Reads a decimal string in 元, such as {@code "28809200.00"}. */
    public static Money ofYuan(String yuan) {
        return new Money(new BigDecimal(yuan));
    }

    /** Takes an amount in 万元, such as {@code 2880.92}. */
    public static Money ofWanYuan(BigDecimal wanYuan) {
        return new Money(wanYuan.multiply(YUAN_PER_WAN));
    }

    /** The same amount in 万元, exact, with at least two and at most six decimals. */
    public BigDecimal wanYuan() {
        BigDecimal exact = yuan.divide(YUAN_PER_WAN).stripTrailingZeros();
        return exact.scale() < DECIMALS
                ? exact.setScale(DECIMALS, RoundingMode.UNNECESSARY)
                : exact;
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    public boolean isNegative() {
        return yuan.signum() < 0;
    }

    public boolean isZero() {
        return yuan.signum() == 0;
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    /** The amount in 元 as the API writes it. */
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
