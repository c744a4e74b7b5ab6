package org.jixiao.infrastructure.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedIndicator;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.TableHeading;
import org.jixiao.application.table.imports.FilingTemplate;
import org.jixiao.infrastructure.table.Tables;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final int FIRST = XlsxTemplate.HEADER_ROW + 3;

    private static XSSFWorkbook template() throws IOException {
        FilingTemplate asked =
                new FilingTemplate(
                        TableHeading.DEPARTMENT, "河口镇", 2025, List.of("河口镇水务所", "河口镇图书馆"));
        return new XSSFWorkbook(new ByteArrayInputStream(new XlsxTemplate().write(asked)));
    }

    private static byte[] saved(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    /** Types into a row; numbers as numbers, null leaves the cell as it is. */
    private static void type(XSSFWorkbook workbook, int row, Object... cells) {
        XSSFRow there = workbook.getSheetAt(0).getRow(row);
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                there.getCell(i).setCellValue(number.doubleValue());
            } else if (cells[i] != null) {
                there.getCell(i).setCellValue((String) cells[i]);
            }
        }
    }

    private static void typeTwoProjects(XSSFWorkbook workbook) {
        type(
                workbook,
                FIRST,
                "河口镇水务所",
                "河道清淤",
                null,
                12.345678,
                null,
                2.5,
                "清理两公里。\n保持畅通。",
                "11-数量指标",
                "清淤长度",
                "≥6公里",
                "≥2公里");
        type(
                workbook,
                FIRST + 1,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "31-服务对象满意度",
                "居民满意度",
                null,
                "≥90%。");
        type(
                workbook,
                FIRST + 2,
                "河口镇图书馆",
                "图书采购",
                3.5,
                3.5,
                0,
                0,
                "采购新书。",
                "41-经济成本指标",
                "每册均价；年度指标值:不含运费",
                null,
                "≤35元");
    }

    private static List<Complaint> all(ImportedTable table) {
        return java.util.stream.Stream.concat(
                        table.complaints().stream(),
                        table.projects().stream().flatMap(p -> p.complaints().stream()))
                .toList();
    }

    @Test
    void whatIsTypedIntoTheTemplateIsWhatIsRead() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            typeTwoProjects(workbook);

            ImportedTable table = Tables.read(saved(workbook));

            assertThat(all(table)).isEmpty();
            assertThat(table.department()).isEqualTo("河口镇");
            assertThat(table.projects()).extracting(ImportedProject::row).containsExactly(6, 8);
            ImportedProject river = table.projects().getFirst();
            assertThat(river.unit()).isEqualTo("河口镇水务所");
            assertThat(river.name()).isEqualTo("河道清淤");
            assertThat(river.total()).isEqualByComparingTo("14.845678");
            assertThat(river.fiscalAppropriation()).isEqualByComparingTo("12.345678");
            assertThat(river.specialAccountAppropriation()).isEqualByComparingTo("0");
            assertThat(river.otherFunds()).isEqualByComparingTo("2.5");
            assertThat(river.targetStatement()).isEqualTo("清理两公里。\n保持畅通。");
            assertThat(river.indicators())
                    .containsExactly(
                            new ImportedIndicator(1, "11", "产出指标", "数量指标", "清淤长度", "≥6公里", "≥2公里"),
                            new ImportedIndicator(
                                    2, "31", "满意度指标", "服务对象满意度", "居民满意度", null, "≥90%。"));
            assertThat(river.places().get("name").words()).isEqualTo("第 6 行第 2 列");
            ImportedProject books = table.projects().getLast();
            assertThat(books.unit()).isEqualTo("河口镇图书馆");
            assertThat(books.indicators().getFirst().name()).isEqualTo("每册均价；年度指标值:不含运费");
        }
    }

    @Test
    void aProjectMayRepeatItsCellsInEachRow() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            typeTwoProjects(workbook);
            type(workbook, FIRST + 1, "河口镇水务所", "河道清淤", null, 12.345678, null, 2.5);

            ImportedTable table = Tables.read(saved(workbook));

            assertThat(all(table)).isEmpty();
            assertThat(table.projects()).hasSize(2);
            assertThat(table.projects().getFirst().indicators()).hasSize(2);
        }
    }

    @Test
    void theSampleCountsForNothingUntilItIsChanged() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            assertThat(Tables.read(saved(workbook)).projects()).isEmpty();

            workbook.getSheetAt(0)
                    .getRow(XlsxTemplate.HEADER_ROW + 1)
                    .getCell(1)
                    .setCellValue("真的项目");
            ImportedTable table = Tables.read(saved(workbook));

            assertThat(table.projects()).extracting(ImportedProject::name).containsExactly("真的项目");
            assertThat(table.projects().getFirst().indicators()).hasSize(2);
        }
    }

    @Test
    void anotherVersionIsReadAndNamed() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            typeTwoProjects(workbook);
            workbook.getSheetAt(0).getRow(1).getCell(10).setCellValue("模板版本：0");

            ImportedTable table = Tables.read(saved(workbook));

            assertThat(table.projects()).hasSize(2);
            assertThat(all(table)).extracting(Complaint::code).containsExactly("template-version");
            assertThat(all(table).getFirst().text()).contains("“0”", "“1”");
        }
    }

    @Test
    void theVersionIsInThePropertiesOfTheFileToo() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            typeTwoProjects(workbook);
            workbook.getSheetAt(0).getRow(1).getCell(10).setCellValue("");
            workbook.getProperties()
                    .getCustomProperties()
                    .getProperty(TemplateMark.PROPERTY)
                    .setLpwstr("7");

            assertThat(Tables.allCodes(Tables.read(saved(workbook))))
                    .containsExactly("template-version");
        }
    }

    @Test
    void eachFaultIsNamedWithTheRowItStandsIn() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            typeTwoProjects(workbook);
            type(
                    workbook, FIRST + 1, null, null, null, null, null, null, null, "99-其他", null,
                    null, "");
            type(workbook, FIRST + 2, null, null, 9.0);

            ImportedTable table = Tables.read(saved(workbook));

            assertThat(all(table))
                    .extracting(Complaint::code)
                    .contains(
                            "unknown-indicator-code", "incomplete-indicator", "row-total-mismatch");
            assertThat(all(table))
                    .filteredOn(one -> one.code().equals("incomplete-indicator"))
                    .extracting(Complaint::place)
                    .containsExactly("第 7 行 · 第 1 个项目 · 绩效指标 2");
        }
    }

    @Test
    void aProjectWithoutItsUnitIsReadWithTheUnitAboveAndItIsSaid() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            typeTwoProjects(workbook);
            type(workbook, FIRST + 2, "");

            ImportedTable table = Tables.read(saved(workbook));

            assertThat(table.projects().getLast().unit()).isEqualTo("河口镇水务所");
            assertThat(Tables.allCodes(table)).containsExactly("inferred");
        }
    }

    @Test
    void cellsOfferTheTreeOfIndicatorsAndTheUnitsAndRefuseWhatIsNoAmount() throws IOException {
        try (XSSFWorkbook workbook = template()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<String> rules =
                    sheet.getDataValidations().stream()
                            .map(XSSFDataValidation::getValidationConstraint)
                            .map(rule -> String.valueOf(rule.getFormula1()))
                            .toList();

            assertThat(rules)
                    .contains("可填报单位", "指标分类", "200", "2000")
                    .anyMatch(rule -> rule.contains("ROUND(C4,6)=C4"));
            assertThat(workbook.isSheetHidden(workbook.getSheetIndex("选项"))).isTrue();
            assertThat(workbook.getSheet("选项").getRow(11).getCell(1).getStringCellValue())
                    .isEqualTo("43-生态环境成本指标");
            assertThat(workbook.getName("可填报单位").getRefersToFormula()).isEqualTo("选项!$A$1:$A$2");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 3);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        }
    }
}
