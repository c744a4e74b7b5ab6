package org.jixiao.application.statistics;

import java.util.Collection;
import java.util.Map;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Why the totals of imported tables are not the sums of what is filed. */
@FunctionalInterface
public interface DeclaredGaps {

    /**
     * By unit; a unit is missing where the viewer may not read its tables.
     *
     * @param round null for all rounds of the year
     */
    Map<UnitCode, DeclaredGap> of(
            Actor viewer, Collection<UnitCode> units, FiscalYear year, @Nullable BudgetRound round);
}
