package org.jixiao.web.statistics;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.statistics.DistrictSummary;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jspecify.annotations.Nullable;

/** The sums of one district or of the whole city in one year; amounts in 元. */
record SummaryView(
        String district,
        String districtName,
        int fiscalYear,
        long projects,
        Map<Phase, PhaseSum> byStatus,
        Sums computed,
        List<UnitView> units) {

    /** Amounts by source, and their sum. */
    record Sums(
            String total,
            String fiscalAppropriation,
            String specialAccountAppropriation,
            String otherFunds) {

        static Sums of(Funding funding) {
            return new Sums(
                    funding.total().toString(),
                    funding.fiscalAppropriation().toString(),
                    funding.specialAccountAppropriation().toString(),
                    funding.otherFunds().toString());
        }
    }

    /** The projects of one status. */
    record PhaseSum(long projects, Sums computed) {}

    /**
     * One unit.
     *
     * @param declared what the unit's imported table printed; null when none was imported, and in
     *     sums of a past instant
     */
    record UnitView(
            String unit,
            String unitName,
            long projects,
            Map<Phase, Long> byStatus,
            Sums computed,
            @Nullable Sums declared) {

        static UnitView of(UnitSummary unit) {
            Funding declared = unit.declared();
            return new UnitView(
                    unit.unit().value(),
                    unit.unitName(),
                    unit.projects(),
                    unit.byPhase(),
                    Sums.of(unit.computed()),
                    declared == null ? null : Sums.of(declared));
        }
    }

    static SummaryView of(DistrictSummary summary) {
        Map<Phase, PhaseSum> byStatus = new EnumMap<>(Phase.class);
        summary.byPhase()
                .forEach(
                        (phase, sum) ->
                                byStatus.put(
                                        phase,
                                        new PhaseSum(sum.projects(), Sums.of(sum.funding()))));
        return new SummaryView(
                summary.district().value(),
                summary.districtName(),
                summary.fiscalYear().value(),
                summary.projects(),
                byStatus,
                Sums.of(summary.computed()),
                summary.units().stream().map(UnitView::of).toList());
    }
}
