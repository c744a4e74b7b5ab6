package org.jixiao.infrastructure.table.forms;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.exports.ProjectSheet;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.project.Sheet;
import org.jixiao.infrastructure.print.Grid;
import org.jixiao.infrastructure.print.Grid.Cell;
import org.jixiao.infrastructure.print.PrintedDocument;
import org.jixiao.infrastructure.table.wording.Money;

/** What the unit files: name, unit, round, money, target statement, and the table of indicators. */
final class FilingForm {

    static final List<Integer> FIELDS = List.of(15, 35, 15, 35);

    private static final List<Integer> INDICATORS = List.of(6, 13, 17, 32, 16, 16);

    private FilingForm() {}

    static List<PrintedDocument.Block> blocks(ProjectSheet printed) {
        Sheet sheet = printed.snapshot().state().file().sheet();
        List<Grid.Row> rows = new ArrayList<>(fields(printed));
        rows.addAll(money(sheet.funding()));
        rows.add(wide("绩效目标", sheet.targetStatement()));
        return List.of(
                new Grid(FIELDS, List.of(), rows),
                new PrintedDocument.Line("绩效指标", ""),
                indicators(sheet));
    }

    private static List<Grid.Row> fields(ProjectSheet printed) {
        ProjectFile file = printed.snapshot().state().file();
        String revision = file.revision() == 0 ? "未送审" : "第 " + file.revision() + " 次送审";
        return List.of(
                wide("项目名称", file.sheet().name()),
                wide("项目单位", printed.unitName()),
                pair(
                        "申报年度",
                        file.round().fiscalYear() + " 年",
                        "申报批次",
                        file.round().round().label()),
                pair("状态", printed.snapshot().state().phase().label(), "送审次数", revision));
    }

    private static List<Grid.Row> money(Funding funding) {
        Amounts amounts =
                Amounts.ofYuan(
                        funding.fiscalAppropriation().yuan(),
                        funding.specialAccountAppropriation().yuan(),
                        funding.otherFunds().yuan());
        return List.of(
                pair(
                        "总计",
                        Money.plain(amounts.total()),
                        "财政拨款",
                        Money.plain(amounts.fiscalAppropriation())),
                pair(
                        "财政专户拨款",
                        Money.plain(amounts.specialAccountAppropriation()),
                        "其他资金",
                        Money.plain(amounts.otherFunds())));
    }

    static Grid.Row wide(String label, String text) {
        return Grid.Row.of(Cell.center(label), Cell.left(text).over(3));
    }

    static Grid.Row pair(String label, String text, String label2, String text2) {
        return Grid.Row.of(
                Cell.center(label), Cell.left(text), Cell.center(label2), Cell.left(text2));
    }

    private static Grid indicators(Sheet sheet) {
        List<Grid.Row> rows = new ArrayList<>();
        for (Indicator indicator : sheet.indicators()) {
            String level2 = indicator.code().subcategory().map(kind -> kind.label()).orElse("");
            rows.add(
                    Grid.Row.of(
                            Cell.center(String.valueOf(rows.size() + 1)),
                            Cell.left(indicator.code().category().label()),
                            Cell.left(level2),
                            Cell.left(indicator.name()),
                            Cell.left(indicator.periodValue().raw()),
                            Cell.left(indicator.annualValue().raw())));
        }
        return new Grid(
                INDICATORS,
                List.of(header("序号", "一级指标", "二级指标", "三级指标", "实施周期指标值", "年度指标值")),
                rows);
    }

    static Grid.Row header(String... names) {
        return new Grid.Row(List.of(names).stream().map(Cell::center).toList());
    }
}
