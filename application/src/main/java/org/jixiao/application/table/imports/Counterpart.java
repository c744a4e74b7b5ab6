package org.jixiao.application.table.imports;

import java.util.List;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * The project that a row of an upload is already: of the same unit, year and name.
 *
 * @param version the number of its events when it was compared
 * @param beside which of its sheets it was compared with
 * @param sheet what revising it by the row would propose: what the document has no column for stays
 *     as it is; null where it is only shown
 * @param differences what would read differently then, in the order of the sheet
 * @param refusal why this person cannot revise it so; null when they can
 */
public record Counterpart(
        ProjectId id,
        ProjectCode code,
        long version,
        Phase phase,
        RoundId round,
        Beside beside,
        @Nullable ProposedSheet sheet,
        List<FieldChange> differences,
        @Nullable Rejection refusal) {

    public Counterpart {
        differences = List.copyOf(differences);
    }

    /** As it is shown. */
    Counterpart bare() {
        return new Counterpart(id, code, version, phase, round, beside, null, differences, refusal);
    }

    /** Whether it reads as the row does already. */
    public boolean identical() {
        return differences.isEmpty();
    }

    public boolean revisable() {
        return !identical() && refusal == null;
    }
}
