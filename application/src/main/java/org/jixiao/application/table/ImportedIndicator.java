package org.jixiao.application.table;

import org.jspecify.annotations.Nullable;

/**
 * One indicator as printed.
 *
 * @param no the printed number
 * @param code the level-2 code ({@code 11}) where printed or named, else the level-1 code ({@code
 *     1}) of a known category, else null
 * @param level1 the printed level-1 name, null when only level 2 is printed
 * @param level2 the printed level-2 name, null in the uncoded form
 * @param periodValue 实施周期指标值, null when the item has none
 * @param annualValue 年度指标值; empty, with a complaint, when the item has none
 */
public record ImportedIndicator(
        int no,
        @Nullable String code,
        @Nullable String level1,
        @Nullable String level2,
        String name,
        @Nullable String periodValue,
        String annualValue) {}
