package org.jixiao.web.table.imports;

import org.jixiao.application.table.imports.Beside;
import org.jixiao.application.table.imports.Counterpart;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectRejection.RoleMissing;
import org.jixiao.domain.project.ProjectRejection.WrongState;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The project that a row is already, as pages show it.
 *
 * @param differences how many places read otherwise
 * @param reason why it cannot be revised, with what to do; empty when it can
 * @param choice what a person may choose; empty where there is nothing to choose
 */
record ExistingView(
        String projectId,
        String code,
        String phase,
        long version,
        int differences,
        boolean revisable,
        Beside beside,
        String reason,
        String choice) {

    static @Nullable ExistingView of(ImportRow row) {
        Counterpart existing = row.existing();
        return existing == null
                ? null
                : new ExistingView(
                        existing.id().toString(),
                        existing.code().toString(),
                        Messages.of(existing.phase()),
                        existing.version(),
                        existing.differences().size(),
                        existing.revisable(),
                        existing.beside(),
                        existing.identical() ? "" : reason(existing),
                        existing.identical() ? "" : NotFiled.choice(existing));
    }

    static boolean isAdjusting(ImportRow row) {
        Counterpart existing = row.existing();
        return existing != null && existing.beside() == Beside.ADJUSTMENT;
    }

    /** Whether revising by the row may undo an adjustment. */
    public boolean isAdjusting() {
        return beside == Beside.ADJUSTMENT;
    }

    /** Whether the row reads as the sheet in force while it is being adjusted. */
    public boolean isInForce() {
        return beside == Beside.IN_FORCE;
    }

    static @Nullable Long version(ImportRow row) {
        Counterpart existing = row.existing();
        return existing == null ? null : existing.version();
    }

    /**
     * In the reader's language; empty when nothing stands against it. Where nobody can revise it as
     * it stands, that comes before who could.
     */
    static String reason(Counterpart existing) {
        Rejection refusal = existing.refusal();
        if (refusal == null) {
            return "";
        }
        boolean closed = existing.phase() != Phase.DRAFT && existing.phase() != Phase.RETURNED;
        return refusal instanceof WrongState || refusal instanceof RoleMissing && closed
                ? Messages.of(
                        "table.revise.closed",
                        Messages.of(existing.phase()),
                        advice(existing.phase()))
                : Messages.of(refusal);
    }

    private static String advice(Phase phase) {
        return switch (phase) {
            case AT_DISTRICT, SUBMITTED -> Messages.of("table.revise.withdraw");
            case APPROVED, DISCLOSED -> Messages.of("table.revise.adjust");
            default -> Messages.of("table.revise.wait");
        };
    }
}
