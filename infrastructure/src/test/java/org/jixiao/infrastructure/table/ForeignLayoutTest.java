package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.junit.jupiter.api.Test;

/** Workbooks of the units' own, whose columns are called otherwise. */
class ForeignLayoutTest {

    private static ImportedTable read(String[]... rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            for (int i = 0; i < rows.length; i++) {
                XSSFRow row = sheet.createRow(i);
                for (int k = 0; k < rows[i].length; k++) {
                    row.createCell(k).setCellValue(rows[i][k]);
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return Tables.read(bytes.toByteArray());
        }
    }

    private static String[] row(String... cells) {
        return cells;
    }

    @Test
    void columnsOfAProjectPerRowMayBearOtherNames() throws IOException {
        ImportedTable table =
                read(
                        row("单位名称：河口镇水务所", "单位：万元"),
                        row("序号", "项目", "预算金额", "财政资金", "专户资金", "其他来源", "总体绩效目标", "绩效指标"),
                        row("1", "河道清淤", "3.00", "2.00", "", "1.00", "清理两公里。", Tables.CODED));

        assertThat(Tables.allCodes(table)).containsExactly("missing-grand-total");
        ImportedProject project = table.projects().getFirst();
        assertThat(project.name()).isEqualTo("河道清淤");
        assertThat(project.total()).isEqualTo(Tables.of("3.00"));
        assertThat(project.otherFunds()).isEqualTo(Tables.of("1.00"));
        assertThat(project.targetStatement()).isEqualTo("清理两公里。");
        assertThat(project.indicators()).hasSize(2);
    }

    @Test
    void aFormWithThreeLevelsOfIndicatorsIsReadByTheNamesOfTheLevels() throws IOException {
        ImportedTable table =
                read(
                        row("部门名称：河口镇", "金额单位：万元"),
                        row(
                                "预算单位", "预算项目名称", "资金总额", "财政拨款", "年度绩效目标", "一级指标", "二级指标", "三级指标",
                                "指标值"),
                        row(
                                "水务所", "河道清淤", "3.00", "3.00", "清理两公里。", "产出指标", "数量指标", "清淤长度",
                                "≥2公里"),
                        row("", "", "", "", "", "产出指标", "成本指标", "每公里成本", "≤1.5万元"),
                        row("", "", "", "", "", "成本指标", "经济成本", "总成本", "≤3万元"),
                        row("", "", "", "", "", "满意度指标", "", "居民满意度", "≥90%"));

        assertThat(Tables.allCodes(table)).isEmpty();
        ImportedProject project = table.projects().getFirst();
        assertThat(project.unit()).isEqualTo("水务所");
        assertThat(project.absent())
                .as("what the form has no column for says nothing")
                .containsExactlyInAnyOrder(
                        "specialAccountAppropriation", "otherFunds", "periodValue");
        assertThat(project.indicators())
                .extracting(ImportedIndicator::code)
                .containsExactly("11", "14", "41", "3");
        assertThat(project.indicators())
                .extracting(ImportedIndicator::annualValue)
                .containsExactly("≥2公里", "≤1.5万元", "≤3万元", "≥90%");
    }

    @Test
    void aKindThatTheTreeDoesNotHaveIsNamedAndNotGuessed() throws IOException {
        ImportedTable table =
                read(
                        row("单位名称：水务所", "单位：万元"),
                        row("项目名称", "总计", "财政拨款", "绩效目标", "二级指标", "三级指标", "指标值"),
                        row("河道清淤", "3.00", "3.00", "清理两公里。", "政治效益", "影响", "好"),
                        row("堤岸巡查", "1.00", "1.00", "每周巡查。", "", "次数", "52次"));

        assertThat(Tables.allCodes(table))
                .containsExactly("unknown-indicator-code", "unknown-indicator-code");
        assertThat(table.projects()).noneMatch(ImportedProject::confirmable);
    }

    private static final String[] FORM = row("项目名称", "总计", "财政拨款", "绩效目标", "二级指标", "三级指标", "指标值");

    private static String[] project(String name, String item) {
        return row(name, "3.00", "3.00", "清理。", "数量指标", item, "2公里");
    }

    @Test
    void aProjectPrintedTwiceIsTwoProjectsInDoubt() throws IOException {
        ImportedTable table =
                read(
                        row("单位名称：水务所", "单位：万元"),
                        FORM,
                        project("河道清淤", "长度"),
                        project("河道清淤", "长度"),
                        project("河道清淤", "宽度"));

        assertThat(table.projects()).hasSize(2);
        assertThat(table.projects().get(1).indicators()).hasSize(2);
        assertThat(table.projects())
                .allSatisfy(
                        project -> {
                            assertThat(project.doubts())
                                    .extracting(Doubt::field)
                                    .containsExactly("name");
                            assertThat(project.doubts().getFirst().reason())
                                    .contains("第 3 行和第 4 行");
                        });
        assertThat(Tables.allCodes(table)).contains("duplicate-project");
    }

    @Test
    void anIndicatorPrintedTwiceIsKeptAndDoubted() throws IOException {
        ImportedTable table =
                read(
                        row("单位名称：水务所", "单位：万元"),
                        FORM,
                        project("河道清淤", "长度"),
                        row("", "", "", "", "质量指标", "合格率", "100%"),
                        row("", "", "", "", "质量指标", "合格率", "100%"));

        ImportedProject project = table.projects().getFirst();
        assertThat(project.indicators()).hasSize(3);
        assertThat(project.doubts()).extracting(Doubt::field).containsExactly("indicators");
        assertThat(project.doubts().getFirst().reason()).contains("第 5 行");
    }

    @Test
    void theFormOfAnotherUnitBelowIsNotReadIntoTheFirstOne() throws IOException {
        ImportedTable table =
                read(
                        row("单位名称：水务所", "单位：万元"),
                        FORM,
                        project("河道清淤", "长度"),
                        row("项目支出绩效目标表"),
                        row("单位名称：图书馆", "", "单位：万元"),
                        FORM,
                        project("图书采购", "册数"));

        assertThat(table.projects()).extracting(ImportedProject::name).containsExactly("河道清淤");
        assertThat(table.projects().getFirst().indicators()).hasSize(1);
        assertThat(table.complaints())
                .filteredOn(told -> told.code().equals("more-sheets"))
                .singleElement()
                .satisfies(told -> assertThat(told.text()).contains("单位名称：图书馆"))
                .satisfies(told -> assertThat(told.place()).isEqualTo("第 5 行"));
    }

    @Test
    void theHeadingOfTheSameUnitInAFormChangesNothing() throws IOException {
        ImportedTable table =
                read(
                        row("单位名称：水务所", "单位：万元"),
                        FORM,
                        project("河道清淤", "长度"),
                        row("单位名称：水务所", "单位：万元"),
                        FORM,
                        project("堤岸巡查", "次数"));

        assertThat(table.projects())
                .extracting(ImportedProject::name)
                .containsExactly("河道清淤", "堤岸巡查");
        assertThat(Tables.allCodes(table)).isEmpty();
    }

    @Test
    void statementsBesideAMergedNameAreOneAndOneMergedOverProjectsIsShared() {
        ImportedTable table =
                new SheetOfTests()
                        .row("单位名称：水务所", "单位：万元")
                        .row(FORM)
                        .row(project("河道清淤", "长度"))
                        .row("", "", "", "保持畅通。", "质量指标", "合格率", "100%")
                        .row("堤岸巡查", "1.00", "1.00", "每周巡查。", "数量指标", "次数", "52次")
                        .row("泵站维护", "2.00", "2.00", "", "数量指标", "次数", "12次")
                        .merged("A3:A4", "B3:B4", "C3:C4", "D5:D6")
                        .read();

        assertThat(table.projects()).hasSize(3);
        assertThat(table.projects().get(0).targetStatement()).isEqualTo("清理。\n保持畅通。");
        assertThat(table.projects().get(0).doubts()).isEmpty();
        assertThat(table.projects().get(2).targetStatement()).isEqualTo("每周巡查。");
        assertThat(table.projects().subList(1, 3))
                .allSatisfy(
                        project ->
                                assertThat(project.doubts())
                                        .extracting(Doubt::field)
                                        .containsExactly("targetStatement"));
    }
}
