package org.jixiao.web.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportPreview;
import org.jixiao.application.table.ImportRow;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ImportedUnit;
import org.jspecify.annotations.Nullable;

/**
 * What was read in an upload; amounts in 万元 as printed.
 *
 * @param heading 部门名称 or 单位名称
 * @param unit the unit of the amounts
 * @param complaints those about the table as a whole
 */
record PreviewBody(
        String id,
        String fileName,
        @Nullable String department,
        @Nullable String heading,
        String unit,
        Sum grandTotal,
        List<Unit> units,
        List<Project> projects,
        List<Complaint> complaints) {

    /**
     * A total.
     *
     * @param declared as printed; null when the document prints none
     * @param computed the sum of its projects
     */
    record Sum(@Nullable String declared, String computed) {}

    /** A unit row. */
    record Unit(String name, @Nullable String declared, String computed) {

        static Unit of(ImportedUnit unit) {
            return new Unit(
                    unit.name(), total(unit.declared()), unit.computed().total().toPlainString());
        }
    }

    /**
     * A project row.
     *
     * @param row its line in the text, or its row of the worksheet
     * @param unit the name above it
     * @param unitCode what that name means here; null when no unit is called so
     * @param projectId the project it has become; null while it has not
     * @param confirmable whether it can be filed now
     */
    record Project(
            int row,
            @Nullable String unit,
            String name,
            @Nullable String total,
            @Nullable String fiscalAppropriation,
            @Nullable String specialAccountAppropriation,
            @Nullable String otherFunds,
            String targetStatement,
            List<ImportedIndicator> indicators,
            BigDecimal confidence,
            List<Complaint> complaints,
            @Nullable String unitCode,
            @Nullable String projectId,
            boolean confirmable) {

        static Project of(ImportRow row) {
            ImportedProject project = row.project();
            return new Project(
                    project.row(),
                    project.unit(),
                    project.name(),
                    plain(project.total()),
                    plain(project.fiscalAppropriation()),
                    plain(project.specialAccountAppropriation()),
                    plain(project.otherFunds()),
                    project.targetStatement(),
                    project.indicators(),
                    project.confidence(),
                    Stream.concat(project.complaints().stream(), row.complaints().stream())
                            .toList(),
                    row.unit() == null ? null : row.unit().value(),
                    row.filedAs() == null ? null : row.filedAs().toString(),
                    row.open());
        }
    }

    static PreviewBody of(ImportPreview preview) {
        ImportedTable table = preview.stored().table();
        return new PreviewBody(
                preview.stored().id().toString(),
                preview.stored().fileName(),
                table.department(),
                table.heading(),
                table.unit(),
                new Sum(
                        total(table.grandTotal().declared()),
                        table.grandTotal().computed().total().toPlainString()),
                table.units().stream().map(Unit::of).toList(),
                preview.rows().stream().map(Project::of).toList(),
                table.complaints());
    }

    private static @Nullable String total(@Nullable Amounts amounts) {
        return amounts == null ? null : amounts.total().toPlainString();
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
