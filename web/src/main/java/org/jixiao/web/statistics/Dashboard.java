package org.jixiao.web.statistics;

import java.util.List;
import org.jixiao.application.statistics.UnitSummary;
import org.jixiao.domain.project.Phase;

/**
 * The charts of the summary page; each has its rows and, behind it, the same as a table.
 *
 * @param byUnit whether rows are units of one district, or districts
 * @param more how many rows the charts leave to the tables
 */
public record Dashboard(
        boolean byUnit,
        int more,
        Chart progress,
        Chart amounts,
        Chart returns,
        Chart cycles,
        WeekChart weeks) {

    /** So many units the table of sums tells at once; beyond that, district by district. */
    private static final int UNITS = 60;

    /** So many rows a chart draws; its table has all. */
    static final int DRAWN = 24;

    /** Rows of a chart, with the row of all of them together. */
    public record Chart(List<ChartRow> rows, ChartRow whole) {

        public Chart {
            rows = List.copyOf(rows);
        }

        public List<ChartRow> drawn() {
            return rows.subList(0, Math.min(DRAWN, rows.size()));
        }
    }

    /** The units that the table of sums tells below a district. */
    public List<UnitSummary> told(DistrictPart district, DistrictPart whole) {
        return byUnit || whole.units().size() <= UNITS ? district.units() : List.of();
    }

    public List<Phase> phases() {
        return Phase.kept();
    }

    public List<String> sources() {
        return ProgressCharts.SOURCES;
    }
}
