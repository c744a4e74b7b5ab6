package org.jixiao.domain.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.SheetField;

/** R3: text that stands for text still to be written. */
final class PlaceholderCheck implements Check {

    /** What it may begin with stands first, so that most of a long text is passed over at once. */
    private static final Pattern PLACEHOLDER =
            Pattern.compile(
                    "(?=[待XxＸｘ×＊*_＿T请])(?:待(?:单位)?(?:补充|填写|填报|完善|确定|定|核实|明确)(?=$|[\\p{P}\\s.…])|(?<![A-Za-z])[XxＸｘ]{2,}(?![A-Za-z])"
                            + "|[×＊*]{2,}|_{3,}|＿{2,}|\\bTBD\\b|请(?:在此)?填写)|^(?:暂无|略|同上|空|[/／\\-—－]+|…+|\\.{3,})$");

    private static final Pattern KIND = Pattern.compile("^(?:非?(?:具体)?(?:量化|定量|定性)(?:指标|描述)?)$");
    private static final Pattern CUT_OFF = Pattern.compile("(?<![等….])(?:…+|\\.{3,})$");

    @Override
    public CheckCode code() {
        return CheckCode.R3;
    }

    @Override
    public void look(Subject subject, Report report) {
        text(subject.sheet().name(), Anchor.of(SheetField.NAME), report);
        text(subject.sheet().targetStatement(), Anchor.of(SheetField.TARGET_STATEMENT), report);
        subject.indicators().forEach(row -> indicator(row, report));
    }

    private static void indicator(Indicator row, Report report) {
        text(row.name(), Anchor.of(row.id(), IndicatorPart.NAME), report);
        String period = row.periodValue().raw();
        String annual = row.annualValue().raw();
        if (!period.equals(annual)) {
            value(period, Anchor.of(row.id(), IndicatorPart.PERIOD_VALUE), report);
        }
        value(annual, Anchor.of(row.id(), IndicatorPart.ANNUAL_VALUE), report);
    }

    private static void value(String text, Anchor place, Report report) {
        if (KIND.matcher(text.strip()).find()) {
            report.wrong(Flaw.R3_KIND_INSTEAD_OF_VALUE, place, text);
        } else {
            text(text, place, report);
        }
    }

    static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text.strip()).find();
    }

    private static void text(String text, Anchor place, Report report) {
        Matcher found = PLACEHOLDER.matcher(text.strip());
        if (found.find()) {
            report.wrong(Flaw.R3_PLACEHOLDER, place, quoted(text, found), found.group());
        } else if (CUT_OFF.matcher(text.strip()).find()) {
            report.questionable(Flaw.R3_CUT_OFF, place, Sentences.around(text.strip(), 0));
        }
    }

    private static String quoted(String text, Matcher found) {
        return Sentences.around(text.strip(), found.start());
    }
}
