package org.jixiao.web.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jixiao.application.statistics.CourseFigures;
import org.jixiao.application.statistics.CourseFigures.Group;
import org.jixiao.application.statistics.DistrictSummary;
import org.jixiao.domain.project.Funding;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Money;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.statistics.ChartRow.Key;
import org.jixiao.web.statistics.Dashboard.Chart;
import org.jspecify.annotations.Nullable;

/** Makes the charts of one page: the same rows, in the same order, in each. */
final class DashboardMaker {

    private final SummaryAsked asked;
    private final boolean byUnit;
    private final ProgressCharts charts;

    DashboardMaker(Formats formats, SummaryAsked asked, boolean byUnit) {
        this.asked = asked;
        this.byUnit = byUnit;
        this.charts = new ProgressCharts(formats);
    }

    /** What is known of one bureau or unit. */
    private record Part(
            @Nullable UnitCode code,
            String name,
            long projects,
            Map<Phase, Long> byPhase,
            Funding funding) {}

    Dashboard of(DistrictSummary found, List<DistrictPart> districts, CourseFigures figures) {
        List<Part> parts = parts(found, districts);
        DistrictPart sum = DistrictPart.of(null, found.districtName(), found.units());
        Part whole =
                new Part(
                        null,
                        Messages.of("table.total"),
                        sum.projects(),
                        sum.byPhase(),
                        found.computed());
        CourseCharts cycles = new CourseCharts(figures);
        Map<UnitCode, Group> groups = new HashMap<>();
        figures.groups().forEach(group -> groups.put(group.code(), group));
        Money longest =
                parts.stream()
                        .map(part -> part.funding().total())
                        .max(Comparator.comparing(Money::yuan))
                        .orElse(Money.ZERO);
        return new Dashboard(
                byUnit,
                Math.max(0, parts.size() - Dashboard.DRAWN),
                chart(parts, whole, p -> charts.progress(key(p), p.byPhase())),
                chart(
                        parts,
                        whole,
                        p ->
                                charts.amounts(
                                        key(p),
                                        p.funding(),
                                        p == whole ? p.funding().total() : longest)),
                chart(parts, whole, p -> CourseCharts.returns(key(p), group(p, groups, figures))),
                chart(parts, whole, p -> cycles.cycles(key(p), group(p, groups, figures))),
                WeekChart.of(figures.weeks()));
    }

    private List<Part> parts(DistrictSummary found, List<DistrictPart> districts) {
        Comparator<Part> largest = Comparator.comparingLong(part -> -part.projects());
        return byUnit
                ? found.units().stream()
                        .map(
                                u ->
                                        new Part(
                                                u.unit(),
                                                u.unitName(),
                                                u.projects(),
                                                u.byPhase(),
                                                u.computed()))
                        .sorted(largest)
                        .toList()
                : districts.stream()
                        .map(
                                d ->
                                        new Part(
                                                d.code(),
                                                d.name(),
                                                d.projects(),
                                                d.byPhase(),
                                                d.computed()))
                        .sorted(largest)
                        .toList();
    }

    private static Chart chart(List<Part> parts, Part whole, Function<Part, ChartRow> row) {
        return new Chart(parts.stream().map(row).toList(), row.apply(whole));
    }

    /** A bureau leads on to its units, a unit to its projects. */
    private Key key(Part part) {
        UnitCode code = part.code();
        return new Key(
                part.name(),
                asked.projects(byUnit ? "unit" : "district", code),
                byUnit || code == null ? null : asked.zoomed(code));
    }

    /** Without a code it is all of them together; a part without submissions has no group. */
    private static Group group(Part part, Map<UnitCode, Group> groups, CourseFigures figures) {
        UnitCode code = part.code();
        if (code == null) {
            return figures.whole();
        }
        return groups.getOrDefault(
                code,
                new Group(
                        code,
                        part.name(),
                        0,
                        0,
                        0,
                        0,
                        CourseFigures.Cycle.NONE,
                        CourseFigures.Cycle.NONE));
    }
}
