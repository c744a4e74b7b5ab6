package org.jixiao.infrastructure.table.columns;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.wording.Money;

/** Fills the amounts of the rows of one page, and says why those that stay empty do. */
final class ColumnAmounts {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final PageTable page;
    private final PageOwners owners;
    private final UnitSums sums;

    ColumnAmounts(PageTable page, PageOwners owners, UnitSums sums) {
        this.page = page;
        this.owners = owners;
        this.sums = sums;
    }

    /** Fills the amounts of the row that stands so many rows down in the printed order. */
    void fill(ColumnRow row, int at) {
        PageTotals.Figure total = owners.total(at);
        if (total == null) {
            String reason = withoutTotal();
            row.ask("total", reason, page.totals().likely(at));
            RawRow.AMOUNTS.subList(1, 4).forEach(field -> row.askToo(field, reason));
            return;
        }
        row.amount(0, total.value(), total.line());
        infer(row);
        if (total.value().signum() < 0) {
            row.complain(ComplaintKind.NEGATIVE_AMOUNT, "总计为负数：" + Money.wan(total.value()) + "。");
        }
        parts(row, at, total.value());
    }

    private void parts(ColumnRow row, int at, BigDecimal total) {
        int unit = owners.unit(at);
        int column = unit < 0 ? -1 : sums.onlyColumn(unit);
        if (column < 0) {
            String reason = where() + "的财政拨款、财政专户拨款和其他资金没有分列，不能确定总计由哪几项组成。";
            row.ask(RawRow.AMOUNTS.get(1), reason, null);
            RawRow.AMOUNTS.subList(2, 4).forEach(field -> row.askToo(field, reason));
            return;
        }
        for (int part = 0; part < 3; part++) {
            row.amount(part + 1, part == column ? total : NOTHING, 0);
        }
        if (!sums.determined(unit)) {
            row.infer(RawRow.AMOUNTS.get(column + 1), "0.70", "单位小计各栏按从左到右读取，没有合计可以印证。");
        }
    }

    private String withoutTotal() {
        List<PageTotals.Figure> printed = page.totals().printed();
        if (printed.isEmpty()) {
            return where() + "的文字里没有金额。";
        }
        if (!page.totals().known()) {
            return where()
                    + "有 %d 个项目，文字里只有 %d 个金额，或各栏相加不等于总计，不能归到各行：%s。"
                            .formatted(page.rows(), printed.size(), list(printed));
        }
        return where() + "各栏的起始行不同，不能确定哪个总计属于这一行：" + list(page.totals().values()) + "。";
    }

    private static String list(List<PageTotals.Figure> figures) {
        return figures.stream()
                .limit(40)
                .map(figure -> Money.plain(figure.value()))
                .collect(Collectors.joining("、"));
    }

    private void infer(ColumnRow row) {
        if (page.rows() == 1) {
            return;
        }
        boolean inPlace = page.blocks().inPlace();
        row.infer(
                "total",
                inPlace ? ColumnRows.IN_PLACE : ColumnRows.INFERRED,
                where() + "总计" + (inPlace ? "按各栏从第一行起依次对应。" : "按单位小计和项目所属单位对应。"));
    }

    private String where() {
        return "第 " + page.blocks().no() + " 页";
    }
}
