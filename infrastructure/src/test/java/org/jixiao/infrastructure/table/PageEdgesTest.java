package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.ImportedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads and feet of pages that nothing but their place tells. */
class PageEdgesTest {

    private static final String ITEM = "1、1-产出指标；11-数量指标；巡查次数；实施周期指标值:≥24次；年度指标值:≥12次。";
    private static final String HEADING = Tables.wrapped();

    /** A page each, broken in the middle of a statement. */
    private static ImportedTable pages(int count, String foot, String head) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add("    河道巡查" + "甲乙丙丁戊".charAt(i) + " 10.00 10.00 0.00 0.00");
            lines.add("保持河道畅通，特别是");
            lines.add(foot.replace("#", String.valueOf(i)));
            lines.add(head);
            lines.add(HEADING);
            lines.add("下游河口。");
            lines.add(ITEM);
        }
        lines.add(foot.replace("#", String.valueOf(count + 1)));
        return Tables.read(HEADING + String.join("\n", lines) + "\n");
    }

    private static void isClean(ImportedTable table) {
        assertThat(Tables.allCodes(table)).containsOnly("missing-grand-total");
        assertThat(table.projects())
                .allSatisfy(
                        project -> {
                            assertThat(project.targetStatement()).isEqualTo("保持河道畅通，特别是下游河口。");
                            assertThat(project.indicators().getFirst().annualValue())
                                    .isEqualTo("≥12次");
                        });
    }

    @Test
    void linesThatStandAtTheEndsOfThreePagesAreFurniture() {
        isClean(pages(3, "河口镇财政监制", "河口镇水务所部门文件"));
        isClean(pages(3, "河口镇水务所 - # -", ""));
        isClean(pages(4, "单位负责人：   填表人：", "附件3"));
    }

    @Test
    void atFewerPagesTheyStayWithADoubt() {
        ImportedTable table = pages(1, "河口镇水务所 - # -", "");

        assertThat(table.projects().getFirst().targetStatement()).contains("河口镇水务所 - 1 -");
        assertThat(table.projects().getFirst().doubts()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "    "})
    void projectsThatBeginAPageEachMayBeCalledAlike(String indent) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            lines.add(HEADING);
            lines.add(indent + "全镇河道两岸步道护栏日常巡查养护");
            lines.add("补助资金第" + "甲乙丙丁戊".charAt(i) + "片区");
            lines.add("10.00 10.00 0.00 0.00");
            lines.add("按照全镇统一部署开展巡查");
            lines.add("和养护工作。");
            lines.add(ITEM);
        }
        ImportedTable table = Tables.read(String.join("\n", lines));

        assertThat(table.projects())
                .hasSize(4)
                .allSatisfy(
                        project -> {
                            assertThat(project.name()).startsWith("全镇河道两岸步道护栏日常巡查养护补助资金第");
                            assertThat(project.targetStatement()).isEqualTo("按照全镇统一部署开展巡查和养护工作。");
                        });
    }

    @Test
    void aLineThatStandsElsewhereTooIsText() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            lines.add("    河道巡查" + "甲乙丙丁戊".charAt(i) + " 10.00 10.00 0.00 0.00");
            lines.add("保持河道畅通，特别是");
            lines.add("上游和下游河口");
            lines.add(i < 3 ? HEADING : "");
            lines.add("不堵塞。");
            lines.add("及时清理。");
            lines.add("畅通。");
            lines.add(ITEM);
        }
        lines.add(3, "上游和下游河口");
        lines.add(3, "以及全部支流的");
        lines.add(3, "以及全部干流的");
        ImportedTable table = Tables.read(HEADING + String.join("\n", lines) + "\n");

        assertThat(table.projects().get(1).targetStatement())
                .isEqualTo("保持河道畅通，特别是上游和下游河口不堵塞。及时清理。畅通。");
    }
}
