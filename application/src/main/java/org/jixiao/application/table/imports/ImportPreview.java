package org.jixiao.application.table.imports;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedUnit;

/** An upload, and row by row what confirming it would do. */
public record ImportPreview(StoredImport stored, List<ImportRow> rows) {

    public ImportPreview {
        rows = List.copyOf(rows);
    }

    /** The sum of all totals in 万元, with what people said of them. */
    public BigDecimal computed() {
        return corrected(stored.table().grandTotal().computed().total(), project -> true);
    }

    /** The same for the rows of one unit. */
    public BigDecimal computed(ImportedUnit unit) {
        return corrected(unit.computed().total(), project -> unit.name().equals(project.unit()));
    }

    private BigDecimal corrected(BigDecimal read, Predicate<ImportedProject> counted) {
        BigDecimal sum = read;
        for (ImportRow row : rows) {
            if (!row.answers().fields().isEmpty()) {
                sum = sum.subtract(total(row.read(), counted)).add(total(row.project(), counted));
            }
        }
        return sum;
    }

    private static BigDecimal total(ImportedProject project, Predicate<ImportedProject> counted) {
        BigDecimal total = project.total();
        return total == null || !counted.test(project) ? BigDecimal.ZERO : total;
    }

    public long openRows() {
        return rows.stream().filter(ImportRow::open).count();
    }
}
