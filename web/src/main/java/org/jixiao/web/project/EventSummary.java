package org.jixiao.web.project;

import java.time.OffsetDateTime;
import java.util.List;
import org.jixiao.application.audit.HistoryEntry;
import org.jixiao.web.shared.Instants;

/**
 * One event in a line.
 *
 * @param event its stable name, such as {@code project-submitted}
 * @param by the name of who did it
 */
public record EventSummary(long version, OffsetDateTime at, String event, String label, String by) {

    static List<EventSummary> after(List<HistoryEntry> entries, long version) {
        return entries.stream()
                .filter(entry -> entry.recorded().version() > version)
                .map(EventSummary::of)
                .toList();
    }

    private static EventSummary of(HistoryEntry entry) {
        EventWord word = EventWord.of(entry.recorded().event());
        return new EventSummary(
                entry.recorded().version(),
                Instants.show(entry.recorded().at()),
                word.code(),
                word.label(),
                entry.recorded().meta().who());
    }
}
