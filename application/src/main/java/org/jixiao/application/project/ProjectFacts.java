package org.jixiao.application.project;

import java.time.Instant;
import org.jixiao.domain.project.ProjectContext;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/** Gathers what a decision on a project depends on beside the project itself. */
@FunctionalInterface
public interface ProjectFacts {

    /**
     * @param unit the project's unit; one that does not exist at {@code at} has no lineage, so
     *     nobody's scope covers it
     */
    ProjectContext contextOf(Actor actor, Instant at, UnitCode unit, RoundId round);
}
