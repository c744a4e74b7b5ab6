package org.jixiao.infrastructure.table.printed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.Zeros;
import org.jixiao.infrastructure.table.wording.FieldMarks;
import org.jixiao.infrastructure.table.wording.IndicatorPrint;
import org.jixiao.infrastructure.table.wording.Money;
import org.jspecify.annotations.Nullable;

/**
 * One row in print order, the same for every format.
 *
 * @param name projects are indented by four blanks; reading tells units from projects by that
 * @param amounts four, exact; a part of nothing is null where zeros are left blank
 */
public record PrintedRow(
        String name, List<@Nullable BigDecimal> amounts, String statement, String indicators) {

    private static final String INDENT = "    ";

    public static List<PrintedRow> of(PublicTable table, Zeros zeros) {
        List<PrintedRow> rows = new ArrayList<>();
        rows.add(new PrintedRow("合计", amounts(table.total(), zeros), "", ""));
        for (PublicTable.Unit unit : table.units()) {
            String name = FieldMarks.ofName(unit.name());
            rows.add(new PrintedRow(name, amounts(unit.total(), zeros), "", ""));
            for (PublicTable.Project project : unit.projects()) {
                rows.add(
                        new PrintedRow(
                                INDENT + FieldMarks.ofName(project.name()),
                                amounts(project.amounts(), zeros),
                                project.targetStatement(),
                                IndicatorPrint.cell(project.indicators())));
            }
        }
        return rows;
    }

    /** The amounts as texts: {@code 13,232.12}, blank where nothing is printed. */
    List<String> figures() {
        return amounts.stream().map(amount -> amount == null ? "" : Money.plain(amount)).toList();
    }

    private static List<@Nullable BigDecimal> amounts(Amounts amounts, Zeros zeros) {
        List<@Nullable BigDecimal> printed = new ArrayList<>();
        printed.add(amounts.total());
        printed.add(part(amounts.fiscalAppropriation(), zeros));
        printed.add(part(amounts.specialAccountAppropriation(), zeros));
        printed.add(part(amounts.otherFunds(), zeros));
        return printed;
    }

    private static @Nullable BigDecimal part(BigDecimal amount, Zeros zeros) {
        return zeros == Zeros.BLANK && amount.signum() == 0 ? null : amount;
    }
}
