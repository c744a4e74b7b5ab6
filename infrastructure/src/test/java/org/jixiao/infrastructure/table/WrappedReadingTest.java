package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.infrastructure.table.Tables.of;
import static org.jixiao.infrastructure.table.Tables.read;
import static org.jixiao.infrastructure.table.Tables.wrapped;

import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedReadingTest {

    private static final String PAGE =
            "\f项目支出绩效目标表（含转移支付项目）\n\n单位名称：河口镇水务所 单位：万元\n\n" + Tables.HEADER.replace('\t', ' ');

    private static ImportedTable twoProjects(String indent) {
        return read(
                wrapped(
                        "合计 1,030.50 1,030.50 0.00 0.00",
                        indent + "河道巡查（含上游支流及",
                        "下游河口）",
                        "1,000.00 1,000.00 0.00 0.00",
                        "",
                        "保持河道 ，特别是河口",
                        "畅通",
                        "。",
                        "",
                        "1、1-产出指标；11-数量指标；巡查次数 ；实施周期指标",
                        "值:≥24次；年度指标值:≥12次。2",
                        "",
                        PAGE,
                        "",
                        "、1-产出指标；12-质量指标；台账完整；实施周期指标值:台",
                        "账齐全。；年度指标值:",
                        "",
                        "齐全",
                        "。",
                        indent + "水泵维护 30.50 30.50 0.00 0.00",
                        "水泵完好。",
                        "1、2-效益指标；22-社会效益；受益户数；实施周期指标值:≥1.9万户；年度",
                        "指标值:≥ 6户。"));
    }

    @Test
    void namesNumbersLabelsAndValuesCutByLinesAreJoined() {
        ImportedProject river = twoProjects("    ").projects().getFirst();

        assertThat(river.name()).isEqualTo("河道巡查（含上游支流及下游河口）");
        assertThat(river.total()).isEqualTo(of("1000.00"));
        assertThat(river.targetStatement()).isEqualTo("保持河道，特别是河口畅通。");
        assertThat(river.indicators()).hasSize(2);
        assertThat(river.indicators().get(0).name()).isEqualTo("巡查次数");
        assertThat(river.indicators().get(0).periodValue()).isEqualTo("≥24次");
        assertThat(river.indicators().get(1).periodValue()).isEqualTo("台账齐全。");
        assertThat(river.indicators().get(1).annualValue()).isEqualTo("齐全");
    }

    @Test
    void headingsRepeatedInsideARowAreNoPartOfIt() {
        ImportedTable table = twoProjects("    ");

        assertThat(Tables.allCodes(table)).isEmpty();
        assertThat(table.projects()).hasSize(2);
        assertThat(table.projects().get(1).indicators().getFirst().annualValue()).isEqualTo("≥ 6户");
        assertThat(table.projects().get(1).row()).isEqualTo(30);
    }

    @Test
    void withoutIndentationRowsAreToldApartByTheirAmounts() {
        assertThat(twoProjects("").projects())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("row")
                .isEqualTo(twoProjects("    ").projects());
    }

    @Test
    void unitRowsHaveAmountsAndNoText() {
        ImportedTable table =
                read(
                        wrapped(
                                        "合计 3.00 3.00 0.00 0.00",
                                        "水务所 1.00 1.00 0.00 0.00",
                                        "    甲 1.00 1.00 0.00 0.00",
                                        "目标。",
                                        "1、产出指标：次，年度指标值：1。",
                                        "农技站 2.00 2.00 0.00 0.00",
                                        "    乙 2.00 2.00 0.00 0.00",
                                        "目标。",
                                        "1、产出指标：次，年度指标值：1。")
                                .replace("单位名称", "部门名称"));

        assertThat(table.units()).extracting(unit -> unit.name()).containsExactly("水务所", "农技站");
        assertThat(table.projects())
                .extracting(ImportedProject::unit)
                .containsExactly("水务所", "农技站");
        assertThat(Tables.allCodes(table)).isEmpty();
    }

    @Test
    void aTableOfOneUnitWithoutUnitRowImpliesTheUnitOfItsHeading() {
        ImportedTable table = twoProjects("    ");

        assertThat(table.units()).hasSize(1);
        assertThat(table.units().getFirst().name()).isEqualTo("河口镇水务所");
        assertThat(table.units().getFirst().declared()).isNull();
        assertThat(table.units().getFirst().computed().total()).isEqualTo(of("1030.50"));
    }

    @Test
    void fewerThanFourAmountsAreReadInOrderAndComplainedAbout() {
        ImportedTable table =
                read(
                        wrapped(
                                "合计 2.00 1.00 1.00 0.00",
                                "    甲 1.00 1.00",
                                "目标。",
                                "1、产出指标：次，年度指标值：1。",
                                "    乙 1.00 1.00",
                                "目标。",
                                "1、产出指标：次，年度指标值：1。"));

        assertThat(table.projects().getFirst().fiscalAppropriation()).isEqualTo(of("1.00"));
        assertThat(Tables.allCodes(table)).containsOnly("ambiguous-amounts");
    }

    @Test
    void fewerThanFourAmountsStandInTheColumnsThatTheSumsLeave() {
        ImportedTable table =
                read(
                        wrapped(
                                "合计 3.00 1.00 2.00 0.00",
                                "    甲 1.00 1.00",
                                "目标。",
                                "1、产出指标：次，年度指标值：1。",
                                "    乙 2.00 2.00",
                                "目标。",
                                "1、产出指标：次，年度指标值：1。"));

        assertThat(table.projects().getFirst().fiscalAppropriation()).isEqualTo(of("1.00"));
        assertThat(table.projects().getLast().specialAccountAppropriation()).isEqualTo(of("2.00"));
        assertThat(Tables.allCodes(table)).isEmpty();
    }

    @Test
    void aRowThatLostItsAmountsIsStillARow() {
        ImportedTable table =
                read(
                        wrapped(
                                "合计 3.00 3.00 0.00 0.00",
                                "    甲 1.00 1.00 0.00 0.00",
                                "目标。",
                                "1、产出指标：次，年度指标值：1。",
                                "    乙",
                                "目标。",
                                "1、产出指标：次，年度指标值：1。",
                                "    丙 1.00 1.00 0.00 0.00",
                                "目标。",
                                "1、产出指标：次，年度指标值：1。"));

        assertThat(table.projects())
                .extracting(ImportedProject::name)
                .containsExactly("甲", "乙", "丙");
        assertThat(Tables.codes(table.projects().get(1).complaints()))
                .containsExactly("missing-amount");
        assertThat(table.projects().get(1).indicators()).hasSize(1);
        assertThat(table.projects().get(1).confirmable()).isFalse();
    }

    @Test
    void theRowAfterTheGrandTotalMayHaveLostItsAmounts() {
        ImportedTable table =
                read(
                        wrapped(
                                "合计 3.00 3.00 0.00 0.00",
                                "    甲",
                                "目标。",
                                "1、产出指标：次，年度指标值：1。",
                                "    乙 1.00 1.00 0.00 0.00",
                                "目标。",
                                "1、产出指标：次，年度指标值：1。"));

        assertThat(table.projects()).extracting(ImportedProject::name).containsExactly("甲", "乙");
        assertThat(table.grandTotal().declared().total()).isEqualTo(of("3.00"));
        assertThat(Tables.codes(table.projects().getFirst().complaints()))
                .containsExactly("missing-amount");
    }

    @Test
    void theRowAfterAUnitMayHaveLostItsAmounts() {
        ImportedTable table =
                read(
                        wrapped(
                                "合计 3.00 3.00 0.00 0.00",
                                "水务所 3.00 3.00 0.00 0.00",
                                "    甲",
                                "目标。",
                                "1、产出指标：次，年度指标值：1。",
                                "    乙 1.00 1.00 0.00 0.00",
                                "目标。",
                                "1、产出指标：次，年度指标值：1。"));

        assertThat(table.units()).extracting(unit -> unit.name()).containsExactly("水务所");
        assertThat(table.projects()).extracting(ImportedProject::name).containsExactly("甲", "乙");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    社区 12.50\n平方米服务站租金 1.00 1.00 0.00 0.00",
                "    社区 12.50\n平方米服务站租金\n1.00 1.00 0.00 0.00",
                "    社区 12.50\n平方米\n服务站租金\n1.00 1.00 0.00 0.00",
                "    社区服务站（\n12.50\n平方米）租金 1.00 1.00 0.00 0.00",
                "社区 12.50 8.50\n平方米服务站租金 1.00 1.00 0.00 0.00"
            })
    void aNameCutAfterItsOwnFigureIsNeverReadInSilence(String lines) {
        ImportedTable table =
                read(
                        wrapped(
                                "合计 2.00 2.00 0.00 0.00",
                                "    甲 1.00 1.00 0.00 0.00",
                                "目标。",
                                Tables.UNCODED,
                                lines,
                                "目标。",
                                Tables.CODED,
                                "    乙 1.00 1.00 0.00 0.00",
                                "目标。",
                                Tables.CODED));

        ImportedProject cut = table.projects().get(table.projects().size() - 2);
        assertThat(cut.name()).endsWith("租金");
        assertThat(Tables.codes(cut.complaints())).contains("broken-name");
        assertThat(cut.complaints().getFirst().text()).contains("12.50");
        assertThat(cut.confirmable()).isFalse();
        assertThat(cut.confidence()).isLessThan(table.projects().getFirst().confidence());
        assertThat(table.projects().getFirst().complaints()).isEmpty();
        assertThat(table.projects().getLast().complaints()).isEmpty();
    }

    @Test
    void aRowWithANameOfItsOwnAfterARowOfFewAmountsIsNotSuspected() {
        ImportedTable table =
                read(
                        wrapped(
                                "合计 1.00 1.00 0.00 0.00",
                                "水务所 1.00 1.00",
                                "    甲 1.00 1.00 0.00 0.00",
                                "目标。",
                                Tables.UNCODED));

        assertThat(table.projects().getFirst().complaints()).isEmpty();
    }

    @Test
    void aRowMayStandOnOneLineWithBlanksBetweenItsCells() {
        ImportedTable table =
                read(
                        wrapped(
                                "合计 2.00 2.00 0.00 0.00",
                                "水务所 2.00 2.00 0.00 0.00",
                                "甲 1.00 1.00 0.00 0.00 目标 一。 " + Tables.UNCODED,
                                "乙 1.00 1.00 0.00 0.00 目标二。 " + Tables.CODED));

        assertThat(Tables.allCodes(table)).isEmpty();
        assertThat(table.projects()).extracting(ImportedProject::name).containsExactly("甲", "乙");
        assertThat(table.projects())
                .extracting(ImportedProject::targetStatement)
                .containsExactly("目标 一。", "目标二。");
        assertThat(table.projects()).allMatch(project -> project.indicators().size() == 2);
    }
}
