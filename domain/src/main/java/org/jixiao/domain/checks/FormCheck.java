package org.jixiao.domain.checks;

import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.SheetField;
import org.jixiao.domain.shared.VisibleText;

/**
 * What every sheet must have before it is submitted: a name, a statement, at least one indicator,
 * each with a name and an annual value, and texts of a bearable length.
 */
final class FormCheck implements Check {

    @Override
    public CheckCode code() {
        return CheckCode.FORM;
    }

    @Override
    public void look(Subject subject, Report report) {
        Sheet sheet = subject.sheet();
        name(sheet, report);
        statement(sheet, report);
        if (sheet.indicators().isEmpty()) {
            report.wrong(Flaw.FORM_NO_INDICATORS, Anchor.of(SheetField.INDICATORS), "");
        }
        sheet.indicators().forEach(row -> indicator(row, report));
    }

    private static void name(Sheet sheet, Report report) {
        Anchor place = Anchor.of(SheetField.NAME);
        if (VisibleText.isBlank(sheet.name())) {
            report.wrong(Flaw.FORM_NAME_MISSING, place, "");
        } else if (VisibleText.length(sheet.name()) > Sheet.LONGEST_NAME) {
            report.wrong(Flaw.FORM_NAME_TOO_LONG, place, sheet.name(), Sheet.LONGEST_NAME);
        }
    }

    private static void statement(Sheet sheet, Report report) {
        Anchor place = Anchor.of(SheetField.TARGET_STATEMENT);
        String text = sheet.targetStatement();
        if (VisibleText.isBlank(text)) {
            report.wrong(Flaw.FORM_STATEMENT_MISSING, place, "");
        } else if (VisibleText.length(text) > Sheet.LONGEST_STATEMENT) {
            report.wrong(Flaw.FORM_STATEMENT_TOO_LONG, place, "", Sheet.LONGEST_STATEMENT);
        } else if (VisibleText.length(text) < Sheet.SHORTEST_STATEMENT) {
            report.questionable(Flaw.FORM_STATEMENT_SHORT, place, text, Sheet.SHORTEST_STATEMENT);
        }
    }

    private static void indicator(Indicator row, Report report) {
        Anchor name = Anchor.of(row.id(), IndicatorPart.NAME);
        if (VisibleText.isBlank(row.name())) {
            report.wrong(Flaw.FORM_INDICATOR_NAME_MISSING, name, "");
        } else if (VisibleText.length(row.name()) > Sheet.LONGEST_NAME) {
            report.wrong(Flaw.FORM_INDICATOR_NAME_TOO_LONG, name, row.name(), Sheet.LONGEST_NAME);
        }
        if (VisibleText.isBlank(row.annualValue().raw())) {
            report.wrong(
                    Flaw.FORM_ANNUAL_VALUE_MISSING,
                    Anchor.of(row.id(), IndicatorPart.ANNUAL_VALUE),
                    row.name());
        }
    }
}
