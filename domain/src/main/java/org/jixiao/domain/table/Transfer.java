package org.jixiao.domain.table;

import java.math.BigDecimal;
import java.util.List;
import org.jixiao.domain.shared.Money;

/**
 * What the city gives to one district, beside what that district has filed of it.
 *
 * @param fund the name both sides share
 * @param given rows of the city, in the order of their codes; empty when only the district has any
 * @param received rows of the district; empty when only the city has any
 * @param by what the rows of both sides were found together by
 */
public record Transfer(
        District district,
        String fund,
        List<TransferRow> given,
        List<TransferRow> received,
        By by) {

    private static final BigDecimal HALF_A_STEP = BigDecimal.valueOf(50);

    public Transfer {
        given = List.copyOf(given);
        received = List.copyOf(received);
    }

    /** What it comes to. */
    public enum Verdict {
        MATCHED,
        DIFFERENT,
        /** The district has filed nothing of that name. */
        NOT_IN_DISTRICT,
        /** The city has no row for what the district calls the city's money. */
        NOT_IN_CITY
    }

    /** What rows are found together by. */
    public enum By {
        /** Name and document number. */
        DOCUMENT,
        /** Name and amount. */
        AMOUNT,
        /** The name alone: all rows of that fund on both sides, as sums. */
        NAME
    }

    public Verdict verdict() {
        if (received.isEmpty()) {
            return Verdict.NOT_IN_DISTRICT;
        }
        if (given.isEmpty()) {
            return Verdict.NOT_IN_CITY;
        }
        return isRounding(difference(), given.size() + received.size())
                ? Verdict.MATCHED
                : Verdict.DIFFERENT;
    }

    /** Tables print 万元 with two decimals: each figure may be off by half of that. */
    static boolean isRounding(Money difference, int figures) {
        return difference.yuan().abs().compareTo(HALF_A_STEP.multiply(BigDecimal.valueOf(figures)))
                <= 0;
    }

    /** In 元. */
    public Money givenAmount() {
        return sum(given);
    }

    /** In 元. */
    public Money receivedAmount() {
        return sum(received);
    }

    /** What was given less what was received, in 元. */
    public Money difference() {
        return givenAmount().minus(receivedAmount());
    }

    private static Money sum(List<TransferRow> rows) {
        return rows.stream().map(TransferRow::amount).reduce(Money.ZERO, Money::plus);
    }
}
