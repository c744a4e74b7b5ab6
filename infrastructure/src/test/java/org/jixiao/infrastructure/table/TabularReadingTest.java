package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jixiao.infrastructure.table.Tables.CODED;
import static org.jixiao.infrastructure.table.Tables.UNCODED;
import static org.jixiao.infrastructure.table.Tables.of;
import static org.jixiao.infrastructure.table.Tables.read;
import static org.jixiao.infrastructure.table.Tables.row;
import static org.jixiao.infrastructure.table.Tables.tabular;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabularReadingTest {

    private static final String GOOD =
            tabular(
                    row("合计", "1,030.50", "", ""),
                    row("河口镇水务所", "1,030.50", "", ""),
                    row("河道巡查", "1,000.00", "保持河道畅通。", UNCODED),
                    "",
                    row("水泵维护", "30.50", "水泵完好。", CODED));

    @Test
    void aCleanTableIsReadWithoutComplaint() {
        ImportedTable table = read(GOOD);

        assertThat(table.heading()).isEqualTo("单位名称");
        assertThat(table.department()).isEqualTo("河口镇水务所");
        assertThat(table.unit()).isEqualTo("万元");
        assertThat(table.grandTotal().declared()).isEqualTo(table.grandTotal().computed());
        assertThat(table.units()).singleElement().returns("河口镇水务所", unit -> unit.name());
        assertThat(Tables.allCodes(table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void aTableWithCommasBetweenItsCellsIsTheSame(String charset) {
        String commas =
                GOOD.lines()
                        .map(line -> line.split("\t", -1))
                        .map(
                                cells ->
                                        Arrays.stream(cells)
                                                .map(c -> c.contains(",") ? '"' + c + '"' : c)
                                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n"));

        ImportedTable table = read(commas.getBytes(Charset.forName(charset)));

        assertThat(Tables.asPublic(table)).isEqualTo(Tables.asPublic(read(GOOD)));
        assertThat(Tables.allCodes(table)).isEmpty();
        assertThat(table.projects().getFirst().row()).isEqualTo(10);
    }

    @Test
    void rowsKeepOrderPlaceUnitAndAmounts() {
        ImportedTable table = read(GOOD);

        assertThat(table.projects())
                .extracting(ImportedProject::name)
                .containsExactly("河道巡查", "水泵维护");
        ImportedProject pump = table.projects().get(1);
        assertThat(pump.row()).isEqualTo(12);
        assertThat(pump.unit()).isEqualTo("河口镇水务所");
        assertThat(pump.total()).isEqualTo(of("30.50"));
        assertThat(pump.otherFunds()).isEqualTo(of("0.00"));
        assertThat(pump.targetStatement()).isEqualTo("水泵完好。");
    }

    @Test
    void indicatorsCarryTheirCodeOrTheirCategory() {
        ImportedTable table = read(GOOD);

        assertThat(table.projects().get(0).indicators())
                .containsExactly(
                        new ImportedIndicator(1, "1", "产出指标", null, "巡查次数", null, "≥12次"),
                        new ImportedIndicator(2, "2", "效益指标", null, "知晓率", null, "≥80%"));
        assertThat(table.projects().get(1).indicators().get(1))
                .isEqualTo(
                        new ImportedIndicator(
                                2, "31", "满意度指标", "服务对象满意度", "居民满意度", "≥90%", "≥90%"));
    }

    @Test
    void levelNamesMayLackOrHaveTheirSuffix() {
        ImportedTable table =
                read(
                        tabular(
                                row("合计", "1.00", "", ""),
                                row(
                                        "甲",
                                        "1.00",
                                        "目标。",
                                        "1、1-产出；11-数量；次；年度指标值:1。"
                                                + "2、2-效益指标；24-可持续影响指标；次；年度指标值:1。"
                                                + "3、质量指标：次，年度指标值：1。")));

        assertThat(Tables.allCodes(table)).isEmpty();
        assertThat(table.projects().getFirst().indicators())
                .extracting(ImportedIndicator::code)
                .containsExactly("11", "24", "12");
        assertThat(table.projects().getFirst().indicators().get(2).level2()).isEqualTo("质量指标");
        assertThat(table.projects().getFirst().indicators().get(2).level1()).isNull();
    }

    @Test
    void aQuotedCellMayHoldTabsLineBreaksAndQuotationMarks() {
        ImportedTable table =
                read(
                        tabular(
                                row("合计", "2.00", "", ""),
                                row("甲", "1.00", "\"第一段\n第二段\t含\"\"引号\"\"。\"", UNCODED),
                                row("乙", "1.00", "目标。", UNCODED)));

        assertThat(table.projects().get(0).targetStatement()).isEqualTo("第一段\n第二段\t含\"引号\"。");
        assertThat(table.projects().get(1).row()).isEqualTo(11);
        assertThat(Tables.allCodes(table)).isEmpty();
    }

    @Test
    void aQuotationMarkThatNobodyClosesIsText() {
        ImportedTable table =
                read(
                        tabular(
                                row("合计", "2.00", "", ""),
                                row("\"甲\"工程", "1.00", "目标。", UNCODED),
                                row("乙", "1.00", "目标。", UNCODED)));

        assertThat(table.projects())
                .extracting(ImportedProject::name)
                .containsExactly("\"甲\"工程", "乙");
    }

    /** As somebody types it who begins each indicator on a line of its own. */
    @Test
    void anIndicatorOnALineOfItsOwnGoesOnWithTheRowAbove() {
        String broken = Tables.CODED.replace("。2、", "。\n2、");

        ImportedTable table =
                Tables.read(
                        Tables.tabular(
                                Tables.row("河道清淤", "3.00", "清理。", broken),
                                Tables.row("堤岸巡查", "1.00", "每周巡查。", Tables.CODED)));

        assertThat(table.projects()).hasSize(2);
        assertThat(table.projects())
                .allSatisfy(
                        project -> {
                            assertThat(project.indicators()).hasSize(2);
                            assertThat(project.doubts()).isEmpty();
                        });
        assertThat(Tables.allCodes(table)).doesNotContain("stray-text");
    }

    @Test
    void aColumnNameWithALineBreakIsReadWhereItIsQuoted() {
        String text =
                Tables.tabular(Tables.row("河道清淤", "3.00", "清理。", Tables.CODED))
                        .replace("项目名称（资金使用单位）", "\"项目名称\n（资金使用单位）\"");

        assertThat(Tables.read(text).projects())
                .extracting(ImportedProject::name)
                .containsExactly("河道清淤");
    }

    @Test
    void anUnquotedLineBreakInsideARowContributesNothing() {
        String broken = row("甲", "1.00", "保持河道\n畅通。", UNCODED.replace("知晓率，年度", "知晓率，\n年度"));
        ImportedTable table = read(tabular(row("合计", "1.00", "", ""), broken));

        assertThat(table.projects().getFirst().targetStatement()).isEqualTo("保持河道畅通。");
        assertThat(table.projects().getFirst().indicators()).hasSize(2);
        assertThat(Tables.allCodes(table)).isEmpty();
    }

    @Test
    void aBlankPartIsZero() {
        ImportedTable table = read(tabular("合计\t1.00\t1.00", "甲\t1.00\t1.00\t\t\t目标。\t" + UNCODED));

        assertThat(table.projects().getFirst().otherFunds()).isEqualTo(of("0.00"));
        assertThat(Tables.allCodes(table)).isEmpty();
    }

    @Test
    void gb18030IsReadLikeUtf8() {
        assertThat(read(GOOD.getBytes(Charset.forName("GB18030")))).isEqualTo(read(GOOD));
    }

    @Test
    void columnsAreFoundByTheirWordsNotTheirPlace() {
        String text =
                "部门名称：河口镇\n单位：万元\n序号\t项目名称\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标\n"
                        + "\t合计\t1.00\t1.00\t0.00\t0.00\t\t\n"
                        + "1\t甲\t1.00\t1.00\t0.00\t0.00\t目标。\t"
                        + UNCODED;

        ImportedTable table = read(text);

        assertThat(table.heading()).isEqualTo("部门名称");
        assertThat(table.projects()).singleElement().returns("甲", ImportedProject::name);
        assertThat(table.projects().getFirst().unit()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目名称\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效指标\t绩效目标",
                "序号\t绩效目标\t绩效指标\t绩效指标个数\t项目名称（资金使用单位）\t其他资金\t财政专户拨款\t财政拨款\t总计",
                "绩效指标\t总计\t备注\t其他资金\t财政拨款\t项目名称\t财政专户拨款\t绩效目标"
            })
    void theWordsOfTheHeaderDecideWhateverTheirOrder(String header) {
        String text =
                "单位名称：河口镇水务所\n单位：万元\n"
                        + header
                        + "\n"
                        + ordered(header, "合计", "", "")
                        + ordered(header, "河口镇水务所", "", "")
                        + ordered(header, "河道巡查", "保持河道畅通。", UNCODED)
                        + ordered(header, "水泵维护", "水泵完好。", CODED);

        ImportedTable table = read(text);

        assertThat(table.projects())
                .extracting(ImportedProject::name, ImportedProject::targetStatement)
                .containsExactly(tuple("河道巡查", "保持河道畅通。"), tuple("水泵维护", "水泵完好。"));
        assertThat(table.projects())
                .allSatisfy(
                        project -> {
                            assertThat(project.total()).isEqualTo(of("6.00"));
                            assertThat(project.fiscalAppropriation()).isEqualTo(of("1.00"));
                            assertThat(project.specialAccountAppropriation()).isEqualTo(of("2.00"));
                            assertThat(project.otherFunds()).isEqualTo(of("3.00"));
                            assertThat(project.indicators()).hasSize(2);
                            assertThat(project.complaints()).isEmpty();
                        });
        assertThat(table.units()).extracting(unit -> unit.name()).containsExactly("河口镇水务所");
    }

    private static String ordered(String header, String name, String statement, String indicators) {
        return Arrays.stream(header.split("\t"))
                        .map(
                                column ->
                                        switch (column) {
                                            case "总计" -> "6.00";
                                            case "财政拨款" -> "1.00";
                                            case "财政专户拨款" -> "2.00";
                                            case "其他资金" -> "3.00";
                                            case "绩效目标" -> statement;
                                            case "绩效指标" -> indicators;
                                            default -> column.startsWith("项目名称") ? name : "";
                                        })
                        .collect(Collectors.joining("\t"))
                + "\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "项目名称\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效指标",
                "本表的项目名称\t各项总计\t财政拨款\t财政专户拨款\t其他资金\t绩效指标\t绩效目标"
            })
    void aLineThatLacksAColumnNameIsNoHeader(String line) {
        assertThat(ColumnMap.isHeaderLine(line)).isFalse();
    }

    @Test
    void amountsInYuanAreRefusedRatherThanReadTenThousandTimesTooLarge() {
        assertThat(
                        org.assertj.core.api.Assertions.catchThrowableOfType(
                                        org.jixiao.application.table.UnreadableTable.class,
                                        () -> read(GOOD.replace("单位：万元", "单位：元")))
                                .complaint()
                                .code())
                .isEqualTo("unsupported-layout");
    }

    @Test
    void anAmountWithAGapIsReadAndDoubted() {
        ImportedTable table =
                Tables.read(Tables.tabular(Tables.row("河道巡查", "2 0.00", "目标。", Tables.CODED)));

        ImportedProject project = table.projects().getFirst();
        assertThat(project.total()).isEqualTo(Tables.of("20.00"));
        assertThat(project.doubts())
                .extracting(Doubt::field)
                .containsExactly("total", "fiscalAppropriation");
        assertThat(project.doubts().getFirst().reason()).contains("“2 0.00”");
        assertThat(project.confidence()).isLessThanOrEqualTo(Tables.of("0.80"));
    }

    @Test
    void anAnnualValueLeftBlankIsNamedAndMayBeFiled() {
        ImportedTable table =
                Tables.read(
                        Tables.tabular(
                                Tables.row(
                                        "河道巡查",
                                        "2.00",
                                        "目标。",
                                        "1、1-产出指标；11-数量指标；次数；年度指标值:12次。"
                                                + "2、1-产出指标；12-质量指标；合格率；年度指标值:。")));

        ImportedProject project = table.projects().getFirst();
        assertThat(Tables.codes(project.complaints())).containsExactly("blank-annual-value");
        assertThat(project.complaints().getFirst().place()).endsWith("绩效指标 2");
        assertThat(project.confirmable()).isTrue();
    }

    @Test
    void aRowOfNothingWithoutTextsIsAUnitThatMayBeAProject() {
        ImportedTable table =
                Tables.read(
                        Tables.tabular(
                                "水务所\t2.00\t2.00\t0.00\t0.00\t\t",
                                Tables.row("河道巡查", "2.00", "目标。", Tables.CODED),
                                "应急物资\t0.00\t0.00\t0.00\t0.00\t\t"));

        assertThat(Tables.codes(table.complaints())).contains("empty-unit");
        assertThat(table.complaints())
                .anyMatch(
                        told -> told.place().startsWith("第 10 行") && told.text().contains("应急物资"));
    }
}
