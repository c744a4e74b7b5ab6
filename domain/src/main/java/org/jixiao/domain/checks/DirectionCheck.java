package org.jixiao.domain.checks;

import java.math.BigDecimal;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorComparator;
import org.jixiao.domain.project.Reading;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;

/**
 * R8: ≥ bounds what there should be more of, ≤ what there should be less of. A cap on a count may
 * be meant (a quota), so that is left to a person.
 */
final class DirectionCheck implements Check {

    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    @Override
    public CheckCode code() {
        return CheckCode.R8;
    }

    @Override
    public void look(Subject subject, Report report) {
        for (Indicator row : subject.indicators()) {
            switch (row.annualValue().reading()) {
                case Reading.Quantity amount -> direction(row, amount, report);
                case Reading.Formula formula -> direction(row, formula.target(), report);
                default -> {}
            }
        }
    }

    private static void direction(Indicator row, Reading.Quantity amount, Report report) {
        Anchor place = Anchor.of(row.id(), IndicatorPart.ANNUAL_VALUE);
        String name = amount.subject().isEmpty() ? row.name() : amount.subject();
        String raw = row.annualValue().raw();
        if (IndicatorWords.isBad(name) && asksForMore(amount)) {
            report.wrong(Flaw.R8_MORE_OF_THE_BAD, place, raw, row.name());
        } else if (asksForLess(amount) && !UnitWords.isTime(amount.unit())) {
            if (IndicatorWords.isGoodRate(name)) {
                report.wrong(Flaw.R8_LESS_OF_THE_GOOD, place, raw, row.name());
            } else if (IndicatorWords.isCount(name) && !IndicatorWords.isBad(name)) {
                report.undecided(Flaw.R8_CAP_ON_COUNT, place, raw, row.name());
            }
        }
    }

    private static boolean asksForMore(Reading.Quantity amount) {
        IndicatorComparator comparator = amount.comparator();
        boolean fullRate =
                comparator == IndicatorComparator.EQUAL
                        && UnitWords.isPercent(amount.unit())
                        && amount.number().compareTo(HALF) > 0;
        return fullRate
                || (comparator == IndicatorComparator.AT_LEAST
                                || comparator == IndicatorComparator.MORE_THAN)
                        && amount.number().signum() > 0;
    }

    private static boolean asksForLess(Reading.Quantity amount) {
        return amount.comparator() == IndicatorComparator.AT_MOST
                || amount.comparator() == IndicatorComparator.LESS_THAN;
    }
}
