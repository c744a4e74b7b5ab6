package org.jixiao.infrastructure.table.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.application.table.Amounts;
import org.jixiao.infrastructure.table.wording.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which columns the printed sums of the units stand in. A blank amount leaves no trace, so a sum of
 * three figures says a total, a first part and another one. 合计 prints all columns: where exactly
 * one choice of columns adds up to it, that choice is what the document says.
 */
final class UnitSums {

    private static final int MOST_OPEN = 14;
    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final List<PageSum> units;
    private final List<BigDecimal> grand;

    /** By unit, the column of its last part where it has three figures: 1 special, 2 other. */
    private final int[] second;

    private boolean proven;

    UnitSums(List<PageSum> units, @Nullable PageSum grandTotal) {
        this.units = units;
        this.grand = grandTotal == null ? List.of() : grandTotal.figures();
        this.second = new int[units.size()];
        Arrays.fill(second, 1);
        prove();
    }

    /** Whether 合计 says which columns they are; else they were taken from left to right. */
    boolean proven() {
        return proven;
    }

    /** Null when the unit prints more than four figures, or only one. */
    @Nullable Amounts declared(int unit) {
        List<BigDecimal> parts = parts(unit);
        return parts.isEmpty()
                ? null
                : new Amounts(units.get(unit).total(), parts.get(0), parts.get(1), parts.get(2));
    }

    /** The only column in which the unit has money, 0 to 2; -1 when there are several. */
    int onlyColumn(int unit) {
        List<BigDecimal> parts = parts(unit);
        int only = -1;
        for (int column = 0; column < parts.size(); column++) {
            if (parts.get(column).signum() != 0) {
                only = only == -1 ? column : -2;
            }
        }
        return Math.max(only, -1);
    }

    private List<BigDecimal> parts(int unit) {
        List<BigDecimal> figures = units.get(unit).figures();
        return switch (figures.size()) {
            case 2 -> List.of(figures.get(1), NOTHING, NOTHING);
            case 3 ->
                    second[unit] == 1
                            ? List.of(figures.get(1), figures.get(2), NOTHING)
                            : List.of(figures.get(1), NOTHING, figures.get(2));
            case 4 -> figures.subList(1, 4);
            default -> List.of();
        };
    }

    private void prove() {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            if (units.get(i).figures().size() == 3) {
                open.add(i);
            }
        }
        if (grand.size() != 4 || open.size() > MOST_OPEN || units.isEmpty()) {
            return;
        }
        int fits = 0;
        int found = 0;
        for (int choice = 0; choice < 1 << open.size() && fits < 2; choice++) {
            choose(open, choice);
            if (addUp()) {
                fits++;
                found = choice;
            }
        }
        proven = fits == 1;
        choose(open, proven ? found : 0);
    }

    private void choose(List<Integer> open, int choice) {
        for (int i = 0; i < open.size(); i++) {
            second[open.get(i)] = (choice >> i & 1) == 0 ? 1 : 2;
        }
    }

    private boolean addUp() {
        BigDecimal[] sums = {BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO};
        for (int unit = 0; unit < units.size(); unit++) {
            List<BigDecimal> parts = parts(unit);
            for (int column = 0; column < parts.size(); column++) {
                sums[column] = sums[column].add(parts.get(column));
            }
        }
        for (int column = 0; column < 3; column++) {
            if (Money.differ(grand.get(column + 1), sums[column], units.size())) {
                return false;
            }
        }
        return true;
    }
}
