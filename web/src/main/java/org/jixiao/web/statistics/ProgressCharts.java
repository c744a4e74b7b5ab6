package org.jixiao.web.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Money;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.statistics.ChartRow.Key;

/** Charts of where projects stand and of the money in them. */
final class ProgressCharts {

    /** The sources of money, as their words and colours are keyed. */
    static final List<String> SOURCES = List.of("fiscal", "special", "other");

    private final Formats formats;

    ProgressCharts(Formats formats) {
        this.formats = formats;
    }

    /** A stacked bar as long as the whole row, one segment for each phase. */
    ChartRow progress(Key key, Map<Phase, Long> counts) {
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        List<Bar> bars = new ArrayList<>();
        long before = 0;
        for (Phase phase : Phase.kept()) {
            long count = counts.getOrDefault(phase, 0L);
            if (count > 0) {
                bars.add(
                        Bar.part(
                                phase.name(),
                                Long.toString(count),
                                BigDecimal.valueOf(before),
                                BigDecimal.valueOf(count),
                                BigDecimal.valueOf(all)));
            }
            before += count;
        }
        List<String> cells =
                new ArrayList<>(
                        Phase.kept().stream()
                                .map(phase -> Long.toString(counts.getOrDefault(phase, 0L)))
                                .toList());
        cells.add(Long.toString(all));
        return new ChartRow(key, bars, Long.toString(all), cells);
    }

    /**
     * A bar of three sources of money.
     *
     * @param longest the total that fills the row
     */
    ChartRow amounts(Key key, Funding funding, Money longest) {
        List<Money> parts =
                List.of(
                        funding.fiscalAppropriation(),
                        funding.specialAccountAppropriation(),
                        funding.otherFunds());
        List<Bar> bars = new ArrayList<>();
        BigDecimal before = BigDecimal.ZERO;
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal part = parts.get(i).yuan();
            if (part.signum() > 0) {
                String wan = formats.wan(parts.get(i));
                bars.add(Bar.part(SOURCES.get(i), wan, before, part, longest.yuan()));
            }
            before = before.add(part);
        }
        List<String> cells = new ArrayList<>(parts.stream().map(formats::wan).toList());
        cells.add(formats.wan(funding.total()));
        return new ChartRow(key, bars, formats.wan(funding.total()), cells);
    }
}
