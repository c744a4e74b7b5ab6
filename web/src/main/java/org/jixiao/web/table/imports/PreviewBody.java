package org.jixiao.web.table.imports;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ImportedUnit;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.application.table.imports.RowAnswers;
import org.jixiao.web.shared.Instants;
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
     * @param computed the sum of its projects, with what people said of them
     */
    record Sum(@Nullable String declared, String computed) {}

    /** A unit row. */
    record Unit(String name, @Nullable String declared, String computed) {

        static Unit of(ImportedUnit unit, ImportPreview preview) {
            return new Unit(
                    unit.name(), total(unit.declared()), preview.computed(unit).toPlainString());
        }
    }

    /**
     * A project row.
     *
     * @param row its line in the text, or its row of the worksheet
     * @param unit the name above it
     * @param doubts fields that were inferred, or left empty because the document does not
     *     determine them, and that nobody has answered
     * @param answers fields that a person has filled in or corrected
     * @param checkedBy who compared the inferred fields with the document; null while nobody has
     * @param unitCode what that name means here; null when no unit is called so
     * @param projectId the project it has become; null while it has not
     * @param confirmable whether it becomes a project of its own, with nothing to choose
     * @param existing the project that it is already; null where there is none, or several
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
            List<Open> doubts,
            List<Said> answers,
            @Nullable String checkedBy,
            @Nullable String unitCode,
            @Nullable String projectId,
            boolean confirmable,
            @Nullable ExistingBody existing) {

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
                    project.doubts().stream().map(doubt -> Open.of(doubt, project)).toList(),
                    Said.of(row.answers()),
                    row.answers().check() == null ? null : row.answers().check().name(),
                    row.unit() == null ? null : row.unit().value(),
                    row.filedAs() == null ? null : row.filedAs().toString(),
                    row.open(),
                    ExistingBody.of(row));
        }
    }

    /**
     * A field in doubt.
     *
     * @param confidence 0.00 where the field is empty and asked of a person
     * @param proposal what it may be; never taken unless a person says so
     * @param place of its cell; empty where the document has none
     */
    record Open(
            String field,
            BigDecimal confidence,
            String reason,
            @Nullable String proposal,
            String place) {

        static Open of(Doubt doubt, ImportedProject project) {
            CellPlace place = project.places().get(doubt.field());
            return new Open(
                    doubt.field(),
                    doubt.confidence(),
                    doubt.reason(),
                    doubt.proposal(),
                    place == null ? "" : place.words());
        }
    }

    /** A field as a person has answered it. */
    record Said(String field, String value, String by, OffsetDateTime at) {

        static List<Said> of(RowAnswers answers) {
            return answers.fields().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(
                            e ->
                                    new Said(
                                            e.getKey().key(),
                                            e.getValue().value(),
                                            e.getValue().name(),
                                            Instants.show(e.getValue().at())))
                    .toList();
        }
    }

    /**
     * @param whole makes whole rows of outlines
     */
    static PreviewBody of(ImportPreview preview, UnaryOperator<List<ImportRow>> whole) {
        ImportedTable table = preview.stored().table();
        return new PreviewBody(
                preview.stored().id().toString(),
                preview.stored().fileName(),
                table.department(),
                table.heading(),
                table.unit(),
                new Sum(total(table.grandTotal().declared()), preview.computed().toPlainString()),
                table.units().stream().map(unit -> Unit.of(unit, preview)).toList(),
                new WholeRows<>(preview.rows(), whole, Project::of),
                table.complaints());
    }

    private static @Nullable String total(@Nullable Amounts amounts) {
        return amounts == null ? null : amounts.total().toPlainString();
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
