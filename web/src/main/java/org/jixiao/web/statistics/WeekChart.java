package org.jixiao.web.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jixiao.application.statistics.CourseFigures.Week;
import org.jixiao.web.statistics.ChartRow.Key;

/**
 * The time to the first decision week by week, as lines over a grid of 640 by 200.
 *
 * @param rows of the table behind it
 */
public record WeekChart(
        List<Point> medians, List<Point> ninetieths, List<Line> grid, List<ChartRow> rows) {

    private static final int LEFT = 40;
    private static final int RIGHT = 630;
    private static final int TOP = 12;
    private static final int BOTTOM = 168;
    private static final int LINES = 4;

    /** How many weeks have a date below them, at most. */
    private static final int DATES = 9;

    /**
     * One week.
     *
     * @param date written below; empty for weeks without
     */
    public record Point(String x, String y, String week, String days, String date) {}

    /** A line of the grid with its days. */
    public record Line(String y, String days) {}

    static WeekChart of(List<Week> weeks) {
        List<Week> decided =
                weeks.stream().filter(week -> week.toDecision().projects() > 0).toList();
        double top =
                Math.max(
                        1,
                        Math.ceil(
                                decided.stream()
                                        .mapToDouble(week -> week.toDecision().ninetieth())
                                        .max()
                                        .orElse(1)));
        return new WeekChart(
                points(decided, top, week -> week.toDecision().median()),
                points(decided, top, week -> week.toDecision().ninetieth()),
                grid(top),
                weeks.reversed().stream().map(WeekChart::row).toList());
    }

    private static List<Point> points(List<Week> weeks, double top, ToDoubleFunction<Week> figure) {
        List<Point> points = new ArrayList<>();
        double step = weeks.size() < 2 ? 0 : (double) (RIGHT - LEFT) / (weeks.size() - 1);
        int every = (weeks.size() + DATES - 1) / DATES;
        for (int i = 0; i < weeks.size(); i++) {
            Week week = weeks.get(i);
            double days = figure.applyAsDouble(week);
            String monday = week.monday().toString();
            points.add(
                    new Point(
                            number(LEFT + i * step),
                            number(y(days, top)),
                            monday,
                            number(days),
                            i % every == 0 ? monday.substring(5) : ""));
        }
        return points;
    }

    private static double y(double days, double top) {
        return BOTTOM - days / top * (BOTTOM - TOP);
    }

    private static List<Line> grid(double top) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= LINES; i++) {
            lines.add(new Line(number(y(top * i / LINES, top)), number(top * i / LINES)));
        }
        return lines;
    }

    private static ChartRow row(Week week) {
        return new ChartRow(
                new Key(week.monday().toString(), null, null),
                List.of(),
                "",
                List.of(
                        CourseCharts.days(week.toDecision(), week.toDecision().median()),
                        CourseCharts.days(week.toDecision(), week.toDecision().ninetieth()),
                        Long.toString(week.toDecision().projects()),
                        CourseCharts.days(week.toApproval(), week.toApproval().median()),
                        CourseCharts.days(week.toApproval(), week.toApproval().ninetieth()),
                        Long.toString(week.toApproval().projects())));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** The points of a line, as SVG writes them. */
    public String medianLine() {
        return line(medians);
    }

    public String ninetiethLine() {
        return line(ninetieths);
    }

    private static String line(List<Point> points) {
        return points.stream().map(p -> p.x() + "," + p.y()).collect(Collectors.joining(" "));
    }
}
