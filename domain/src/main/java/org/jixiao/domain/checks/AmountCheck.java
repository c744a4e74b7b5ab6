package org.jixiao.domain.checks;

import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.SheetField;

/**
 * R12, as far as one sheet can tell: no part is negative. That a part has no more than two decimals
 * in 元 is held by {@link Money}, that the parts make the total by the total being their sum; what a
 * printed table declares is complained about where it is read.
 */
final class AmountCheck implements Check {

    @Override
    public CheckCode code() {
        return CheckCode.R12;
    }

    @Override
    public void look(Subject subject, Report report) {
        var funding = subject.sheet().funding();
        amount(funding.fiscalAppropriation(), SheetField.FISCAL_APPROPRIATION, report);
        amount(
                funding.specialAccountAppropriation(),
                SheetField.SPECIAL_ACCOUNT_APPROPRIATION,
                report);
        amount(funding.otherFunds(), SheetField.OTHER_FUNDS, report);
    }

    private static void amount(Money amount, SheetField field, Report report) {
        if (amount.isNegative()) {
            report.wrong(Flaw.R12_NEGATIVE, Anchor.of(field), amount.wanYuan().toPlainString());
        }
    }
}
