package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.Assertions;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.UnreadableTable;
import org.junit.jupiter.api.Test;

/** Column names that stand in two rows, twice, or not at all. */
class HeaderRowsTest {

    private static Complaint refusal(byte[] content) {
        return Assertions.catchThrowableOfType(UnreadableTable.class, () -> Tables.read(content))
                .complaint();
    }

    @Test
    void aNameOverSeveralColumnsHasTheirsInTheRowBelow() {
        ImportedTable table =
                new SheetOfTests()
                        .row("单位名称：河口镇水务所", "单位：万元")
                        .row("序号", "项目名称", "预算金额", "", "", "", "绩效目标", "绩效指标")
                        .row("", "", "合计", "一般公共预算", "财政专户", "其他资金", "", "")
                        .row("1", "河道清淤", "6.00", "3.00", "2.00", "1.00", "清理两公里。", Tables.CODED)
                        .row("序号", "项目名称", "预算金额", "", "", "", "绩效目标", "绩效指标")
                        .row("", "", "合计", "一般公共预算", "财政专户", "其他资金", "", "")
                        .row("2", "堤岸巡查", "3.00", "3.00", "0.00", "0.00", "每周巡查。", Tables.CODED)
                        .merged("A2:A3", "B2:B3", "C2:F2", "G2:G3", "H2:H3")
                        .read();

        assertThat(table.department()).isEqualTo("河口镇水务所");
        assertThat(table.projects())
                .extracting(ImportedProject::name)
                .containsExactly("河道清淤", "堤岸巡查");
        ImportedProject project = table.projects().getFirst();
        assertThat(project.total()).isEqualTo(Tables.of("6.00"));
        assertThat(project.fiscalAppropriation()).isEqualTo(Tables.of("3.00"));
        assertThat(project.specialAccountAppropriation()).isEqualTo(Tables.of("2.00"));
        assertThat(Tables.allCodes(table)).containsExactly("missing-grand-total");
    }

    @Test
    void aSumOfFiscalFundsBelowTheirNameIsNotTheTotal() {
        ImportedTable table =
                new SheetOfTests()
                        .row("单位名称：河口镇水务所", "单位：万元")
                        .row("项目名称", "总计", "财政拨款", "", "", "财政专户拨款", "其他资金", "绩效目标", "绩效指标")
                        .row("", "", "合计", "一般公共预算", "政府性基金", "", "", "", "")
                        .row(
                                "河道清淤",
                                "6.00",
                                "5.00",
                                "4.00",
                                "1.00",
                                "0.00",
                                "1.00",
                                "清理。",
                                Tables.CODED)
                        .read();

        assertThat(table.projects().getFirst().total()).isEqualTo(Tables.of("6.00"));
        assertThat(table.projects().getFirst().fiscalAppropriation()).isEqualTo(Tables.of("5.00"));
        assertThat(Tables.allCodes(table)).containsExactly("stray-text", "missing-grand-total");
    }

    @Test
    void aRowThatPartsFiscalFundsBelowTheirNameIsNoUnit() {
        ImportedTable table =
                new SheetOfTests()
                        .row("单位名称：河口镇水务所", "单位：万元")
                        .row("项目名称", "总计", "财政拨款", "", "", "财政专户拨款", "其他资金", "绩效目标", "绩效指标")
                        .row("", "", "小计", "一般公共预算", "政府性基金", "", "", "", "")
                        .row(
                                "甲",
                                "6.00",
                                "5.00",
                                "4.00",
                                "1.00",
                                "0.00",
                                "1.00",
                                "清理。",
                                Tables.CODED)
                        .read();

        assertThat(table.units()).hasSize(1);
        assertThat(table.units().getFirst().name()).isEqualTo("河口镇水务所");
        assertThat(table.projects().getFirst().total()).isEqualTo(Tables.of("6.00"));
        assertThat(table.projects().getFirst().fiscalAppropriation()).isEqualTo(Tables.of("5.00"));
    }

    @Test
    void aFormMayNameItsLevelsBelowTheIndicators() {
        ImportedTable table =
                new SheetOfTests()
                        .row("单位名称：河口镇水务所", "单位：万元")
                        .row("项目名称", "总计", "财政拨款", "绩效目标", "绩效指标", "", "", "")
                        .row("", "", "", "", "一级指标", "二级指标", "三级指标", "指标值")
                        .row("河道清淤", "3.00", "3.00", "清理。", "产出指标", "数量指标", "长度", "2公里")
                        .row("", "", "", "", "产出指标", "质量指标", "合格率", "100%")
                        .read();

        assertThat(Tables.allCodes(table)).isEmpty();
        assertThat(table.projects().getFirst().indicators())
                .extracting(ImportedIndicator::code)
                .containsExactly("11", "12");
    }

    @Test
    void aRefusalSaysWhichColumnsAreThereAndWhichAreNot() {
        Complaint complaint =
                refusal(
                        new SheetOfTests()
                                .row("单位名称：河口镇水务所")
                                .row("项目名称", "预算金额", "财政拨款", "绩效目标", "绩效指标")
                                .row("河道清淤", "3.00", "3.00", "清理。", Tables.CODED)
                                .bytes());

        assertThat(complaint.code()).isEqualTo("not-a-table");
        assertThat(complaint.text())
                .contains("第 2 行", "认出了“项目名称”“总计”（表中为“预算金额”）“财政拨款”“绩效目标”“绩效指标”")
                .contains("缺少“财政专户拨款”“其他资金”");
    }

    @Test
    void aRefusedTextSaysItToo() {
        Complaint complaint =
                refusal(
                        "项目名称\t总计\t财政拨款\t绩效目标\n河道清淤\t3.00\t3.00\t清理。\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(complaint.text()).contains("缺少“财政专户拨款”“其他资金”“绩效指标”");
    }

    @Test
    void twoColumnsOfOneNameAreRefusedByIt() {
        Complaint complaint =
                refusal(
                        new SheetOfTests()
                                .row("项目名称", "总计", "总计", "财政拨款", "财政专户拨款", "其他资金", "绩效目标", "绩效指标")
                                .row(
                                        "甲",
                                        "3.00",
                                        "2.00",
                                        "3.00",
                                        "0.00",
                                        "0.00",
                                        "清理。",
                                        Tables.CODED)
                                .bytes());

        assertThat(complaint.text()).contains("两列“总计”");
    }

    @Test
    void aTextWithTwoTotalsAndNoOtherFundsIsNotTakenForColumnsApart() {
        for (String separator : new String[] {"\t", " "}) {
            String header =
                    String.join(separator, "项目名称", "总计", "总计", "财政专户拨款", "其他资金", "绩效目标", "绩效指标");
            Complaint complaint =
                    refusal(
                            ("单位名称：河口镇水务所\n单位：万元\n" + header + "\n河道清淤\n")
                                    .getBytes(java.nio.charset.StandardCharsets.UTF_8));

            assertThat(complaint.code()).isEqualTo("not-a-table");
            assertThat(complaint.text()).contains("两列“总计”");
        }
    }
}
