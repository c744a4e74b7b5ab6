package org.jixiao.domain.checks;

import java.math.BigDecimal;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Reading;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.SheetField;

/** R14: every value is 100% or words, so that nothing on the sheet can be missed by degrees. */
final class AllFullCheck implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public CheckCode code() {
        return CheckCode.R14;
    }

    @Override
    public void look(Subject subject, Report report) {
        int rows = subject.indicators().size();
        if (rows >= 2 && subject.indicators().stream().allMatch(AllFullCheck::isFullOrWords)) {
            report.wrong(Flaw.R14_ALL_FULL_OR_WORDS, Anchor.of(SheetField.INDICATORS), "", rows);
        }
    }

    private static boolean isFullOrWords(Indicator row) {
        return switch (row.annualValue().reading()) {
            case Reading.Qualitative words -> true;
            case Reading.Quantity amount ->
                    UnitWords.isPercent(amount.unit()) && amount.number().compareTo(HUNDRED) == 0;
            default -> false;
        };
    }
}
