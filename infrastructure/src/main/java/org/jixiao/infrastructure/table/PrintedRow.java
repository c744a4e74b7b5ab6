package org.jixiao.infrastructure.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.PublicTable;

/**
 * One row in print order, the same for every format.
 *
 * @param name projects are indented by four blanks; reading tells units from projects by that
 * @param amounts four, exact
 */
record PrintedRow(String name, List<BigDecimal> amounts, String statement, String indicators) {

    private static final String INDENT = "    ";

    static List<PrintedRow> of(PublicTable table) {
        List<PrintedRow> rows = new ArrayList<>();
        rows.add(new PrintedRow("合计", amounts(table.total()), "", ""));
        for (PublicTable.Unit unit : table.units()) {
            rows.add(new PrintedRow(unit.name(), amounts(unit.total()), "", ""));
            for (PublicTable.Project project : unit.projects()) {
                rows.add(
                        new PrintedRow(
                                INDENT + project.name(),
                                amounts(project.amounts()),
                                project.targetStatement(),
                                IndicatorPrint.cell(project.indicators())));
            }
        }
        return rows;
    }

    private static List<BigDecimal> amounts(Amounts amounts) {
        return List.of(
                amounts.total(),
                amounts.fiscalAppropriation(),
                amounts.specialAccountAppropriation(),
                amounts.otherFunds());
    }
}
