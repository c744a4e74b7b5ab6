package org.jixiao.application.statistics;

import java.util.List;
import java.util.Map;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;

/** The projects of one district (or of the whole city) in one year, by unit and by phase. */
public record DistrictSummary(
        UnitCode district,
        String districtName,
        FiscalYear fiscalYear,
        long projects,
        Map<Phase, PhaseSum> byPhase,
        Funding computed,
        List<UnitSummary> units) {

    /** The projects of one phase. */
    public record PhaseSum(long projects, Funding funding) {}

    public DistrictSummary {
        units = List.copyOf(units);
    }
}
