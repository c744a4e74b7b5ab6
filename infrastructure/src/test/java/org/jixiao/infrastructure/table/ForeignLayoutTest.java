package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
}
