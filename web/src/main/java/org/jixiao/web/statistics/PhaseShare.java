package org.jixiao.web.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.domain.project.Phase;

/**
 * One segment of a stacked bar.
 *
 * @param from where it begins, in percent of the bar
 * @param width in percent of the bar
 */
public record PhaseShare(Phase phase, long count, String from, String width) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** The segments in the order in which projects pass through the phases. */
    public static List<PhaseShare> of(Map<Phase, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<PhaseShare> shares = new ArrayList<>();
        long before = 0;
        for (Phase phase : Phase.kept()) {
            long count = counts.getOrDefault(phase, 0L);
            if (count > 0) {
                shares.add(new PhaseShare(phase, count, percent(before, all), percent(count, all)));
            }
            before += count;
        }
        return shares;
    }

    private static String percent(long part, long all) {
        return BigDecimal.valueOf(part)
                .multiply(WHOLE)
                .divide(BigDecimal.valueOf(all), 3, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
