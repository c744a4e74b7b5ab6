package org.jixiao.application.statistics;

import org.jixiao.domain.shared.BudgetRound;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Which projects figures are wanted of.
 *
 * @param round null for all rounds of the year
 * @param district the subtree of this unit, told unit by unit; null for everything in scope, told
 *     district by district
 */
public record CourseFilter(
        FiscalYear year, @Nullable BudgetRound round, @Nullable UnitCode district) {}
