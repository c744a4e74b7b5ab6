package org.jixiao.application.table;

import java.math.BigDecimal;
import java.math.RoundingMode;

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
     * The printed amounts of parts held in 元. The total is rounded from the sum in 元, so it may
     * differ from the sum of the printed parts, as it does in the published tables.
     */
    public static Amounts ofYuan(BigDecimal fiscal, BigDecimal specialAccount, BigDecimal other) {
        return new Amounts(
                printed(fiscal.add(specialAccount).add(other)),
                printed(fiscal),
                printed(specialAccount),
                printed(other));
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

    private static BigDecimal printed(BigDecimal yuan) {
        return yuan.movePointLeft(4).setScale(2, RoundingMode.HALF_UP);
    }
}
