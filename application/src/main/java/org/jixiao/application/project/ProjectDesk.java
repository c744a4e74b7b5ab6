package org.jixiao.application.project;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;

/** What a list tells of its rows beside the rows themselves, within the viewer's scope. */
public interface ProjectDesk {

    /** Those of the given projects that somebody has open for review. */
    Map<ProjectId, Holding> holdings(Actor viewer, List<ProjectId> ids);

    /** Since when each of the given projects has been in its status. */
    Map<ProjectId, Instant> since(Actor viewer, List<ProjectId> ids);

    /**
     * Where the words of a question stand in the given projects; only where they stand in the
     * project's own text, not in its unit's name.
     */
    Map<ProjectId, Snippet> snippets(Actor viewer, List<ProjectId> ids, String question);

    /**
     * Where a project stands in a sorted list.
     *
     * @param sort as of {@link ProjectQueries#list}
     * @return empty when the filter does not match the project
     */
    Optional<Position> position(Actor viewer, ProjectFilter filter, String sort, ProjectId id);
}
