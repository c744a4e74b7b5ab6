package org.jixiao.application.table;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a document, for a person to check before anything is filed. Order is the printed
 * order; nothing is corrected.
 *
 * @param department the name after 部门名称： or 单位名称：, null when the document has no such line
 * @param heading {@code 部门名称} or {@code 单位名称}, null likewise
 * @param unit the unit of all amounts, always {@code 万元}
 * @param year the fiscal year that its title names, null where it names none; unknown of previews
 *     stored before it was read
 * @param complaints those about the table as a whole; rows carry their own
 */
public record ImportedTable(
        @Nullable String department,
        @Nullable String heading,
        String unit,
        Totals grandTotal,
        List<ImportedUnit> units,
        List<ImportedProject> projects,
        List<Complaint> complaints,
        @Nullable Integer year) {

    public ImportedTable {
        units = List.copyOf(units);
        projects = List.copyOf(projects);
        complaints = List.copyOf(complaints);
    }

    /** One whose title names no year. */
    public ImportedTable(
            @Nullable String department,
            @Nullable String heading,
            String unit,
            Totals grandTotal,
            List<ImportedUnit> units,
            List<ImportedProject> projects,
            List<Complaint> complaints) {
        this(department, heading, unit, grandTotal, units, projects, complaints, null);
    }

    /** The same with these projects. */
    public ImportedTable with(List<ImportedProject> others) {
        return new ImportedTable(
                department, heading, unit, grandTotal, units, others, complaints, year);
    }

    /** The same with another complaint about the table as a whole. */
    public ImportedTable noting(Complaint complaint) {
        List<Complaint> all = new ArrayList<>(List.of(complaint));
        all.addAll(complaints);
        return new ImportedTable(department, heading, unit, grandTotal, units, projects, all, year);
    }
}
