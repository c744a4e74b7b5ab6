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
 * @param window when the round the sheet is filed in ({@link ProjectFile#filingRound}) is open for
 *     that unit; null when no such round is scheduled
 * @param districtChecks whether a submission goes to the district bureau first: the round asks for
 *     it and the unit belongs to a district
 */
public record ProjectContext(
        Actor actor,
        Instant at,
        Lineage lineage,
        @Nullable FilingWindow window,
        boolean districtChecks,
        SheetCheck check) {}
