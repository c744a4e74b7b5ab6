package org.jixiao.domain.project;

import org.jixiao.domain.shared.Money;

/** The money of a project by source; the total (总计) is always their sum. */
public record Funding(
        Money fiscalAppropriation, Money specialAccountAppropriation, Money otherFunds) {

    public static final Funding NONE = new Funding(Money.ZERO, Money.ZERO, Money.ZERO);

    public Money total() {
        return fiscalAppropriation.plus(specialAccountAppropriation).plus(otherFunds);
    }

    /** The sum, source by source. */
    public Funding plus(Funding other) {
        return new Funding(
                fiscalAppropriation.plus(other.fiscalAppropriation),
                specialAccountAppropriation.plus(other.specialAccountAppropriation),
                otherFunds.plus(other.otherFunds));
    }
}
