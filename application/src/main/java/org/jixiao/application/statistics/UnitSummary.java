package org.jixiao.application.statistics;

import java.util.Map;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * The projects of one unit, counted and summed.
 *
 * @param computed the sums of what is filed
 * @param declared the total the unit's imported table printed; null when none was imported
 */
public record UnitSummary(
        UnitCode unit,
        String unitName,
        long projects,
        Map<Phase, Long> byPhase,
        Funding computed,
        @Nullable Funding declared) {}
