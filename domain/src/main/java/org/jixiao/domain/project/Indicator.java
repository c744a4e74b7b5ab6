package org.jixiao.domain.project;

import org.jixiao.domain.shared.IndicatorId;

/**
 * One row of the indicator table.
 *
 * @param periodValue the value for the whole implementation period (实施周期指标值); empty text where the
 *     form has none
 * @param annualValue the value for the fiscal year (年度指标值)
 */
public record Indicator(
        IndicatorId id,
        IndicatorCode code,
        String name,
        IndicatorValue periodValue,
        IndicatorValue annualValue) {}
