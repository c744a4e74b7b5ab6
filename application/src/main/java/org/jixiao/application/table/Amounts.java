package org.jixiao.application.table;

import java.math.BigDecimal;

/**
 * The four amounts of a row of the public table, in 万元, with the scale they are printed with.
 *
 * @param total 总计
 * @param fiscalAppropriation 财政拨款
 * @param specialAccountAppropriation 财政专户拨款
 * @param otherFunds 其他资金
 */
public record Amounts(
        BigDecimal total,
        BigDecimal fiscalAppropriation,
        BigDecimal specialAccountAppropriation,
        BigDecimal otherFunds) {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    public static final Amounts ZERO = new Amounts(NOTHING, NOTHING, NOTHING, NOTHING);

    /**
     * The amounts of parts held in 元, exact: what is printed for people to bring back must not lose
     * a 分. Two decimals at least, up to six where the 元 need them ({@code 1.234567}).
     */
    public static Amounts ofYuan(BigDecimal fiscal, BigDecimal specialAccount, BigDecimal other) {
        return new Amounts(
                wanYuan(fiscal.add(specialAccount).add(other)),
                wanYuan(fiscal),
                wanYuan(specialAccount),
                wanYuan(other));
    }

    public Amounts plus(Amounts that) {
        return new Amounts(
                total.add(that.total),
                fiscalAppropriation.add(that.fiscalAppropriation),
                specialAccountAppropriation.add(that.specialAccountAppropriation),
                otherFunds.add(that.otherFunds));
    }

    /** 财政拨款 + 财政专户拨款 + 其他资金. */
    public BigDecimal sumOfParts() {
        return fiscalAppropriation.add(specialAccountAppropriation).add(otherFunds);
    }

    private static BigDecimal wanYuan(BigDecimal yuan) {
        BigDecimal exact = yuan.movePointLeft(4).stripTrailingZeros();
        return exact.scale() < 2 ? exact.setScale(2) : exact;
    }
}
