package org.jixiao.domain.project;

import java.time.Instant;
import org.jixiao.domain.organization.FilingWindow;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.shared.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What a decision depends on beside the project itself.
 *
 * @param at the instant of the decision
 * @param lineage the unit of the project with everything above it on that day
 * @param window when the project's round is open for that unit; null when no such round is
 *     scheduled
 */
public record ProjectContext(
        Actor actor,
        Instant at,
        Lineage lineage,
        @Nullable FilingWindow window,
        SheetCheck check) {}
