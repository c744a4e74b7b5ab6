package org.jixiao.application.audit;

import java.util.List;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectEvent;

/**
 * One event of a project's history, with what it changed on the sheet.
 *
 * @param phase where the project stood afterwards
 */
public record HistoryEntry(
        RecordedEvent<ProjectEvent> recorded, Phase phase, List<FieldChange> changes) {

    public HistoryEntry {
        changes = List.copyOf(changes);
    }
}
