package org.jixiao.web.table.imports;

import java.util.List;
import org.jixiao.application.table.imports.Beside;
import org.jixiao.application.table.imports.Counterpart;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.web.shared.FieldChangeView;
import org.jspecify.annotations.Nullable;

/**
 * The project of the same unit, year and name.
 *
 * @param status where it stands
 * @param version that was compared
 * @param comparedWith {@code SHEET}, its only one; while it is being adjusted {@code ADJUSTMENT}
 *     or, where the row reads as that sheet, {@code IN_FORCE}, which is what tables print
 * @param revisable whether the row can revise it now
 * @param reason why it cannot be; null when it can, and when there is nothing to revise
 * @param differences what would read differently; empty when it reads the same
 */
record ExistingBody(
        String projectId,
        String code,
        String status,
        long version,
        Beside comparedWith,
        boolean revisable,
        @Nullable String reason,
        List<FieldChangeView> differences) {

    static @Nullable ExistingBody of(ImportRow row) {
        Counterpart existing = row.existing();
        if (existing == null) {
            return null;
        }
        String reason = existing.identical() ? "" : ExistingView.reason(existing);
        return new ExistingBody(
                existing.id().toString(),
                existing.code().toString(),
                existing.phase().name(),
                existing.version(),
                existing.beside(),
                existing.revisable(),
                reason.isEmpty() ? null : reason,
                FieldChangeView.of(existing.differences()));
    }
}
