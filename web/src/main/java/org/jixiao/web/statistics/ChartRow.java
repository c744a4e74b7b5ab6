package org.jixiao.web.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a chart: a district, a unit, or all of them.
 *
 * @param link to the projects behind it; null where there is no list of them
 * @param figure written at the end of the bar
 * @param cells of the same row in the table behind the chart
 */
public record ChartRow(
        String label, @Nullable String link, List<Bar> bars, String figure, List<String> cells) {

    public ChartRow {
        bars = List.copyOf(bars);
        cells = List.copyOf(cells);
    }
}
