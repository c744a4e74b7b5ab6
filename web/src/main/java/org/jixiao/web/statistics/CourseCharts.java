package org.jixiao.web.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jixiao.application.statistics.CourseFigures;
import org.jixiao.application.statistics.CourseFigures.Cycle;
import org.jixiao.application.statistics.CourseFigures.Group;
import org.jixiao.web.statistics.ChartRow.Key;

/** Charts of return rates and of the time things take. */
final class CourseCharts {

    private static final String NOTHING = "—";

    /** In days: what is over within minutes is not drawn as long as the chart is wide. */
    private static final double SHORTEST_SCALE = 1;

    private final double longest;

    CourseCharts(CourseFigures figures) {
        this.longest =
                figures.groups().stream()
                        .flatMapToDouble(
                                group ->
                                        DoubleStream.of(
                                                group.toDecision().ninetieth(),
                                                group.toApproval().ninetieth()))
                        .reduce(SHORTEST_SCALE, Math::max);
    }

    /** The share of decided projects that were returned at least once. */
    static ChartRow returns(Key key, Group group) {
        BigDecimal decided = BigDecimal.valueOf(group.decided());
        BigDecimal returned = BigDecimal.valueOf(group.returned());
        String rate =
                group.decided() == 0
                        ? NOTHING
                        : new BigDecimal(Bar.percent(returned, decided))
                                        .setScale(1, RoundingMode.HALF_UP)
                                + "%";
        return new ChartRow(
                key,
                List.of(Bar.part("RETURNED", rate, BigDecimal.ZERO, returned, decided)),
                rate,
                List.of(
                        Long.toString(group.submitted()),
                        Long.toString(group.decided()),
                        Long.toString(group.returned()),
                        rate,
                        Long.toString(group.returns())));
    }

    /** Median and ninetieth percentile, to the first decision and to the approval. */
    ChartRow cycles(Key key, Group group) {
        Cycle decision = group.toDecision();
        Cycle approval = group.toApproval();
        return new ChartRow(
                key,
                List.of(
                        bar("decision-ninetieth", decision, decision.ninetieth()),
                        bar("decision-median", decision, decision.median()),
                        bar("approval-ninetieth", approval, approval.ninetieth()),
                        bar("approval-median", approval, approval.median())),
                days(decision, decision.median()) + " / " + days(approval, approval.median()),
                List.of(
                        days(decision, decision.median()),
                        days(decision, decision.ninetieth()),
                        Long.toString(decision.projects()),
                        days(approval, approval.median()),
                        days(approval, approval.ninetieth()),
                        Long.toString(approval.projects())));
    }

    private Bar bar(String key, Cycle cycle, double days) {
        return Bar.part(
                key,
                days(cycle, days),
                BigDecimal.ZERO,
                BigDecimal.valueOf(days),
                BigDecimal.valueOf(longest));
    }

    /** Days with one decimal; a dash where nothing was measured. */
    static String days(Cycle cycle, double days) {
        return cycle.projects() == 0 ? NOTHING : String.format(Locale.ROOT, "%.1f", days);
    }
}
