package org.jixiao.web.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.web.project.SheetForm.IndicatorRow;
import org.jixiao.web.shared.Given;
import org.jspecify.annotations.Nullable;

/**
 * Puts back what a partial return keeps locked, where it was typed over or deleted on the page;
 * what may be changed, and the answers to remarks, stay as typed.
 */
record LockedParts(Locks locks, SheetForm saved) {

    SheetForm backIn(SheetForm typed) {
        return new SheetForm(
                        typed.round(),
                        typed.version(),
                        place("name", typed, SheetForm::name),
                        place("fiscalAppropriation", typed, SheetForm::fiscalAppropriation),
                        place(
                                "specialAccountAppropriation",
                                typed,
                                SheetForm::specialAccountAppropriation),
                        place("otherFunds", typed, SheetForm::otherFunds),
                        place("targetStatement", typed, SheetForm::targetStatement),
                        typed.indicators(),
                        typed.consent(),
                        typed.replies())
                .withRows(locks.addsRows() ? typed.rows() : rows(typed));
    }

    private @Nullable String place(
            String anchor, SheetForm typed, Function<SheetForm, @Nullable String> part) {
        return part.apply(locks.opens(anchor) ? typed : saved);
    }

    /** In the saved order; a row that may be deleted stays deleted, one put back stays. */
    private List<IndicatorRow> rows(SheetForm typed) {
        Map<String, IndicatorRow> byId =
                typed.rows().stream()
                        .collect(
                                Collectors.toMap(
                                        row -> Given.text(row.id()),
                                        row -> row,
                                        (one, two) -> one));
        List<IndicatorRow> rows = new ArrayList<>();
        for (IndicatorRow row : saved.rows()) {
            IndicatorRow mine = byId.get(Given.text(row.id()));
            if (mine != null) {
                rows.add(row(mine, row));
            } else if (!locks.removes(Given.text(row.id()))) {
                rows.add(row);
            }
        }
        for (int at = 0; at < typed.rows().size(); at++) {
            if (isPutBack(typed.rowId(at))) {
                rows.add(Math.min(at, rows.size()), typed.rows().get(at));
            }
        }
        return rows;
    }

    private boolean isPutBack(String id) {
        return !id.isEmpty()
                && locks.removes(id)
                && saved.rows().stream().noneMatch(row -> row.cell("id").equals(id));
    }

    private IndicatorRow row(IndicatorRow mine, IndicatorRow kept) {
        String id = Given.text(kept.id());
        return new IndicatorRow(
                id,
                (locks.opensCell(id, "code") ? mine : kept).code(),
                (locks.opensCell(id, "name") ? mine : kept).name(),
                (locks.opensCell(id, "periodValue") ? mine : kept).periodValue(),
                (locks.opensCell(id, "annualValue") ? mine : kept).annualValue());
    }
}
