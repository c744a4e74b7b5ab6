package org.jixiao.application.review;

import java.time.Instant;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;

/**
 * One project that waits for the person asking.
 *
 * @param since when it began to wait
 */
public record InboxItem(
        ProjectId id,
        ProjectCode code,
        long version,
        String name,
        UnitCode unit,
        String unitName,
        Phase phase,
        Funding funding,
        Instant since) {}
