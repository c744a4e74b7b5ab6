package org.jixiao.domain.checks;

import java.math.BigDecimal;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorCategory;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Reading;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;

/**
 * R7: a number has a unit, and one that the name allows: persons are not counted in 元, and a
 * satisfaction is not above 100%. Nothing at all (0) needs none. A rate without its percent sign is
 * R17's; a name that states the unit itself ({@code 用户数（个）}) needs none in the value.
 */
final class UnitCheck implements Check {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public CheckCode code() {
        return CheckCode.R7;
    }

    @Override
    public void look(Subject subject, Report report) {
        for (Indicator row : subject.indicators()) {
            value(row, row.annualValue(), IndicatorPart.ANNUAL_VALUE, report);
            if (!row.periodValue().raw().equals(row.annualValue().raw())) {
                value(row, row.periodValue(), IndicatorPart.PERIOD_VALUE, report);
            }
        }
    }

    private static void value(
            Indicator row, IndicatorValue value, IndicatorPart part, Report report) {
        if (value.reading() instanceof Reading.Quantity amount) {
            Anchor place = Anchor.of(row.id(), part);
            if (amount.unit().isEmpty()) {
                withoutUnit(row, amount, value.raw(), place, report);
            } else {
                withUnit(row.name(), amount, value.raw(), place, report);
            }
        }
    }

    private static void withoutUnit(
            Indicator row, Reading.Quantity amount, String raw, Anchor place, Report report) {
        String name = row.name();
        if (amount.number().signum() == 0
                || IndicatorWords.statesItsUnit(name)
                || IndicatorWords.isRate(name)
                || !amount.remark().isEmpty()
                || row.code().category() == IndicatorCategory.SATISFACTION
                        && !IndicatorWords.isCount(name)) {
            return;
        }
        UnitWords.askedBy(name)
                .ifPresentOrElse(
                        unit -> report.wrong(Flaw.R7_UNIT_KNOWN, place, raw, raw.strip() + unit),
                        () -> report.wrong(Flaw.R7_UNIT_MISSING, place, raw));
    }

    private static void withUnit(
            String name, Reading.Quantity amount, String raw, Anchor place, Report report) {
        boolean percent = UnitWords.isPercent(amount.unit());
        boolean growth = raw.contains("增") || raw.contains("率") || raw.contains("比");
        if (percent && !growth && (IndicatorWords.isCount(name) || IndicatorWords.isAmount(name))) {
            report.wrong(Flaw.R7_COUNT_IN_PERCENT, place, raw, name);
        } else if (percent && !growth && IndicatorWords.isDuration(name)) {
            report.wrong(Flaw.R7_TIME_IN_PERCENT, place, raw, name);
        } else if (amount.unit().equals("%") && !growth && isMoreThanAll(name, amount)) {
            report.wrong(Flaw.R7_MORE_THAN_ALL, place, raw, name);
        } else if (countsSomethingElse(name, amount.unit())) {
            report.wrong(Flaw.R7_COUNT_IN_OTHERS, place, raw, name, amount.unit());
        } else if (!percent && IndicatorWords.isRate(name) && !isScore(name, amount)) {
            report.wrong(Flaw.R7_RATE_IN_UNITS, place, raw, name, amount.unit());
        }
    }

    private static boolean isMoreThanAll(String name, Reading.Quantity amount) {
        return IndicatorWords.isPartOfAll(name) && amount.number().compareTo(ALL) > 0;
    }

    /** Persons in money, time or space; things in money: nobody counts them by these. */
    private static boolean countsSomethingElse(String name, String unit) {
        return UnitWords.isMoney(unit)
                        && (IndicatorWords.isPeople(name) || IndicatorWords.isThings(name))
                || IndicatorWords.isPeople(name)
                        && (UnitWords.isTime(unit) || UnitWords.isSpace(unit));
    }

    private static boolean isScore(String name, Reading.Quantity amount) {
        return amount.unit().equals("分") && name.contains("满意");
    }
}
