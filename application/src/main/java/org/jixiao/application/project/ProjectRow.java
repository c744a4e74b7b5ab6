package org.jixiao.application.project;

import java.time.Instant;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * One project in a list.
 *
 * @param version the number of its events
 * @param revision how often it has been submitted
 * @param openRemarks remarks not yet resolved
 * @param unitName as the unit is called today
 * @param districtName the district bureau above the unit today, or the city bureau for its own
 *     units
 * @param inForce the approved sheet, also while an adjustment of it is under way; null before
 *     approval
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
        String changedBy,
        @Nullable Valid inForce) {

    /**
     * The approved sheet of a project.
     *
     * @param phase APPROVED or DISCLOSED
     */
    public record Valid(Phase phase, Funding funding) {}

    /** Whether the row tells of an adjustment beside the sheet in force. */
    public boolean adjusting() {
        return inForce != null && phase != inForce.phase();
    }
}
