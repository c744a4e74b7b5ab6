package org.jixiao.application.audit;

import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectEvent;

/**
 * A project as it stood after one of its events.
 *
 * @param latest the version the project has now; greater than {@code last.version()} when this is
 *     the past
 */
public record ProjectSnapshot(Filed state, RecordedEvent<ProjectEvent> last, long latest) {

    public long version() {
        return last.version();
    }

    public boolean isPresent() {
        return last.version() == latest;
    }
}
