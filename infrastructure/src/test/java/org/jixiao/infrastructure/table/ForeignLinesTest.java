package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.infrastructure.table.Tables.read;
import static org.jixiao.infrastructure.table.Tables.wrapped;

import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of the page among the lines of the table, where nothing but their look tells them. */
class ForeignLinesTest {

    private static final String ITEM = "1、1-产出指标；11-数量指标；巡查次数；实施周期指标值:≥24次；年度指标值:≥12次。";

    private static ImportedTable table(String within, String between, String after) {
        return read(
                wrapped(
                        "合计 30.50 30.50 0.00 0.00",
                        "    河道巡查 10.00 10.00 0.00 0.00",
                        "保持河道畅通，特别是",
                        within,
                        "下游河口。",
                        ITEM,
                        between,
                        "    水泵维护 20.50 20.50 0.00 0.00",
                        "水泵完好。",
                        ITEM,
                        after));
    }

    private static void isDoubted(ImportedProject project, String field, String quoted) {
        assertThat(project.doubts()).extracting(Doubt::field).containsExactly(field);
        assertThat(project.doubts().getFirst().reason()).contains(quoted.strip());
        assertThat(project.confidence()).isLessThan(Tables.of("0.85"));
    }

    @Test
    void aTableWithoutSuchLinesHasNoDoubts() {
        assertThat(table("", "", "").projects())
                .allSatisfy(project -> assertThat(project.doubts()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3",
                "3/12",
                "\f3",
                "3.00",
                "续表",
                "（续表）",
                "打印日期：2025-02-01",
                "2025年部门预算公开",
                "备注：见附件",
                "附件3",
                "附表十二：",
                "（接上页）",
                "河口镇水务所 - 12 -",
                "河口镇水务所 第12页 共29页",
                "单位负责人：    填表人：",
                "经办人（签字）：",
                "打印时间 2025-03-01 10:22",
                "生成日期：2025年3月1日"
            })
    void aLineThatMayBelongToThePageIsDoubtedInTheStatement(String line) {
        ImportedTable table = table(line, "", "");

        isDoubted(table.projects().getFirst(), "targetStatement", line);
        assertThat(table.projects().getFirst().doubts().getFirst().reason()).contains("第 10 行");
        assertThat(table.projects().get(1).doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"备注：以上金额均为预算数。", "注：1.按年初批复数填列。2.不含结转。", "说明：见附件。", "本表由财务科填列。", "续表", "12"})
    void aLineBehindTheLastRowIsDoubtedInItsIndicators(String line) {
        ImportedTable table = table("", "", line);

        assertThat(table.projects().getFirst().doubts()).isEmpty();
        isDoubted(table.projects().get(1), "indicators", line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"第 12 页 共 29 页", "共29页，第12页", "－ 12 －", "- 12/29 -", "Page 12 of 29"})
    void aNumberOfAPageIsLeftOut(String line) {
        ImportedTable table = table(line, line, line);

        assertThat(table.projects().getFirst().targetStatement()).isEqualTo("保持河道畅通，特别是下游河口。");
        assertThat(Tables.allCodes(table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"共29页", "截至2024-12-", "对照表3和表4", "项目负责人和填表人"})
    void aLineThatOnlyLooksAlittleLikeThePageIsText(String line) {
        ImportedTable table = table(line, "", "");

        assertThat(table.projects().getFirst().targetStatement()).contains(line);
        assertThat(Tables.allCodes(table)).isEmpty();
    }

    @Test
    void aLineBetweenTwoRowsIsDoubtedWhereItIsRead() {
        ImportedTable closed = table("", "以下为市级资金项目。", "");
        ImportedTable open = table("", "以下为市级资金项目", "");

        isDoubted(closed.projects().getFirst(), "indicators", "以下为市级资金项目。");
        assertThat(open.projects().stream().flatMap(project -> project.doubts().stream()))
                .hasSize(1)
                .allSatisfy(doubt -> assertThat(doubt.reason()).contains("以下为市级资金项目"));
    }
}
