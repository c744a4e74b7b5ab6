package org.jixiao.application.statistics;

import java.util.Optional;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Sums over the subtree of a unit, as far as the viewer's scope reaches. A project that is being
 * adjusted counts with the sheet in force.
 */
@FunctionalInterface
public interface SummaryQueries {

    /**
     * Empty when {@code district} does not exist or lies outside the viewer's scope.
     *
     * @param round null for all rounds of the year
     */
    Optional<DistrictSummary> summary(
            Actor viewer, UnitCode district, FiscalYear year, @Nullable BudgetRound round);

    /** The same over all rounds of the year. */
    default Optional<DistrictSummary> summary(Actor viewer, UnitCode district, FiscalYear year) {
        return summary(viewer, district, year, null);
    }
}
