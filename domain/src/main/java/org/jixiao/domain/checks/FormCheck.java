package org.jixiao.domain.checks;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.Finding.Severity;
import org.jixiao.domain.shared.IndicatorPart;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.SheetField;
import org.jixiao.domain.shared.VisibleText;

/**
 * What every sheet must have before it is submitted: a name, a statement, at least one indicator,
 * each with a name and an annual value, texts of a bearable length, and no negative amount (the
 * part of R12 that one sheet can tell).
 */
public final class FormCheck implements SheetCheck {

    /** The longest target statement, in characters. */
    public static final int LONGEST_STATEMENT = 2000;

    /** A shorter target statement is submitted with a reason only. */
    public static final int SHORTEST_STATEMENT = 30;

    /** The longest name of a project or an indicator, in characters. */
    public static final int LONGEST_NAME = 200;

    private static final String FORM = "FORM";
    private static final String AMOUNTS = "R12";

    @Override
    public List<Finding> findings(Sheet sheet) {
        List<Finding> found = new ArrayList<>();
        name(sheet, found);
        statement(sheet, found);
        amounts(sheet, found);
        if (sheet.indicators().isEmpty()) {
            found.add(blocking(Anchor.of(SheetField.INDICATORS), "", "绩效指标一条也没有，请至少填写一条。"));
        }
        sheet.indicators().forEach(row -> indicator(row, found));
        return List.copyOf(found);
    }

    private static void name(Sheet sheet, List<Finding> found) {
        Anchor place = Anchor.of(SheetField.NAME);
        if (VisibleText.isBlank(sheet.name())) {
            found.add(blocking(place, "", "项目名称没有填写。"));
        } else if (VisibleText.length(sheet.name()) > LONGEST_NAME) {
            found.add(blocking(place, sheet.name(), "项目名称不能超过 " + LONGEST_NAME + " 个字。"));
        }
    }

    private static void statement(Sheet sheet, List<Finding> found) {
        Anchor place = Anchor.of(SheetField.TARGET_STATEMENT);
        if (VisibleText.isBlank(sheet.targetStatement())) {
            found.add(blocking(place, "", "绩效目标没有填写，请写明要达到的目标。"));
        } else if (VisibleText.length(sheet.targetStatement()) > LONGEST_STATEMENT) {
            found.add(blocking(place, "", "绩效目标不能超过 " + LONGEST_STATEMENT + " 个字，请精简。"));
        } else if (VisibleText.length(sheet.targetStatement()) < SHORTEST_STATEMENT) {
            found.add(
                    new Finding(
                            FORM,
                            Severity.WARN,
                            place,
                            sheet.targetStatement(),
                            "绩效目标不足 " + SHORTEST_STATEMENT + " 个字，请写明目标，或说明为何已经足够。"));
        }
    }

    private static void amounts(Sheet sheet, List<Finding> found) {
        amount(sheet.funding().fiscalAppropriation(), SheetField.FISCAL_APPROPRIATION, found);
        amount(
                sheet.funding().specialAccountAppropriation(),
                SheetField.SPECIAL_ACCOUNT_APPROPRIATION,
                found);
        amount(sheet.funding().otherFunds(), SheetField.OTHER_FUNDS, found);
    }

    private static void amount(Money amount, SheetField field, List<Finding> found) {
        if (amount.isNegative()) {
            found.add(
                    new Finding(
                            AMOUNTS,
                            Severity.BLOCK,
                            Anchor.of(field),
                            amount.wanYuan().toPlainString(),
                            field.label() + "不能是负数，请核对金额。"));
        }
    }

    private static void indicator(Indicator row, List<Finding> found) {
        if (VisibleText.isBlank(row.name())) {
            found.add(blocking(Anchor.of(row.id(), IndicatorPart.NAME), "", "指标名称没有填写。"));
        } else if (VisibleText.length(row.name()) > LONGEST_NAME) {
            found.add(
                    blocking(
                            Anchor.of(row.id(), IndicatorPart.NAME),
                            row.name(),
                            "指标名称不能超过 " + LONGEST_NAME + " 个字。"));
        }
        if (VisibleText.isBlank(row.annualValue().raw())) {
            found.add(
                    blocking(
                            Anchor.of(row.id(), IndicatorPart.ANNUAL_VALUE),
                            row.name(),
                            "年度指标值没有填写。"));
        }
    }

    private static Finding blocking(Anchor place, String quoted, String sentence) {
        return new Finding(FORM, Severity.BLOCK, place, quoted, sentence);
    }
}
