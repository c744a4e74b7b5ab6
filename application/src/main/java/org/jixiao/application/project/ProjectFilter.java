package org.jixiao.application.project;

import java.util.EnumSet;
import java.util.Set;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Which projects are wanted; what is null or empty does not restrict, except that discarded
 * projects are found only by asking for their phase.
 *
 * @param text words to be found in code, name, unit, statement or indicators
 * @param narrowing what reviewers ask for beside
 */
public record ProjectFilter(
        @Nullable FiscalYear fiscalYear,
        @Nullable BudgetRound round,
        @Nullable UnitCode district,
        @Nullable UnitCode unit,
        Set<Phase> phases,
        String text,
        Narrowing narrowing) {

    public static final ProjectFilter ALL = new ProjectFilter(null, null, null, null, Set.of(), "");

    public ProjectFilter {
        phases = Set.copyOf(phases);
    }

    public ProjectFilter(
            @Nullable FiscalYear fiscalYear,
            @Nullable BudgetRound round,
            @Nullable UnitCode district,
            @Nullable UnitCode unit,
            Set<Phase> phases,
            String text) {
        this(fiscalYear, round, district, unit, phases, text, Narrowing.NONE);
    }

    /** The same in whatever phase, the discarded included. */
    public ProjectFilter inAnyPhase() {
        return new ProjectFilter(
                fiscalYear, round, district, unit, EnumSet.allOf(Phase.class), text, narrowing);
    }
}
