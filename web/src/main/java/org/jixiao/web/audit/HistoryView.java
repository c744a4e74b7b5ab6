package org.jixiao.web.audit;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.web.project.EventWord;
import org.jixiao.web.shared.FieldChangeView;
import org.jixiao.web.shared.Instants;
import org.jspecify.annotations.Nullable;

/**
 * One event of a project's history.
 *
 * @param event its stable name, such as {@code project-submitted}
 * @param status where the project stood afterwards
 * @param reason null where none was asked for
 * @param clientAddress shown to auditors only; null to everyone else
 * @param changes what reads differently on the sheet, field by field
 */
record HistoryView(
        long version,
        OffsetDateTime at,
        String event,
        String label,
        Who by,
        String status,
        String statusLabel,
        @Nullable String reason,
        @Nullable String round,
        @Nullable String clientAddress,
        String commandId,
        String requestId,
        List<FieldChangeView> changes) {

    /** The one acted for. */
    record Principal(String id, String name) {

        static @Nullable Principal of(EventMeta meta) {
            return meta.principalId() == null || meta.principalName() == null
                    ? null
                    : new Principal(meta.principalId(), meta.principalName());
        }
    }

    /**
     * Who did it, with unit and roles at that time.
     *
     * @param onBehalfOf the one acted for, whose unit and roles these are; null for people who
     *     acted for themselves
     */
    record Who(
            String id,
            String name,
            String unit,
            String unitName,
            List<String> roles,
            @Nullable Principal onBehalfOf) {

        static Who of(EventMeta meta) {
            return new Who(
                    meta.actorId(),
                    meta.actorName(),
                    meta.actorUnit(),
                    meta.actorUnitName(),
                    Arrays.asList(meta.actorRoles().split(",")),
                    Principal.of(meta));
        }
    }

    static HistoryView of(HistoryEntry entry, boolean withAddress) {
        EventMeta meta = entry.recorded().meta();
        EventWord word = EventWord.of(entry.recorded().event());
        return new HistoryView(
                entry.recorded().version(),
                Instants.show(entry.recorded().at()),
                word.code(),
                word.label(),
                Who.of(meta),
                entry.phase().name(),
                entry.phase().label(),
                meta.reason(),
                meta.round(),
                withAddress ? meta.clientAddress() : null,
                meta.commandId(),
                meta.requestId(),
                FieldChangeView.of(entry.changes()));
    }
}
