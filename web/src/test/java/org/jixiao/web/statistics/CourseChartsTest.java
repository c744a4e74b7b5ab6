package org.jixiao.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jixiao.application.statistics.CourseFigures;
import org.jixiao.application.statistics.CourseFigures.Cycle;
import org.jixiao.application.statistics.CourseFigures.Group;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.statistics.ChartRow.Key;
import org.junit.jupiter.api.Test;

/** How long the bars of the time that things take are. */
class CourseChartsTest {

    private static ChartRow drawn(double days) {
        Cycle cycle = new Cycle(3, days, days);
        Group group = new Group(new UnitCode("440114002"), "中心", 3, 3, 0, 0, cycle, cycle);
        return new CourseCharts(new CourseFigures(group, List.of(group), List.of()))
                .cycles(new Key("中心", "/projects", null), group);
    }

    @Test
    void whatTookMinutesHasNoBarAsLongAsTheChart() {
        assertThat(drawn(0.004).bars())
                .allSatisfy(bar -> assertThat(Double.parseDouble(bar.width())).isLessThan(1));
        assertThat(drawn(0).bars()).allSatisfy(bar -> assertThat(bar.width()).isEqualTo("0.00"));
    }

    @Test
    void theLongestIsAsLongAsTheChart() {
        assertThat(drawn(12).bars()).allSatisfy(bar -> assertThat(bar.width()).isEqualTo("100.00"));
    }
}
