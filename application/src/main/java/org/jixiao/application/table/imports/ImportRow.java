package org.jixiao.application.table.imports;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.project.ProjectName;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One project of an uploaded table, as this person could file it.
 *
 * @param project as it was read, with what people said of it; where many rows are shown, an {@link
 *     ImportedProject#outline} unless people have said something of it
 * @param read as it was read
 * @param answers what people said of it
 * @param unit the unit it belongs to; null when the tree has none of that name
 * @param filedAs the project it has become; null while it has not
 * @param complaints what stands against it beside what the reader noticed, such as a foreign unit
 * @param existing the project of that name that it is already; null where there is none, or several
 * @param became how it came to be that project; null while it has not
 * @param namesakes projects of its unit that bear its name, some of them where they are many
 */
public record ImportRow(
        ImportedProject project,
        ImportedProject read,
        RowAnswers answers,
        @Nullable UnitCode unit,
        @Nullable ProjectId filedAs,
        List<Complaint> complaints,
        @Nullable Counterpart existing,
        ImportResult.@Nullable Outcome became,
        List<ProjectName> namesakes) {

    public ImportRow {
        complaints = List.copyOf(complaints);
        namesakes = List.copyOf(namesakes);
    }

    public ImportRow(
            ImportedProject project,
            ImportedProject read,
            RowAnswers answers,
            @Nullable UnitCode unit,
            @Nullable ProjectId filedAs,
            List<Complaint> complaints) {
        this(project, read, answers, unit, filedAs, complaints, null, null, List.of());
    }

    /** The same of the whole row as it was read; one that people have answered is whole. */
    ImportRow whole(ImportedProject all) {
        return answers.fields().isEmpty()
                ? new ImportRow(
                        all, all, answers, unit, filedAs, complaints, existing, became, namesakes)
                : this;
    }

    ImportRow with(Counterpart counterpart) {
        return new ImportRow(
                project, read, answers, unit, filedAs, complaints, counterpart, became, namesakes);
    }

    ImportRow noting(Complaint complaint) {
        List<Complaint> all = new ArrayList<>(complaints);
        all.add(complaint);
        return new ImportRow(
                project, read, answers, unit, filedAs, all, existing, became, namesakes);
    }

    ImportRow beside(List<ProjectName> others) {
        return new ImportRow(
                project, read, answers, unit, filedAs, complaints, existing, became, others);
    }

    /** Whether it is of a unit that the person does not file for. */
    boolean foreign() {
        return complaints.stream()
                .anyMatch(told -> told.code().equals(ComplaintKind.NOT_YOUR_UNIT.code()));
    }

    /** Whether it becomes a project of its own, with nothing to choose. */
    public boolean open() {
        return fileable() && existing == null;
    }

    /** Whether it is a project already, which reads otherwise: a person has to choose. */
    public boolean differs() {
        return fileable() && existing != null && !existing.identical();
    }

    /** Whether it is a project already that reads the same: there is nothing to do. */
    public boolean identical() {
        return fileable() && existing != null && existing.identical();
    }

    /** Whether the project that it is already can be revised by it. */
    public boolean revisable() {
        return fileable() && existing != null && existing.revisable();
    }

    /** Whether nothing stands against filing it. */
    boolean fileable() {
        return filedAs == null
                && unit != null
                && project.confirmable()
                && complaints.stream().noneMatch(Complaint::blocks);
    }
}
