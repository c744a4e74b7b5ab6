package org.jixiao.application.project;

import java.time.Instant;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/**
 * One project in a list.
 *
 * @param version the number of its events
 * @param revision how often it has been submitted
 * @param openRemarks remarks not yet resolved
 * @param unitName as the unit is called today
 * @param districtName the district bureau above the unit today, or the city bureau for its own
 *     units
 */
public record ProjectRow(
        ProjectId id,
        ProjectCode code,
        long version,
        String name,
        UnitCode unit,
        String unitName,
        UnitCode district,
        String districtName,
        RoundId round,
        Phase phase,
        int revision,
        Funding funding,
        int indicators,
        int openRemarks,
        Instant changedAt,
        String changedBy) {}
