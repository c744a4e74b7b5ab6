package org.jixiao.web.table.imports;

import java.util.List;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.application.table.imports.RowChoice;

/**
 * What of some rows can revise the project that it is already, each with the version compared.
 * Projects that are being adjusted are revised one by one only: what a table prints of them is the
 * sheet in force, and would undo the adjustment.
 */
record Revisable(List<RowChoice> choices) {

    static Revisable of(List<ImportRow> rows) {
        return new Revisable(
                rows.stream()
                        .filter(ImportRow::revisable)
                        .filter(row -> !ExistingView.isAdjusting(row))
                        .map(
                                row ->
                                        RowChoice.revise(
                                                row.project().row(), ExistingView.version(row)))
                        .toList());
    }

    public int count() {
        return choices.size();
    }

    /** The rows with their versions, for the form: only what was seen is revised. */
    public String seen() {
        return SeenRows.packed(choices);
    }
}
