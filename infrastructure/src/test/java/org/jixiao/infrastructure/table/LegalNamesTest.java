package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.TableHeading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A project may be called anything; what is printed comes back as it was, without an error. */
class LegalNamesTest {

    private static final List<String> NAMES =
            List.of(
                    "1、1-产出指标；11-数量指标；巡查次数",
                    "2、产出指标：巡查次数，年度指标值：5次",
                    "年度指标值：核定经费",
                    "实施周期指标值核定经费",
                    "，年度指标值：核定经费",
                    "合计",
                    "总计",
                    "小计",
                    "本页小计",
                    "单位小计：",
                    "第 3 页",
                    "- 3 -",
                    "单位名称：别处",
                    "单位：元",
                    "项目名称（资金使用单位）",
                    "项目支出绩效目标表",
                    "导出：某人",
                    "社区 12.50",
                    "12.50",
                    "1.00 1.00 0.00 0.00",
                    "\"引号",
                    "=1+1",
                    "合\u2060计",
                    "\u2060",
                    "2025年度",
                    "河道\t清淤\n二期");

    private static final Amounts AMOUNTS =
            new Amounts(Tables.of("1.00"), Tables.of("1.00"), Tables.of("0.00"), Tables.of("0.00"));

    private static final List<PublicTable.Indicator> INDICATORS =
            List.of(new PublicTable.Indicator("11", "次数", null, "5次"));

    private static PublicTable table(boolean texts) {
        List<PublicTable.Project> projects =
                NAMES.stream()
                        .map(
                                name ->
                                        new PublicTable.Project(
                                                name,
                                                AMOUNTS,
                                                texts ? "清理两公里。" : "",
                                                texts ? INDICATORS : List.of()))
                        .toList();
        Amounts sum =
                Stream.generate(() -> AMOUNTS)
                        .limit(NAMES.size())
                        .reduce(Amounts.ZERO, Amounts::plus);
        return new PublicTable(
                TableHeading.DEPARTMENT,
                "河口镇",
                2025,
                sum,
                List.of(new PublicTable.Unit("水务所", sum, projects)));
    }

    private static void comesBack(TableFormat format, boolean texts) {
        ImportedTable back = Tables.read(new TableWriter().write(table(texts), format));

        assertThat(back.projects())
                .extracting(ImportedProject::name)
                .containsExactlyElementsOf(NAMES);
        assertThat(back.complaints()).isEmpty();
        assertThat(back.projects())
                .allSatisfy(
                        project ->
                                assertThat(Tables.codes(project.complaints()))
                                        .as(project.name())
                                        .isSubsetOf("missing-statement", "missing-indicators"));
    }

    @ParameterizedTest
    @EnumSource
    void withTexts(TableFormat format) {
        comesBack(format, true);
    }

    @ParameterizedTest
    @EnumSource
    void withoutTexts(TableFormat format) {
        comesBack(format, false);
    }

    @ParameterizedTest
    @EnumSource
    void textsOfIndicatorsThatLookLikePartsOfOthersAreNotTakenForLostLines(TableFormat format) {
        List<PublicTable.Indicator> indicators =
                Stream.of(
                                "产出指标：见附件",
                                "完成-数量指标；",
                                "完成-数量指标",
                                "做好。3、另行通知",
                                "实施周期指标另定",
                                "做好；年度指标",
                                "标值:5",
                                "，实施周期")
                        .flatMap(
                                text ->
                                        Stream.of(
                                                new PublicTable.Indicator("11", text, text, text),
                                                new PublicTable.Indicator("1", text, null, text)))
                        .toList();
        PublicTable.Project project = new PublicTable.Project("河道清淤", AMOUNTS, "清理。", indicators);
        PublicTable table =
                new PublicTable(
                        TableHeading.UNIT,
                        "水务所",
                        2025,
                        AMOUNTS,
                        List.of(new PublicTable.Unit("水务所", AMOUNTS, List.of(project))));

        ImportedTable back = Tables.read(new TableWriter().write(table, format));

        assertThat(Tables.asPublic(back)).isEqualTo(table);
        assertThat(Tables.allCodes(back)).isEmpty();
    }
}
