package org.jixiao.application.table;

import java.util.List;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One project of an uploaded table, as this person could file it.
 *
 * @param project as it was read, with what people said of it
 * @param read as it was read
 * @param answers what people said of it
 * @param unit the unit it belongs to; null when the tree has none of that name
 * @param filedAs the project it has become; null while it has not
 * @param complaints what stands against it beside what the reader noticed, such as a foreign unit
 */
public record ImportRow(
        ImportedProject project,
        ImportedProject read,
        RowAnswers answers,
        @Nullable UnitCode unit,
        @Nullable ProjectId filedAs,
        List<Complaint> complaints) {

    public ImportRow {
        complaints = List.copyOf(complaints);
    }

    /** Whether it can be filed now. */
    public boolean open() {
        return filedAs == null
                && unit != null
                && project.confirmable()
                && complaints.stream().noneMatch(Complaint::blocks);
    }
}
