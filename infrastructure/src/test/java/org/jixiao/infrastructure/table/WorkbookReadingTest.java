package org.jixiao.infrastructure.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.application.table.Amounts;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableFormat;
import org.jixiao.application.table.TableHeading;
import org.junit.jupiter.api.Test;

class WorkbookReadingTest {

    private static final Amounts AMOUNTS =
            new Amounts(
                    Tables.of("13232.12"),
                    Tables.of("13230.00"),
                    Tables.of("0.00"),
                    Tables.of("2.12"));

    private static byte[] table(String name) {
        return new TableWriter()
                .write(
                        new PublicTable(
                                TableHeading.DEPARTMENT,
                                "河口镇",
                                2025,
                                AMOUNTS,
                                List.of(
                                        new PublicTable.Unit(
                                                "水务所",
                                                AMOUNTS,
                                                List.of(
                                                        new PublicTable.Project(
                                                                name,
                                                                AMOUNTS,
                                                                "-不是公式",
                                                                List.of(
                                                                        new PublicTable.Indicator(
                                                                                "11", "次", "2",
                                                                                "1"))))))),
                        TableFormat.XLSX);
    }

    private static byte[] saved(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    @Test
    void theExportIsReadBackWithoutComplaint() {
        ImportedTable table = Tables.read(table("河道巡查"));

        assertThat(Tables.allCodes(table)).isEmpty();
        assertThat(table.heading()).isEqualTo("部门名称");
        assertThat(table.department()).isEqualTo("河口镇");
        assertThat(table.grandTotal().declared()).isEqualTo(AMOUNTS);
        assertThat(table.projects().getFirst().row()).isEqualTo(6);
        assertThat(table.projects().getFirst().unit()).isEqualTo("水务所");
    }

    @Test
    void theSheetIsPrintedOnA4LandscapeWithItsHeaderOnEveryPage() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(table("河道巡查")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(2);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 3);
            XSSFCell amount = sheet.getRow(3).getCell(1);
            assertThat(amount.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(amount.getNumericCellValue()).isEqualTo(13232.12);
            assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(sheet.getRow(5).getCell(5).getCellStyle().getWrapText()).isTrue();
        }
    }

    @Test
    void whatLooksLikeAFormulaIsWrittenAsText() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(table("=HYPERLINK(\"x\")")))) {
            XSSFCell name = workbook.getSheetAt(0).getRow(5).getCell(0);
            XSSFCell statement = workbook.getSheetAt(0).getRow(5).getCell(5);

            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(statement.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(
                            workbook.getSheetAt(0)
                                    .getRow(5)
                                    .getCell(6)
                                    .getCellStyle()
                                    .getQuotePrefixed())
                    .isFalse();
        }
    }

    @Test
    void aFormulaIsReadAsItsSavedValueAndComplainedAbout() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(table("河道巡查")))) {
            XSSFCell total = workbook.getSheetAt(0).getRow(5).getCell(1);
            total.setCellFormula("SUM(C6:E6)");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(total);

            ImportedTable table = Tables.read(saved(workbook));

            assertThat(table.projects().getFirst().total()).isEqualTo(Tables.of("13232.12"));
            assertThat(Tables.allCodes(table)).containsExactly("formula-value");
            assertThat(table.projects().getFirst().complaints().getFirst().text()).contains("B6");
        }
    }

    @Test
    void anAmountIsTheNumberOfItsCellUnlessItsFormatChangesMoreThanDecimals() throws IOException {
        assertThat(readAs(1.234567, "#,##0.00")).isEqualTo(Tables.of("1.234567"));
        assertThat(readAs(0.1 + 0.2, "0.0")).isEqualTo(Tables.of("0.3"));
        assertThat(readAs(13232.119999999999, "#,##0.00")).isEqualTo(Tables.of("13232.12"));
        assertThat(readAs(-1234.5678, "#,##0.00;(#,##0.00)")).isEqualTo(Tables.of("-1234.5678"));
        assertThat(readAs(0.8, "0.00%")).isNull();
        assertThat(readAs(45658, "yyyy-mm-dd")).isNull();
        assertThat(readAs(12000, "0.00,")).isEqualTo(Tables.of("12.00"));
    }

    private static BigDecimal readAs(double number, String format) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(table("河道巡查")))) {
            XSSFCell fiscal = workbook.getSheetAt(0).getRow(5).getCell(2);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            fiscal.setCellValue(number);
            fiscal.setCellStyle(style);
            return Tables.read(saved(workbook)).projects().getFirst().fiscalAppropriation();
        }
    }

    @Test
    void aSecondTableInTheWorkbookIsMentioned() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(table("河道巡查")))) {
            workbook.createSheet("空表");
            workbook.cloneSheet(0, "副本");

            assertThat(Tables.allCodes(Tables.read(saved(workbook))))
                    .containsExactly("more-sheets");
        }
    }

    @Test
    void aWorkbookWithoutTheColumnNamesIsNoTable() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet("一").createRow(0).createCell(0).setCellValue("姓名");
            byte[] content = saved(workbook);

            assertThat(
                            org.assertj.core.api.Assertions.catchThrowableOfType(
                                            org.jixiao.application.table.UnreadableTable.class,
                                            () -> Tables.read(content))
                                    .complaint()
                                    .code())
                    .isEqualTo("not-a-table");
        }
    }
}
