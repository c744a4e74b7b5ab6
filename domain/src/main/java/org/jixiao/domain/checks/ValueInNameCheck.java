package org.jixiao.domain.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;

/**
 * R6: what is to be reached stands in the value, not in the name. A formula in the name ({@code
 * …×100%}) is none; a number that may only describe the thing is left to a person.
 */
final class ValueInNameCheck implements Check {

    private static final Pattern FORMULA = Pattern.compile("[×xX*÷/=]");
    private static final Pattern BOUND =
            Pattern.compile(
                    "(?:≥|>|≤|<|不少于|不低于|不超过|不高于|大于|小于|达到?|为)\\d+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?%");
    private static final Pattern DEADLINE =
            Pattern.compile("(?:1[0-2]|[1-9])月(?:[0-9]{1,2}日|底)?(?:以?前|之前)|年底前");
    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?<![0-9A-Za-z.])([0-9]+(?:\\.[0-9]+)?)(?:万|亿)?(?:人次|人|次|个|家|户|场|期|项|台|套|份|篇|件|宗|名|间|门|辆|条)(?!一)");
    private static final Pattern CONDITION =
            Pattern.compile("[0-9]+(?:个|家|台|项)?(?:工作日|小时|分钟|岁|年|级|类|区)");

    @Override
    public CheckCode code() {
        return CheckCode.R6;
    }

    @Override
    public void look(Subject subject, Report report) {
        subject.indicators().forEach(row -> name(row, report));
    }

    private static void name(Indicator row, Report report) {
        String name = Letters.squeezed(row.name());
        String value = Letters.squeezed(row.annualValue().raw());
        Anchor place = Anchor.of(row.id(), IndicatorPart.NAME);
        if (name.length() > 1 && name.equals(value) && !PlaceholderCheck.isPlaceholder(name)) {
            report.wrong(Flaw.R6_VALUE_REPEATS_NAME, place, row.name());
            return;
        }
        Matcher bound = BOUND.matcher(name);
        Matcher deadline = DEADLINE.matcher(name);
        if (bound.find() && !FORMULA.matcher(name).find()) {
            report.wrong(Flaw.R6_FIGURE_IN_NAME, place, row.name(), bound.group());
        } else if (deadline.find()) {
            report.wrong(Flaw.R6_DATE_IN_NAME, place, row.name(), deadline.group());
        } else {
            counted(row, name, value, report);
        }
    }

    private static void counted(Indicator row, String name, String value, Report report) {
        Anchor place = Anchor.of(row.id(), IndicatorPart.NAME);
        Matcher counted = COUNTED.matcher(name);
        if (!counted.find() || CONDITION.matcher(name).find() || FORMULA.matcher(name).find()) {
            return;
        }
        boolean again =
                Pattern.compile("(?<![0-9])" + counted.group(1) + "(?![0-9])")
                        .matcher(value)
                        .find();
        if (again) {
            report.wrong(Flaw.R6_FIGURE_IN_NAME, place, row.name(), counted.group());
        } else {
            report.undecided(Flaw.R6_NUMBER_IN_NAME, place, row.name(), counted.group());
        }
    }
}
