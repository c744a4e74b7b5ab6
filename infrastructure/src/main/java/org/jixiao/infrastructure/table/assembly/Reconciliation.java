package org.jixiao.infrastructure.table.assembly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedUnit;
import org.jixiao.application.table.Totals;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jixiao.infrastructure.table.wording.Money;
import org.jspecify.annotations.Nullable;

/**
 * Printed sums beside computed ones. Every printed figure is rounded from 元, so a sum of n parts
 * may be off by 0.005 × n, and half a cent for itself; beyond that both figures are named.
 */
final class Reconciliation {

    private final List<Complaint> complaints;
    private final Totals grandTotal;
    private final List<ImportedUnit> units;

    Reconciliation(
            @Nullable RawRow total,
            List<UnitDraft> units,
            List<SumDraft> sums,
            List<ProjectDraft> projects,
            List<Complaint> complaints) {
        this.complaints = complaints;
        Amounts declared = total == null ? null : declared(total, "合计");
        this.grandTotal = new Totals(declared, sum(projects));
        this.units = units.stream().map(this::unit).toList();
        sums.forEach(this::part);
        if (total == null) {
            complain(ComplaintKind.MISSING_GRAND_TOTAL, Place.TABLE, "表中没有合计行，无法核对总额。");
        } else if (declared != null) {
            String place = Place.line(total.line()) + " · 合计";
            compare(ComplaintKind.TOTAL_MISMATCH, place, "合计行", declared, countable(projects));
            compareUnits(place, declared);
        }
    }

    Totals grandTotal() {
        return grandTotal;
    }

    List<ImportedUnit> units() {
        return units;
    }

    private ImportedUnit unit(UnitDraft unit) {
        Amounts computed = sum(unit.projects());
        RawRow row = unit.row();
        Amounts declared = row == null ? null : declared(row, "单位小计");
        if (row != null && declared != null) {
            compare(
                    ComplaintKind.UNIT_SUBTOTAL_MISMATCH,
                    Place.line(row.line()) + " · 单位小计",
                    "“" + LooseText.quote(unit.name()) + "”小计行",
                    declared,
                    countable(unit.projects()));
        }
        if (row != null && mayBeProject(row, declared, unit)) {
            complain(
                    ComplaintKind.EMPTY_UNIT,
                    Place.line(row.line()) + " · 单位小计",
                    "“%s”这一行没有金额、绩效目标和绩效指标，下面也没有项目，按单位行读入；如果它是项目，请补上绩效目标和绩效指标。"
                            .formatted(LooseText.quote(unit.name())));
        }
        return new ImportedUnit(unit.name(), declared, computed);
    }

    /** A unit of nothing looks as a project without texts does; only JSON tells them apart. */
    private static boolean mayBeProject(RawRow row, @Nullable Amounts declared, UnitDraft unit) {
        return unit.projects().isEmpty()
                && !row.places().containsKey(RawRow.WHOLE)
                && (declared == null || declared.total().signum() == 0);
    }

    private void part(SumDraft sum) {
        String name = LooseText.squeeze(sum.row().name());
        Amounts declared = declared(sum.row(), name);
        if (declared != null) {
            compare(
                    ComplaintKind.UNIT_SUBTOTAL_MISMATCH,
                    Place.line(sum.row().line()) + " · " + name,
                    "“" + name + "”行",
                    declared,
                    countable(sum.projects()));
        }
    }

    private @Nullable Amounts declared(RawRow row, String what) {
        RowAmounts amounts = RowAmounts.of(row);
        String place = Place.line(row.line()) + " · " + what;
        row.notes().forEach(note -> complain(note.kind(), place, note.text()));
        amounts.notes().forEach(note -> complain(note.kind(), place, note.text()));
        return amounts.complete();
    }

    private void compareUnits(String place, Amounts declared) {
        List<Amounts> subtotals =
                units.stream().map(ImportedUnit::declared).filter(Objects::nonNull).toList();
        if (!subtotals.isEmpty() && subtotals.size() == units.size()) {
            compare(ComplaintKind.UNIT_SUM_MISMATCH, place, "与各单位小计相比，合计行", declared, subtotals);
        }
    }

    private void compare(
            ComplaintKind kind, String place, String what, Amounts declared, List<Amounts> parts) {
        List<BigDecimal> printed = columns(declared);
        List<BigDecimal> summed = columns(sumOf(parts));
        for (int i = 0; i < printed.size(); i++) {
            int column = i;
            int rounded =
                    (int)
                            parts.stream()
                                    .filter(it -> columns(it).get(column).signum() != 0)
                                    .count();
            if (Money.differ(printed.get(i), summed.get(i), rounded)) {
                complain(
                        kind,
                        place,
                        "%s的%s为 %s，%d 项相加为 %s，相差 %s，超出四舍五入可能造成的 %s。"
                                .formatted(
                                        what,
                                        RowAmounts.NAMES.get(i),
                                        Money.wan(printed.get(i)),
                                        parts.size(),
                                        Money.wan(summed.get(i)),
                                        Money.wan(printed.get(i).subtract(summed.get(i)).abs()),
                                        Money.wan(Money.tolerance(rounded))));
            }
        }
    }

    private static List<BigDecimal> columns(Amounts amounts) {
        return List.of(
                amounts.total(),
                amounts.fiscalAppropriation(),
                amounts.specialAccountAppropriation(),
                amounts.otherFunds());
    }

    private static Amounts sum(List<ProjectDraft> projects) {
        return sumOf(countable(projects));
    }

    private static List<Amounts> countable(List<ProjectDraft> projects) {
        return projects.stream().map(ProjectDraft::countable).toList();
    }

    private static Amounts sumOf(List<Amounts> parts) {
        return parts.stream().reduce(Amounts.ZERO, Amounts::plus);
    }

    private void complain(ComplaintKind kind, String place, String text) {
        complaints.add(Complaint.of(kind, place, text).asWarning());
    }
}
