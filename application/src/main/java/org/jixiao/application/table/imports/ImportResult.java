package org.jixiao.application.table.imports;

import org.jixiao.application.table.Complaint;
import org.jixiao.domain.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * What confirming one row came to.
 *
 * @param project the project it has become, or was already; null when it was refused
 * @param problem why it was refused, with the place, or what has become of a project that was
 *     confirmed before; null where there is nothing to say
 */
public record ImportResult(
        int row,
        String name,
        Outcome outcome,
        @Nullable ProjectId project,
        @Nullable Complaint problem) {

    /** What became of a row. */
    public enum Outcome {
        /** A draft now. */
        DONE,
        /** The sheet of the project of that name, which has changed by it. */
        REVISED,
        /** A project since an earlier confirmation, or one that reads the same. */
        UNCHANGED,
        /** Nothing; the problem says why. */
        REFUSED
    }

    static ImportResult of(ImportRow row, Outcome outcome, ProjectId project) {
        return new ImportResult(row.project().row(), row.project().name(), outcome, project, null);
    }

    ImportResult telling(Complaint what) {
        return new ImportResult(row, name, outcome, project, what);
    }

    static ImportResult refused(ImportRow row, Complaint why) {
        return new ImportResult(
                row.project().row(), row.project().name(), Outcome.REFUSED, null, why);
    }
}
