package org.jixiao.infrastructure.shared;

import org.jixiao.domain.project.ProjectEvent.AdjustmentAbandoned;
import org.jixiao.domain.project.ProjectEvent.DraftDiscarded;
import org.jixiao.domain.project.ProjectEvent.ProjectDrafted;
import org.jixiao.domain.project.ProjectEvent.ProjectImported;
import org.jixiao.domain.project.ProjectEvent.SheetEvent;

/**
 * Which events change what a project's sheet says. Most do not, and what is derived from sheets
 * alone is left as it is then.
 */
public final class SheetEvents {

    private SheetEvents() {}

    /**
     * An adjustment that is given up brings the sheet in force back; a draft that is discarded
     * takes its sheet away.
     */
    public static boolean isOne(Class<?> event) {
        return SheetEvent.class.isAssignableFrom(event)
                || event == ProjectDrafted.class
                || event == ProjectImported.class
                || event == AdjustmentAbandoned.class
                || event == DraftDiscarded.class;
    }
}
