package org.jixiao.infrastructure.table.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jixiao.application.table.Amounts;
import org.jixiao.infrastructure.table.rows.PartSearch;
import org.jspecify.annotations.Nullable;

/**
 * Which columns the printed sums of the units stand in. A blank amount leaves no trace, so a sum of
 * three figures says a total, a first part and another one. 合计 prints all columns: where exactly
 * one choice of columns adds up to it, that choice is what the document says.
 */
final class UnitSums {

    private static final int COLUMNS = 3;

    private final List<PageSum> units;

    /** By unit its three parts, empty where it prints no part or too many. */
    private final List<List<BigDecimal>> parts = new ArrayList<>();

    private final boolean[] determined;
    private final boolean proven;

    UnitSums(List<PageSum> units, @Nullable PageSum grandTotal) {
        this.units = units;
        this.determined = new boolean[units.size()];
        List<List<List<BigDecimal>>> choices = units.stream().map(UnitSums::choices).toList();
        choices.forEach(each -> parts.add(each.isEmpty() ? List.of() : each.getFirst()));
        List<BigDecimal> grand = grandTotal == null ? List.of() : grandTotal.figures();
        boolean told = grand.size() == COLUMNS + 1 && !units.isEmpty();
        boolean all = choices.stream().noneMatch(List::isEmpty);
        PartSearch.Found found =
                told && all ? PartSearch.of(grand.subList(1, grand.size()), choices) : null;
        for (int i = 0; found != null && i < units.size(); i++) {
            parts.set(i, found.parts().get(i));
            determined[i] = found.determined()[i];
        }
        this.proven = found != null && found.allDetermined();
    }

    /** Whether 合计 says which columns they are; else they were taken from left to right. */
    boolean proven() {
        return proven;
    }

    /** Whether it says so of one unit. */
    boolean determined(int unit) {
        return determined[unit];
    }

    /** Null when the unit prints more than four figures, or only one that is not zero. */
    @Nullable Amounts declared(int unit) {
        List<BigDecimal> own = parts.get(unit);
        return own.isEmpty()
                ? null
                : new Amounts(units.get(unit).total(), own.get(0), own.get(1), own.get(2));
    }

    /** The only column in which the unit has money, 0 to 2; -1 when there are several. */
    int onlyColumn(int unit) {
        List<BigDecimal> own = parts.get(unit);
        int only = -1;
        for (int column = 0; column < own.size(); column++) {
            if (own.get(column).signum() != 0) {
                only = only == -1 ? column : -2;
            }
        }
        return Math.max(only, -1);
    }

    private static List<List<BigDecimal>> choices(PageSum unit) {
        List<BigDecimal> figures = unit.figures();
        boolean nothing = figures.stream().allMatch(figure -> figure.signum() == 0);
        if (nothing) {
            return List.of(Collections.nCopies(COLUMNS, new BigDecimal("0.00")));
        }
        return figures.size() < 2 || figures.size() > COLUMNS + 1
                ? List.of()
                : PartSearch.choices(figures.subList(1, figures.size()));
    }
}
