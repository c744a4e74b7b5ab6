package org.jixiao.application.statistics;

import java.util.List;
import org.jixiao.domain.shared.Actor;

/** Return rates, cycle times and the latest steps, within the viewer's scope and as of now. */
public interface CourseQueries {

    CourseFigures figures(Actor viewer, CourseFilter filter);

    /** The last step of each of the projects that others moved most recently, newest first. */
    List<RecentStep> recent(Actor viewer, int limit);
}
