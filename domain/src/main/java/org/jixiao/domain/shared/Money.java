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

    /** What a single amount may have before the point. */
    private static final int LONGEST_AMOUNT = 15;

    /** What a sum may have before the point; no sum of amounts comes near it. */
    private static final int LONGEST_SUM = 24;

    /**
     * @throws IllegalArgumentException when {@code yuan} has more than two significant decimals (分
     *     is the smallest coin) or more than 24 digits before the point
     */
    public Money {
        hasAtMost(LONGEST_SUM, yuan);
        if (yuan.stripTrailingZeros().scale() > DECIMALS) {
            throw new IllegalArgumentException("金额最小到分（元的两位小数）：" + yuan + " 元");
        }
        yuan = yuan.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    /**
     * Reads a decimal string in 元, such as {@code "28809200.00"}.
     *
     * @throws IllegalArgumentException when it is no number, has more than two significant decimals
     *     or more than 15 digits before the point
     */
    public static Money ofYuan(String yuan) {
        return single(new BigDecimal(yuan));
    }

    /**
     * Takes an amount in 万元, such as {@code 2880.92}.
     *
     * @throws IllegalArgumentException when it has more than six significant decimals or more than
     *     11 digits before the point
     */
    public static Money ofWanYuan(BigDecimal wanYuan) {
        hasAtMost(LONGEST_AMOUNT, wanYuan);
        return single(wanYuan.multiply(YUAN_PER_WAN));
    }

    private static Money single(BigDecimal yuan) {
        hasAtMost(LONGEST_AMOUNT, yuan);
        return new Money(yuan);
    }

    /** Judged by the exponent: writing {@code 1E+1000000000} out would take all memory there is. */
    private static void hasAtMost(int digits, BigDecimal amount) {
        if (amount.signum() != 0 && (long) amount.precision() - amount.scale() > digits) {
            throw new IllegalArgumentException("金额过大，整数部分最多 " + digits + " 位：" + amount);
        }
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

    public Money minus(Money other) {
        return new Money(yuan.subtract(other.yuan));
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
