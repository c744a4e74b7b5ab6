package org.jixiao.application.table.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ImportedUnit;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * What a document declares as the totals of units, remembered beside what their projects sum to.
 */
final class DeclaredTotals {

    private final ImportStore store;
    private final RoundId round;

    DeclaredTotals(ImportStore store, RoundId round) {
        this.store = store;
        this.round = round;
    }

    /** Only of units that something was filed for: nobody speaks for somebody else's unit. */
    void remember(StoredImport stored, List<ImportRow> rows, List<ImportResult> results) {
        Map<String, UnitCode> units = unitsOf(rows, results);
        for (ImportedUnit unit : stored.table().units()) {
            UnitCode code = units.get(unit.name());
            Amounts declared = declared(stored.table(), unit);
            if (code != null && declared != null) {
                SheetsOfTables.declared(declared)
                        .ifPresent(total -> store.declared(stored.id(), code, round, total));
            }
        }
    }

    private static Map<String, UnitCode> unitsOf(List<ImportRow> rows, List<ImportResult> results) {
        Set<Integer> filed =
                results.stream()
                        .filter(result -> result.project() != null)
                        .map(ImportResult::row)
                        .collect(Collectors.toSet());
        Map<String, UnitCode> units = new HashMap<>();
        for (ImportRow row : rows) {
            String name = row.project().unit();
            if (name != null && row.unit() != null && filed.contains(row.project().row())) {
                units.put(name, row.unit());
            }
        }
        return units;
    }

    private static @Nullable Amounts declared(ImportedTable table, ImportedUnit unit) {
        return unit.declared() == null && table.units().size() == 1
                ? table.grandTotal().declared()
                : unit.declared();
    }
}
