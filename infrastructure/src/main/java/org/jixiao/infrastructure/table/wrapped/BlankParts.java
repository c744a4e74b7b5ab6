package org.jixiao.infrastructure.table.wrapped;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.rows.PartSearch;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.wording.AmountText;
import org.jixiao.infrastructure.table.wording.Money;
import org.jspecify.annotations.Nullable;

/**
 * Rows of too few amounts: blank parts have left no trace, so the columns of the others are not
 * printed. The sums tell them: of the units by 合计, of the projects by their unit. Where they leave
 * one way only it is what the document says; else the complaint stays.
 */
final class BlankParts {

    private final List<RawRow> rows;

    private BlankParts(List<RawRow> rows) {
        this.rows = rows;
    }

    /** The same rows, with amounts in the columns that the sums allow. */
    static void place(List<RawRow> rows) {
        if (rows.stream().anyMatch(BlankParts::isAmbiguous)) {
            new BlankParts(rows).place();
        }
    }

    private void place() {
        int total = -1;
        List<Integer> units = new ArrayList<>();
        Map<Integer, List<Integer>> projects = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            RawRow row = rows.get(i);
            if (row.isGrandTotal() && total < 0) {
                total = i;
            } else if (!row.hasText() && !row.isSum()) {
                units.add(i);
            } else if (!row.isSum()) {
                int owner = units.isEmpty() ? -1 : units.getLast();
                projects.computeIfAbsent(owner, unit -> new ArrayList<>()).add(i);
            }
        }
        if (total >= 0) {
            place(total, units.isEmpty() ? projects.getOrDefault(-1, List.of()) : units);
        }
        units.forEach(unit -> place(unit, projects.getOrDefault(unit, List.of())));
    }

    /** Below a sum whose own columns are known, or taken from left to right. */
    private void place(int sum, List<Integer> below) {
        List<BigDecimal> figures = figures(rows.get(sum));
        if (figures == null || below.stream().noneMatch(i -> isAmbiguous(rows.get(i)))) {
            return;
        }
        List<List<List<BigDecimal>>> choices = new ArrayList<>();
        for (int i : below) {
            List<List<BigDecimal>> of = choices(rows.get(i));
            if (of.isEmpty()) {
                return;
            }
            choices.add(of);
        }
        PartSearch.Found found = PartSearch.of(figures.subList(1, 4), choices);
        for (int k = 0; found != null && k < below.size(); k++) {
            RawRow row = rows.get(below.get(k));
            boolean sure = found.determined()[k] && !isAmbiguous(rows.get(sum));
            if (isAmbiguous(row)) {
                rows.set(below.get(k), placed(row, found.parts().get(k), sure));
            }
        }
    }

    private static boolean isAmbiguous(RawRow row) {
        return row.notes().stream().anyMatch(BlankParts::isAmbiguous);
    }

    private static boolean isAmbiguous(RawRow.Note note) {
        return note.kind() == ComplaintKind.AMBIGUOUS_AMOUNTS;
    }

    /** None where the amounts that are there do not add up: one that counts is lost. */
    private static List<List<BigDecimal>> choices(RawRow row) {
        List<BigDecimal> figures = figures(row);
        if (figures == null) {
            return List.of();
        }
        if (!isAmbiguous(row)) {
            return List.of(figures.subList(1, 4));
        }
        List<BigDecimal> parts = figures.subList(1, printed(row));
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = !Money.differ(figures.getFirst(), sum, parts.size());
        boolean nothing = parts.isEmpty() && whole;
        return nothing
                ? List.of(figures.subList(1, 4))
                : whole ? PartSearch.choices(parts) : List.of();
    }

    private static int printed(RawRow row) {
        return (int) row.amounts().stream().filter(amount -> !amount.isBlank()).count();
    }

    /** Four, or null where one is no number. */
    private static @Nullable List<BigDecimal> figures(RawRow row) {
        List<BigDecimal> figures = new ArrayList<>();
        for (String amount : row.amounts()) {
            AmountText read = AmountText.read(amount);
            if (read instanceof AmountText.Unreadable) {
                return null;
            }
            boolean blank = read instanceof AmountText.Blank;
            figures.add(blank ? new BigDecimal("0.00") : ((AmountText.Figure) read).value());
        }
        return figures;
    }

    private static RawRow placed(RawRow row, List<BigDecimal> parts, boolean sure) {
        List<String> amounts = new ArrayList<>(row.amounts().subList(0, 1));
        Map<String, CellPlace> places = new HashMap<>(row.places());
        CellPlace line = places.get(RawRow.AMOUNTS.getFirst());
        for (int i = 0; i < parts.size(); i++) {
            boolean there = parts.get(i).signum() != 0;
            String field = RawRow.AMOUNTS.get(i + 1);
            amounts.add(there ? parts.get(i).toPlainString() : "");
            places.remove(field);
            if (there && line != null) {
                places.put(field, line);
            }
        }
        List<RawRow.Note> notes = new ArrayList<>(row.notes());
        if (sure) {
            notes.removeIf(BlankParts::isAmbiguous);
        }
        return row.placing(amounts, notes, places);
    }
}
