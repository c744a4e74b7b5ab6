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

/**
 * What every sheet must have before it is submitted: a name, a statement, at least one indicator,
 * each with a name and an annual value, texts of a bearable length, and no negative amount (the
 * part of R12 that one sheet can tell).
 */
public final class FormCheck implements SheetCheck {

    /** The longest target statement, in characters. */
    public static final int LONGEST_STATEMENT = 2000;

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
        if (sheet.name().isBlank()) {
            found.add(blocking(place, "", "项目名称没有填写。"));
        } else if (sheet.name().length() > LONGEST_NAME) {
            found.add(blocking(place, sheet.name(), "项目名称不能超过 " + LONGEST_NAME + " 个字。"));
        }
    }

    private static void statement(Sheet sheet, List<Finding> found) {
        Anchor place = Anchor.of(SheetField.TARGET_STATEMENT);
        if (sheet.targetStatement().isBlank()) {
            found.add(blocking(place, "", "绩效目标没有填写，请写明要达到的目标。"));
        } else if (sheet.targetStatement().length() > LONGEST_STATEMENT) {
            found.add(blocking(place, "", "绩效目标不能超过 " + LONGEST_STATEMENT + " 个字，请精简。"));
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
        if (row.name().isBlank()) {
            found.add(blocking(Anchor.of(row.id(), IndicatorPart.NAME), "", "指标名称没有填写。"));
        } else if (row.name().length() > LONGEST_NAME) {
            found.add(
                    blocking(
                            Anchor.of(row.id(), IndicatorPart.NAME),
                            row.name(),
                            "指标名称不能超过 " + LONGEST_NAME + " 个字。"));
        }
        if (row.annualValue().raw().isBlank()) {
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
