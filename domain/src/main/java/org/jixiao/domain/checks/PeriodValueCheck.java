package org.jixiao.domain.checks;

import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorComparator;
import org.jixiao.domain.project.Reading;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;

/**
 * R9: what is reached in the whole implementation period is at least what is reached in the year;
 * values that cannot be set against each other are left to a person. A form without period values
 * is not looked at.
 */
final class PeriodValueCheck implements Check {

    @Override
    public CheckCode code() {
        return CheckCode.R9;
    }

    @Override
    public void look(Subject subject, Report report) {
        for (Indicator row : subject.indicators()) {
            String period = plain(row.periodValue().raw());
            String annual = plain(row.annualValue().raw());
            if (!period.isEmpty() && !annual.isEmpty() && !period.equals(annual)) {
                compare(row, report);
            }
        }
    }

    /** Without blanks, glyph variants and closing punctuation. */
    private static String plain(String text) {
        return Letters.squeezed(text).replaceAll("[.。;,]+$", "");
    }

    private static void compare(Indicator row, Report report) {
        Reading period = row.periodValue().reading();
        Reading annual = row.annualValue().reading();
        if (period.equals(annual)
                || period instanceof Reading.Deadline && annual instanceof Reading.Deadline) {
            return;
        }
        if (period instanceof Reading.Quantity whole
                && annual instanceof Reading.Quantity year
                && comparable(whole, year)) {
            if (whole.number().compareTo(year.number()) < 0) {
                report.wrong(
                        Flaw.R9_PERIOD_BELOW_YEAR,
                        place(row),
                        row.periodValue().raw(),
                        row.annualValue().raw());
            }
            return;
        }
        report.undecided(
                Flaw.R9_NOT_COMPARABLE,
                place(row),
                row.periodValue().raw(),
                row.annualValue().raw());
    }

    private static boolean comparable(Reading.Quantity whole, Reading.Quantity year) {
        return whole.unit().equals(year.unit())
                && whole.measure().recurrence().equals(year.measure().recurrence())
                && isCap(whole) == isCap(year);
    }

    private static boolean isCap(Reading.Quantity amount) {
        return amount.comparator() == IndicatorComparator.AT_MOST
                || amount.comparator() == IndicatorComparator.LESS_THAN;
    }

    private static Anchor place(Indicator row) {
        return Anchor.of(row.id(), IndicatorPart.PERIOD_VALUE);
    }
}
