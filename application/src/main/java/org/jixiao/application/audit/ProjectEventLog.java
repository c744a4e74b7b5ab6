package org.jixiao.application.audit;

import java.util.List;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;

/** The recorded events of projects. */
public interface ProjectEventLog {

    /**
     * All events of a project in order; none when it does not exist or lies outside the viewer's
     * scope.
     */
    List<RecordedEvent<ProjectEvent>> eventsOf(Actor viewer, ProjectId id);

    /**
     * The lives of several projects in the order asked for; those outside the viewer's scope are
     * left out.
     */
    List<List<RecordedEvent<ProjectEvent>>> livesOf(Actor viewer, List<ProjectId> ids);
}
