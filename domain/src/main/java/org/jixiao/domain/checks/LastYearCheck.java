package org.jixiao.domain.checks;

import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.SheetField;

/** R16: the indicators and their values are last year's although the money is not. */
final class LastYearCheck implements Check {

    @Override
    public CheckCode code() {
        return CheckCode.R16;
    }

    @Override
    public void look(Subject subject, Report report) {
        SheetPrint own = SheetPrint.of(subject.sheet());
        subject.around()
                .lastYear()
                .filter(before -> !own.values().isEmpty() && own.values().equals(before.values()))
                .filter(before -> !before.total().equals(own.total()))
                .ifPresent(
                        before ->
                                report.wrong(
                                        Flaw.R16_SAME_AS_LAST_YEAR,
                                        Anchor.of(SheetField.INDICATORS),
                                        "",
                                        before.total().wanYuan().toPlainString(),
                                        own.total().wanYuan().toPlainString()));
    }
}
