package org.jixiao.domain.project;

import java.util.List;
import org.jixiao.domain.shared.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * A whole sheet as somebody wants it to read; what of it really changes is worked out against the
 * present one.
 */
public record ProposedSheet(
        String name, Funding funding, String targetStatement, List<ProposedIndicator> indicators) {

    /**
     * One row of it.
     *
     * @param id the indicator it continues; null lets it be found by code and name, else by its
     *     place
     */
    public record ProposedIndicator(
            @Nullable IndicatorId id,
            IndicatorCode code,
            String name,
            IndicatorValue periodValue,
            IndicatorValue annualValue) {

        Indicator as(IndicatorId id) {
            return new Indicator(id, code, name, periodValue, annualValue);
        }
    }

    public ProposedSheet {
        indicators = List.copyOf(indicators);
    }
}
