package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedTable;
import org.junit.jupiter.api.Test;

/** Cells of a form that are merged over rows which are not one project, or not surely so. */
class MergedFormTest {

    private static final String[] FORM = {
        "单位名称", "项目名称", "总计", "财政拨款", "绩效目标", "二级指标", "三级指标", "指标值"
    };

    private static SheetOfTests form() {
        return new SheetOfTests().row("部门名称：河口镇", "单位：万元").row(FORM);
    }

    private static SheetOfTests dredging(String... below) {
        return form().row("水务所", "河道清淤", "3.00", "3.00", "清理。", "数量指标", "长度", "2公里").row(below);
    }

    private static void areDoubted(ImportedTable table, String... fields) {
        assertThat(table.projects()).hasSize(2);
        assertThat(table.projects())
                .allSatisfy(
                        project ->
                                assertThat(project.doubts())
                                        .extracting(Doubt::field)
                                        .containsExactly(fields));
    }

    @Test
    void aNameMergedOverARowOfAnotherUnitIsTwoRowsInDoubt() {
        ImportedTable table =
                dredging("图书馆", "", "", "", "购书。", "数量指标", "册数", "200册").merged("B3:B4").read();

        areDoubted(table, "name");
        assertThat(table.projects().get(0).targetStatement()).isEqualTo("清理。");
        assertThat(table.projects().get(1).unit()).isEqualTo("图书馆");
        assertThat(table.projects().get(1).confirmable()).isFalse();
    }

    @Test
    void anotherStatementBesideAMergedNameIsDoubtedUnlessAmountsAreMergedToo() {
        String[] below = {"", "", "", "", "保持畅通。", "质量指标", "合格率", "100%"};
        ImportedTable name = dredging(below).merged("B3:B4").read();
        ImportedTable whole = dredging(below).merged("B3:B4", "C3:C4", "D3:D4").read();

        assertThat(name.projects().getFirst().doubts())
                .extracting(Doubt::field)
                .containsExactly("targetStatement");
        assertThat(whole.projects().getFirst().doubts()).isEmpty();
        assertThat(whole.projects().getFirst().targetStatement()).isEqualTo("清理。\n保持畅通。");
    }

    @Test
    void amountsMergedOverTwoProjectsAreDoubtedInBoth() {
        ImportedTable table =
                dredging("水务所", "堤岸巡查", "", "", "巡查。", "数量指标", "次数", "52次")
                        .merged("C3:C4", "D3:D4")
                        .read();

        areDoubted(table, "total", "fiscalAppropriation");
    }

    @Test
    void aNameMergedOverARowWithItsOwnAmountsIsDoubtedInBoth() {
        ImportedTable table =
                dredging("", "", "1.00", "1.00", "巡查。", "数量指标", "次数", "52次").merged("B3:B4").read();

        areDoubted(table, "name");
        assertThat(Tables.codes(table.projects().get(1).complaints())).contains("missing-name");
    }

    @Test
    void aKindMergedOverSeveralIndicatorsIsTheKindOfEach() {
        ImportedTable table =
                dredging("", "", "", "", "", "", "宽度", "3米")
                        .row("", "", "", "", "", "", "深度", "1米")
                        .row("水务所", "堤岸巡查", "1.00", "1.00", "巡查。", "", "次数", "52次")
                        .row("", "", "", "", "", "", "", "")
                        .merged("F3:F7")
                        .read();

        assertThat(table.projects().getFirst().indicators())
                .extracting(ImportedIndicator::code)
                .containsExactly("11", "11", "11");
        assertThat(table.projects().get(1).indicators())
                .extracting(ImportedIndicator::code)
                .containsExactly("11");
        assertThat(Tables.allCodes(table)).isEmpty();
    }

    @Test
    void aFormWithoutColumnsOfPartsSaysSo() {
        ImportedTable table =
                new SheetOfTests()
                        .row("单位名称：水务所", "单位：万元")
                        .row("项目名称", "预算金额", "绩效目标", "二级指标", "三级指标", "指标值")
                        .row("河道清淤", "3.00", "清理。", "数量指标", "长度", "2公里")
                        .read();

        assertThat(table.projects().getFirst().complaints())
                .extracting(Complaint::text)
                .containsExactly("缺少金额：总计为 3.00 万元，各项资金之和为 0.00 万元，表中没有财政拨款、财政专户拨款、其他资金这些栏。");
    }
}
