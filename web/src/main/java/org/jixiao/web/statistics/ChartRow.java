package org.jixiao.web.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a chart: a district, a unit, or all of them.
 *
 * @param key where it leads
 * @param figure written at the end of the bar
 * @param cells of the same row in the table behind the chart
 */
public record ChartRow(Key key, List<Bar> bars, String figure, List<String> cells) {

    /**
     * What a row is about.
     *
     * @param link to the list of projects behind it; null where there is none
     * @param zoom to the same charts of its parts; null where it has none
     */
    public record Key(String label, @Nullable String link, @Nullable String zoom) {}

    public ChartRow {
        bars = List.copyOf(bars);
        cells = List.copyOf(cells);
    }
}
