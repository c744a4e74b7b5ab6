package org.jixiao.application.organization;

import java.time.Instant;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/**
 * A later closing that a unit, or a district with all its units, was given.
 *
 * @param unitName today's
 * @param by the name of the person who gave it
 */
public record ExtensionView(
        RoundId round,
        UnitCode unit,
        String unitName,
        Instant closes,
        String reason,
        String by,
        Instant at) {}
