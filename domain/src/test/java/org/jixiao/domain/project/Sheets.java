package org.jixiao.domain.project;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jixiao.domain.project.ProposedSheet.ProposedIndicator;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.IndicatorId;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;

/** The sheets of the scenarios. */
final class Sheets {

    static final ProjectId ID = new ProjectId(new UUID(1, 1));
    static final ProjectCode CODE = ProjectCode.of(People.UNIT, new FiscalYear(2025), 7);
    static final RoundId ROUND = new RoundId(new FiscalYear(2025), BudgetRound.FIRST_SUBMISSION);
    static final Funding FUNDING = new Funding(Money.ofYuan("100000"), Money.ZERO, Money.ZERO);

    /** Three indicators, numbered 1 to 3. */
    static final ProposedSheet PROPOSED =
            new ProposedSheet(
                    "公共图书采购",
                    FUNDING,
                    "全年采购图书一千册。",
                    List.of(
                            row("11", "采购册数", "3000册", "1000册"),
                            row("21", "节约成本", "", "≥5%"),
                            row("31", "读者满意度", "≥95%", "≥95%")));

    static final Sheet SHEET = SheetChanges.first(PROPOSED);

    private Sheets() {}

    static ProposedIndicator row(String code, String name, String periodValue, String annualValue) {
        return row(null, code, name, periodValue, annualValue);
    }

    static ProposedIndicator row(
            Integer id, String code, String name, String periodValue, String annualValue) {
        return new ProposedIndicator(
                id == null ? null : new IndicatorId(id),
                IndicatorCode.of(code),
                name,
                new IndicatorValue(periodValue),
                new IndicatorValue(annualValue));
    }

    /** The sheet as its own proposal, each row named by its id. */
    static ProposedSheet proposed(Sheet sheet) {
        return new ProposedSheet(
                sheet.name(),
                sheet.funding(),
                sheet.targetStatement(),
                sheet.indicators().stream().map(Sheets::proposed).toList());
    }

    static ProposedIndicator proposed(Indicator row) {
        return new ProposedIndicator(
                row.id(), row.code(), row.name(), row.periodValue(), row.annualValue());
    }

    static ProposedSheet named(String name) {
        ProposedSheet same = proposed(SHEET);
        return new ProposedSheet(name, same.funding(), same.targetStatement(), same.indicators());
    }

    static ProposedSheet funded(Funding funding) {
        ProposedSheet same = proposed(SHEET);
        return new ProposedSheet(same.name(), funding, same.targetStatement(), same.indicators());
    }

    static ProposedSheet stating(String statement) {
        ProposedSheet same = proposed(SHEET);
        return new ProposedSheet(same.name(), same.funding(), statement, same.indicators());
    }

    static ProposedSheet with(ProposedIndicator... rows) {
        return new ProposedSheet(
                SHEET.name(), SHEET.funding(), SHEET.targetStatement(), List.of(rows));
    }

    /** The standing sheet with its rows in the order of these ids. */
    static ProposedSheet ordered(int... ids) {
        List<ProposedIndicator> rows = new ArrayList<>();
        for (int id : ids) {
            rows.add(kept(id));
        }
        return with(rows.toArray(ProposedIndicator[]::new));
    }

    /** The standing row of that number, unchanged. */
    static ProposedIndicator kept(int id) {
        return proposed(SHEET.indicator(new IndicatorId(id)).orElseThrow());
    }

    static Sheet renamed(Sheet sheet, String name) {
        return new Sheet(name, sheet.funding(), sheet.targetStatement(), sheet.indicators());
    }
}
