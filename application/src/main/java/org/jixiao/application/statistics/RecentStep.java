package org.jixiao.application.statistics;

import java.time.Instant;
import org.jixiao.domain.shared.ProjectId;

/** The last step of a project between the levels. */
public record RecentStep(
        ProjectId project,
        String name,
        String unitName,
        Milestone milestone,
        Instant at,
        String byName) {}
