package org.jixiao.domain.checks;

import static org.jixiao.domain.project.IndicatorCategory.BENEFIT;
import static org.jixiao.domain.project.IndicatorCategory.OUTPUT;
import static org.jixiao.domain.project.IndicatorCategory.SATISFACTION;

import org.jixiao.domain.project.IndicatorCategory;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.SheetField;

/** R1: a sheet has an output, a benefit and a satisfaction indicator. */
final class CategoriesCheck implements Check {

    @Override
    public CheckCode code() {
        return CheckCode.R1;
    }

    @Override
    public void look(Subject subject, Report report) {
        if (subject.indicators().isEmpty()) {
            return;
        }
        ask(subject, OUTPUT, Flaw.R1_NO_OUTPUT, report);
        ask(subject, BENEFIT, Flaw.R1_NO_BENEFIT, report);
        ask(subject, SATISFACTION, Flaw.R1_NO_SATISFACTION, report);
    }

    private static void ask(
            Subject subject, IndicatorCategory wanted, Flaw missing, Report report) {
        if (subject.indicators().stream().noneMatch(row -> row.code().category() == wanted)) {
            report.wrong(missing, Anchor.of(SheetField.INDICATORS), "");
        }
    }
}
