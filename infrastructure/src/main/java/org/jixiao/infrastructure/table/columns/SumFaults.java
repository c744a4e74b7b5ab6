package org.jixiao.infrastructure.table.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jixiao.infrastructure.table.wording.Money;
import org.jspecify.annotations.Nullable;

/** What is wrong with the printed sums of a table of columns that stand apart. */
final class SumFaults {

    private final List<PageSum> units;
    private final List<Complaint> complaints = new ArrayList<>();

    private SumFaults(List<PageSum> units) {
        this.units = units;
    }

    /**
     * @param unmet units whose sum the totals of their pages do not give
     */
    static List<Complaint> find(
            @Nullable PageSum grandTotal, List<PageSum> units, List<Integer> unmet) {
        SumFaults faults = new SumFaults(units);
        unmet.forEach(faults::unmet);
        if (grandTotal != null) {
            faults.checkParts(grandTotal);
            faults.compareUnits(grandTotal);
        }
        int implied = grandTotal == null ? 0 : grandTotal.line();
        units.stream().filter(unit -> unit.line() != implied).forEach(faults::checkParts);
        return faults.complaints;
    }

    /** {@code 第 3 页第 12 行 · 名称} */
    static String place(PageSum sum) {
        return new CellPlace(sum.page(), sum.line(), 0).words() + " · " + sum.name();
    }

    private void unmet(int unit) {
        PageSum sum = units.get(unit);
        complain(
                ComplaintKind.UNIT_SUBTOTAL_MISMATCH,
                place(sum),
                "“%s”的总计 %s，与所在各页的总计怎样划分都不相等。"
                        .formatted(LooseText.quote(sum.name()), Money.wan(sum.total())));
    }

    /** Whichever columns the parts of a printed sum stand in, they add up to its total. */
    private void checkParts(PageSum sum) {
        List<BigDecimal> parts = sum.figures().subList(1, sum.figures().size());
        BigDecimal whole = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int printed = (int) parts.stream().filter(part -> part.signum() != 0).count();
        if (Money.differ(sum.total(), whole, printed)) {
            complain(
                    ComplaintKind.ROW_TOTAL_MISMATCH,
                    place(sum),
                    "总计为 %s，各项资金之和为 %s，两者不符。".formatted(Money.wan(sum.total()), Money.wan(whole)));
        }
    }

    private void compareUnits(PageSum whole) {
        if (units.isEmpty()) {
            return;
        }
        BigDecimal sum =
                units.stream().map(PageSum::total).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (Money.differ(whole.total(), sum, units.size())) {
            complain(
                    ComplaintKind.UNIT_SUM_MISMATCH,
                    place(whole),
                    "合计为 %s，%d 个单位小计相加为 %s，相差 %s。"
                            .formatted(
                                    Money.wan(whole.total()),
                                    units.size(),
                                    Money.wan(sum),
                                    Money.wan(whole.total().subtract(sum).abs())));
        }
    }

    private void complain(ComplaintKind kind, String place, String text) {
        complaints.add(Complaint.of(kind, place, text));
    }
}
