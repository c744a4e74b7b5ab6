package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.UnreadableTable;
import org.junit.jupiter.api.Test;

/** What a document holds and nobody reads: it is named, whatever else is right. */
class UnreadPartsTest {

    private static final String[] ROW = {
        "河道清淤", "3.00", "3.00", "0.00", "0.00", "清理。", Tables.CODED
    };

    private static String[] and(String[] cells, String... more) {
        String[] all = Arrays.copyOf(cells, cells.length + more.length);
        System.arraycopy(more, 0, all, cells.length, more.length);
        return all;
    }

    private static SheetOfTests headed(String... header) {
        return new SheetOfTests().row("单位名称：河口镇水务所", "单位：万元").row(header);
    }

    private static Complaint refusal(SheetOfTests sheet) {
        return catchThrowableOfType(UnreadableTable.class, sheet::read).complaint();
    }

    private static List<Complaint> of(ImportedTable table, String code) {
        return table.complaints().stream().filter(it -> it.code().equals(code)).toList();
    }

    @Test
    void columnsThatNobodyReadsAreNamedWhereTheyHoldSomething() {
        ImportedTable table =
                headed(and(SheetOfTests.HEADER, "备注", "", "联系人", "序号"))
                        .row(and(ROW, "另有补助", "八月开工", "", "1"))
                        .row(and(SheetOfTests.HEADER, "备注", "", "联系人", "序号"))
                        .read();

        assertThat(of(table, "stray-text"))
                .singleElement()
                .satisfies(
                        told ->
                                assertThat(told.text())
                                        .contains("“备注”、第 9 列")
                                        .doesNotContain("联系人", "序号"));
    }

    @Test
    void signsAndUnitsBesideTheValuesOfAFormAreNamed() {
        ImportedTable table =
                headed("项目名称", "总计", "绩效目标", "二级指标", "三级指标", "指标符号", "指标值", "计量单位")
                        .row("河道清淤", "3.00", "清理。", "数量指标", "人数", "≥", "100", "人")
                        .read();

        assertThat(of(table, "stray-text"))
                .singleElement()
                .satisfies(told -> assertThat(told.text()).contains("“指标符号”、“计量单位”"));
    }

    @Test
    void twoColumnsThatMayBothBeTheIndicatorsAreRefusedByName() {
        String[] header = SheetOfTests.HEADER.clone();
        header[6] = "绩效指标（产出）";
        Complaint complaint = refusal(headed(and(header, "绩效指标（效益）")).row(and(ROW, Tables.CODED)));

        assertThat(complaint.code()).isEqualTo("not-a-table");
        assertThat(complaint.text()).contains("“绩效指标（产出）”和“绩效指标（效益）”");
    }

    @Test
    void twoColumnsThatMayBothBeTheStatementAreRefusedByName() {
        assertThat(refusal(headed(and(SheetOfTests.HEADER, "年度绩效目标")).row(and(ROW, "畅通。"))).text())
                .contains("“绩效目标”和“年度绩效目标”");
        assertThat(
                        refusal(
                                        headed(
                                                        "项目名称", "总计", "财政拨款", "财政专户拨款", "其他资金",
                                                        "绩效目标", "", "绩效指标")
                                                .row("", "", "", "", "", "总体目标", "年度目标", "")
                                                .merged("F2:G2"))
                                .text())
                .contains("两列都可能是“绩效目标”");
    }

    @Test
    void aColumnThatOnlyBeginsLikeAnotherOneIsNoSecondOne() {
        ImportedTable table =
                headed(and(SheetOfTests.HEADER, "绩效指标个数", "项目名称拼音")).row(and(ROW, "2", "")).read();

        assertThat(table.projects()).hasSize(1);
        assertThat(of(table, "stray-text")).singleElement();
    }

    @Test
    void theTableOfAnotherUnitBelowIsNotReadIntoTheFirstOne() {
        ImportedTable sheet =
                SheetOfTests.headed()
                        .row(ROW)
                        .row("项目支出绩效目标表（含转移支付项目）")
                        .row("单位名称：河口镇图书馆", "单位：万元")
                        .row(SheetOfTests.HEADER)
                        .row(and(new String[] {"图书采购"}, Arrays.copyOfRange(ROW, 1, 7)))
                        .read();
        ImportedTable text =
                Tables.read(
                        Tables.tabular(
                                String.join("\t", ROW),
                                "单位名称：河口镇图书馆",
                                "单位：万元",
                                Tables.HEADER,
                                Tables.row("图书采购", "2.00", "采购图书。", Tables.CODED)));

        assertThat(List.of(sheet, text))
                .allSatisfy(
                        table -> {
                            assertThat(table.projects())
                                    .extracting(ImportedProject::name)
                                    .containsExactly("河道清淤");
                            assertThat(of(table, "more-sheets"))
                                    .singleElement()
                                    .satisfies(told -> assertThat(told.text()).contains("河口镇图书馆"));
                        });
        assertThat(of(sheet, "more-sheets").getFirst().place()).isEqualTo("第 5 行");
    }

    @Test
    void theHeadingOfTheSameUnitOnTheNextPageChangesNothing() {
        ImportedTable table =
                SheetOfTests.headed()
                        .row(ROW)
                        .row("单位名称：河口镇水务所", "单位：万元")
                        .row(SheetOfTests.HEADER)
                        .row(and(new String[] {"堤岸巡查"}, Arrays.copyOfRange(ROW, 1, 7)))
                        .read();

        assertThat(table.projects()).hasSize(2);
        assertThat(of(table, "more-sheets")).isEmpty();
    }

    @Test
    void aLineBreakThatNobodyQuotedInANameIsDoubtedAtTheRow() {
        ImportedTable table =
                Tables.read(
                        Tables.tabular(
                                String.join("\t", ROW),
                                "堤岸巡查和",
                                Tables.row("泵站维护", "2.00", "每周巡查。", Tables.CODED)));

        ImportedProject cut = table.projects().get(1);
        assertThat(cut.name()).isEqualTo("泵站维护");
        assertThat(cut.doubts()).extracting(Doubt::field).containsExactly("name");
        assertThat(cut.doubts().getFirst().reason()).contains("堤岸巡查和");
        assertThat(table.projects().getFirst().doubts()).isEmpty();
    }
}
