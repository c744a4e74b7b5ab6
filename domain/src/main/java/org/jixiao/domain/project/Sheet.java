package org.jixiao.domain.project;

import java.util.List;
import java.util.Optional;
import org.jixiao.domain.shared.IndicatorId;

/**
 * What a unit files for one project: name, money, target statement (绩效目标) and ordered indicators
 * (绩效指标).
 */
public record Sheet(
        String name, Funding funding, String targetStatement, List<Indicator> indicators) {

    /** The longest name of a project or an indicator, in characters. */
    public static final int LONGEST_NAME = 200;

    /** The longest target statement, in characters. */
    public static final int LONGEST_STATEMENT = 2000;

    /** A shorter target statement, in characters, is submitted with a reason only. */
    public static final int SHORTEST_STATEMENT = 30;

    public Sheet {
        indicators = List.copyOf(indicators);
    }

    public Optional<Indicator> indicator(IndicatorId id) {
        return indicators.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }
}
