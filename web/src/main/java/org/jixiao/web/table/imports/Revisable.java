package org.jixiao.web.table.imports;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** Another one when another row can be revised, or a project has changed. */
    public String seal() {
        String all =
                choices.stream()
                        .map(choice -> choice.row() + ":" + choice.version())
                        .collect(Collectors.joining(" "));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
