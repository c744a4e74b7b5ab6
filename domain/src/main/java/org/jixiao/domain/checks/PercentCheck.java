package org.jixiao.domain.checks;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.IndicatorValue;
import org.jixiao.domain.project.Reading;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.SheetField;

/**
 * R17: a rate has its percent sign, and large amounts are written in one unit. Standards per head
 * (800元/月) beside totals in 万元 are in order; zero of something bad needs no sign.
 */
final class PercentCheck implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern WAN_YUAN = Pattern.compile("[0-9]\\s*万元");
    private static final Pattern LARGE_YUAN =
            Pattern.compile(
                    "(?<![0-9.,，])[0-9]{1,3}(?:[,，]?[0-9]{3})+(?:\\.[0-9]+)?\\s*元(?!\\s*[/／每])");
    private static final Pattern FIVE_DIGITS = Pattern.compile("[0-9]{5}");

    @Override
    public CheckCode code() {
        return CheckCode.R17;
    }

    @Override
    public void look(Subject subject, Report report) {
        for (Indicator row : subject.indicators()) {
            percent(row, row.annualValue(), IndicatorPart.ANNUAL_VALUE, report);
            percent(row, row.periodValue(), IndicatorPart.PERIOD_VALUE, report);
        }
        mixed(subject, report);
    }

    private static void percent(
            Indicator row, IndicatorValue value, IndicatorPart part, Report report) {
        if (value.reading() instanceof Reading.Quantity amount
                && amount.unit().isEmpty()
                && amount.remark().isEmpty()
                && IndicatorWords.isRate(row.name())
                && !IndicatorWords.statesItsUnit(row.name())
                && amount.number().compareTo(HUNDRED) <= 0
                && !(amount.number().signum() == 0 && IndicatorWords.isBad(row.name()))) {
            String raw = value.raw();
            report.wrong(
                    Flaw.R17_PERCENT_MISSING, Anchor.of(row.id(), part), raw, raw.strip() + "%");
        }
    }

    private static void mixed(Subject subject, Report report) {
        String statement = subject.sheet().targetStatement();
        boolean wanYuan =
                WAN_YUAN.matcher(statement).find()
                        || subject.indicators().stream()
                                .anyMatch(row -> WAN_YUAN.matcher(row.annualValue().raw()).find());
        if (!wanYuan) {
            return;
        }
        yuan(statement, Anchor.of(SheetField.TARGET_STATEMENT), report);
        for (Indicator row : subject.indicators()) {
            yuan(row.annualValue().raw(), Anchor.of(row.id(), IndicatorPart.ANNUAL_VALUE), report);
        }
    }

    private static void yuan(String text, Anchor place, Report report) {
        Matcher found = LARGE_YUAN.matcher(text);
        while (found.find()) {
            String digits = found.group().replaceAll("[,，]", "");
            if (FIVE_DIGITS.matcher(digits).find()) {
                report.wrong(Flaw.R17_YUAN_BESIDE_WAN_YUAN, place, found.group().strip());
                return;
            }
        }
    }
}
