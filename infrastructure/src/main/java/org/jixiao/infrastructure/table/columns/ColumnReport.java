package org.jixiao.infrastructure.table.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ImportedUnit;
import org.jixiao.application.table.Totals;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jixiao.infrastructure.table.wording.Money;
import org.jspecify.annotations.Nullable;

/** The table that was put together from columns, with the complaints about it as a whole. */
final class ColumnReport {

    private final Heading heading;
    private final @Nullable PageSum grandTotal;
    private final List<PageSum> units;
    private final UnitSums sums;
    private final List<PageBlocks> pages;
    private final List<ColumnRow> rows;
    private final List<Complaint> complaints = new ArrayList<>();

    ColumnReport(
            Heading heading,
            @Nullable PageSum grandTotal,
            List<PageSum> units,
            UnitSums sums,
            List<PageBlocks> pages,
            List<ColumnRow> rows) {
        this.heading = heading;
        this.grandTotal = grandTotal;
        this.units = units;
        this.sums = sums;
        this.pages = pages;
        this.rows = rows;
    }

    /**
     * @param unmet units whose sum the totals of their pages do not give
     * @param cut whether the bytes end inside a character
     * @throws UnreadableTable when the amounts are not in 万元
     */
    ImportedTable table(List<Integer> unmet, boolean cut) {
        checkHeading();
        complaints.addAll(ColumnFaults.find(pages, rows, cut));
        complaints.addAll(SumFaults.find(grandTotal, units, unmet));
        Totals totals = new Totals(grandTotal == null ? null : declared(grandTotal), sum(rows));
        compare();
        return new ImportedTable(
                heading.department(),
                heading.label(),
                "万元",
                totals,
                units(),
                rows.stream().map(ColumnRow::toProject).toList(),
                complaints,
                heading.year());
    }

    private List<ImportedUnit> units() {
        Map<String, List<ColumnRow>> byUnit =
                rows.stream()
                        .filter(row -> row.unit() != null)
                        .collect(Collectors.groupingBy(row -> String.valueOf(row.unit())));
        List<ImportedUnit> imported = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            String name = units.get(i).name();
            Amounts computed = sum(byUnit.getOrDefault(name, List.of()));
            imported.add(new ImportedUnit(name, sums.declared(i), computed));
        }
        return imported;
    }

    private void checkHeading() {
        String unit = heading.amountUnit();
        if (unit != null && !unit.startsWith("万元")) {
            throw new UnreadableTable(
                    ComplaintKind.UNSUPPORTED_LAYOUT,
                    "表头",
                    "表中写明金额单位为“" + LooseText.quote(unit) + "”，只能读取以万元为单位的表。");
        }
        if (unit == null) {
            complain(ComplaintKind.UNIT_NOT_STATED, "表头", "表头没有写明“单位：万元”，金额按万元读取，请核对。");
        }
        if (heading.department() == null) {
            complain(ComplaintKind.MISSING_HEADING, "表头", "表头没有写明部门名称或单位名称。");
        }
    }

    private @Nullable Amounts declared(PageSum sum) {
        if (sum.figures().size() != 4) {
            complain(ComplaintKind.AMBIGUOUS_AMOUNTS, SumFaults.place(sum), "合计只有几个金额，不能确定属于哪几栏。");
            return null;
        }
        return new Amounts(
                sum.total(), sum.figures().get(1), sum.figures().get(2), sum.figures().get(3));
    }

    private void compare() {
        if (grandTotal == null) {
            complain(ComplaintKind.MISSING_GRAND_TOTAL, Place.TABLE, "表中没有合计行，无法核对总额。");
        }
        if (!sums.proven() && !units.isEmpty()) {
            complain(
                    ComplaintKind.AMBIGUOUS_AMOUNTS,
                    Place.TABLE,
                    "单位小计的空白金额没有留下痕迹，合计也不能说明各属哪一栏，按从左到右读取。");
        }
        if (grandTotal != null) {
            compareRows(grandTotal.total());
        }
    }

    private void compareRows(BigDecimal declared) {
        long unknown = rows.stream().filter(row -> row.amount(0) == null).count();
        BigDecimal known = sum(rows).total();
        String told = "合计为 " + Money.wan(declared) + "，";
        if (unknown > 0) {
            complain(
                    ComplaintKind.TOTAL_MISMATCH,
                    Place.TABLE,
                    told
                            + "能确定的项目相加为 %s，还有 %d 个项目的金额需要填写后才能核对。"
                                    .formatted(Money.wan(known), unknown));
        } else if (Money.differ(declared, known, rows.size())) {
            complain(
                    ComplaintKind.TOTAL_MISMATCH,
                    Place.TABLE,
                    told
                            + "各项目相加为 %s，相差 %s。"
                                    .formatted(
                                            Money.wan(known),
                                            Money.wan(declared.subtract(known).abs())));
        }
    }

    private static Amounts sum(List<ColumnRow> rows) {
        BigDecimal[] sums = new BigDecimal[4];
        for (int column = 0; column < sums.length; column++) {
            int at = column;
            sums[column] =
                    rows.stream()
                            .map(row -> row.amount(at))
                            .filter(Objects::nonNull)
                            .reduce(new BigDecimal("0.00"), BigDecimal::add);
        }
        return new Amounts(sums[0], sums[1], sums[2], sums[3]);
    }

    private void complain(ComplaintKind kind, String place, String text) {
        complaints.add(Complaint.of(kind, place, text));
    }
}
