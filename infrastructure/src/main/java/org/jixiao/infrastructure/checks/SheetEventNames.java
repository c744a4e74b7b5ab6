package org.jixiao.infrastructure.checks;

import java.util.Map;
import org.jixiao.domain.project.ProjectEvent.AdjustmentAbandoned;
import org.jixiao.domain.project.ProjectEvent.DraftDiscarded;
import org.jixiao.domain.project.ProjectEvent.ProjectDrafted;
import org.jixiao.domain.project.ProjectEvent.ProjectImported;
import org.jixiao.domain.project.ProjectEvent.SheetEvent;
import org.jixiao.infrastructure.shared.EventCatalogue;
import org.springframework.stereotype.Component;

/**
 * Under which names the events that change a sheet are stored. An adjustment that is given up
 * brings the sheet in force back; a draft that is discarded takes its sheet away.
 */
@Component
class SheetEventNames {

    private final String[] names =
            new EventCatalogue()
                    .names().entrySet().stream()
                            .filter(entry -> changesASheet(entry.getKey()))
                            .map(Map.Entry::getValue)
                            .map(EventCatalogue.Name::name)
                            .toArray(String[]::new);

    static boolean changesASheet(Class<?> event) {
        return SheetEvent.class.isAssignableFrom(event)
                || event == ProjectDrafted.class
                || event == ProjectImported.class
                || event == AdjustmentAbandoned.class
                || event == DraftDiscarded.class;
    }

    String[] all() {
        return names.clone();
    }
}
