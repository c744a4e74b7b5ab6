package org.jixiao.domain.checks;

import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorSubcategory;
import org.jixiao.domain.project.Reading;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;

/**
 * R4: a rate is no quantity. A value in percent under a name that is neither a rate nor a count is
 * left to a person.
 */
final class RateAsQuantityCheck implements Check {

    @Override
    public CheckCode code() {
        return CheckCode.R4;
    }

    @Override
    public void look(Subject subject, Report report) {
        subject.indicators().stream()
                .filter(RateAsQuantityCheck::isFiledAsQuantity)
                .forEach(row -> quantity(row, report));
    }

    private static boolean isFiledAsQuantity(Indicator row) {
        return row.code().subcategory().stream()
                .anyMatch(kind -> kind == IndicatorSubcategory.QUANTITY);
    }

    private static void quantity(Indicator row, Report report) {
        Anchor code = Anchor.of(row.id(), IndicatorPart.CODE);
        if (IndicatorWords.isRate(row.name())) {
            String kind = IndicatorWords.isTimeliness(row.name()) ? "13" : "12";
            report.wrong(Flaw.R4_RATE_AS_QUANTITY, code, row.name(), kind);
        } else if (!IndicatorWords.isCount(row.name())
                && !IndicatorWords.isAmount(row.name())
                && isPercent(row.annualValue().reading())) {
            report.undecided(
                    Flaw.R4_PERCENT_AS_QUANTITY, code, row.name() + " " + row.annualValue().raw());
        }
    }

    private static boolean isPercent(Reading reading) {
        return reading instanceof Reading.Quantity amount && UnitWords.isPercent(amount.unit());
    }
}
