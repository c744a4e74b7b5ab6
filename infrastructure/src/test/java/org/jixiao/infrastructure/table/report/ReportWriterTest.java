package org.jixiao.infrastructure.table.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.imports.ReportWriting;
import org.jixiao.infrastructure.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Complaints written into the workbook that they are about. */
class ReportWriterTest {

    private static final Set<ComplaintKind> OF_REFUSED_DOCUMENTS =
            EnumSet.of(
                    ComplaintKind.TOO_LARGE,
                    ComplaintKind.NOT_A_TABLE,
                    ComplaintKind.WRONG_ENCODING,
                    ComplaintKind.UNSUPPORTED_LAYOUT);

    private static XSSFWorkbook open(byte[] content) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(content));
    }

    private static byte[] reported(byte[] upload) {
        ReportWriting.Written report = new ReportWriter().write(ReportedWorkbook.report(upload));
        assertThat(report.intoUpload()).isTrue();
        return report.content();
    }

    private static String note(XSSFSheet sheet, String cell) {
        XSSFComment note = sheet.getCellComment(new CellAddress(cell));
        return note == null ? "" : note.getString().getString();
    }

    private static int grounds(XSSFSheet sheet, String cell) {
        var formats = sheet.getSheetConditionalFormatting();
        CellAddress at = new CellAddress(cell);
        int found = 0;
        for (int i = 0; i < formats.getNumConditionalFormattings(); i++) {
            found +=
                    (int)
                            Arrays.stream(
                                            formats.getConditionalFormattingAt(i)
                                                    .getFormattingRanges())
                                    .filter(range -> range.isInRange(at))
                                    .count();
        }
        return found;
    }

    @Test
    void eachComplainedCellHasOneNoteWithAllThatIsWrongThere() throws IOException {
        try (XSSFWorkbook workbook = open(reported(ReportedWorkbook.withMistakes()))) {
            XSSFSheet sheet = workbook.getSheet("目标表");

            assertThat(note(sheet, "C6")).contains("✕ 错误：财政拨款不是数字", "→ 请只填数字");
            assertThat(note(sheet, "A7")).as("of a blank cell").contains("没有项目名称");
            assertThat(note(sheet, "G6")).contains("99-未知指标", "没有年度指标值");
            assertThat(note(sheet, "B5")).contains("! 提醒：合计行的总计为 100.00");
            assertThat(note(sheet, "B8")).contains("是公式");
            assertThat(note(sheet, "A9")).startsWith("请张三核对\n").contains("单位树中没有");
            assertThat(note(sheet, "F7")).isEmpty();
        }
    }

    @Test
    void complainedCellsHaveAGroundAndOthersHaveNone() throws IOException {
        try (XSSFWorkbook workbook = open(reported(ReportedWorkbook.withMistakes()))) {
            XSSFSheet sheet = workbook.getSheet("目标表");

            assertThat(grounds(sheet, "C6")).isOne();
            assertThat(grounds(sheet, "A7")).isOne();
            assertThat(grounds(sheet, "F7")).isZero();
        }
    }

    @Test
    void theSummaryLeadsToEachCellAndSaysWhatToDo() throws IOException {
        try (XSSFWorkbook workbook = open(reported(ReportedWorkbook.withMistakes()))) {
            XSSFSheet summary = workbook.getSheet("导入问题");

            assertThat(workbook.getActiveSheetIndex()).isEqualTo(3);
            assertThat(workbook.getSheetIndex(summary)).isEqualTo(3);
            Row unit = summary.getRow(summary.getLastRowNum());
            assertThat(unit.getCell(0).getStringCellValue()).startsWith("A9 · 第 9 行");
            assertThat(unit.getCell(0).getHyperlink().getAddress()).isEqualTo("'目标表'!A9");
            assertThat(unit.getCell(1).getStringCellValue()).isEqualTo("✕ 错误");
            assertThat(unit.getCell(2).getStringCellValue()).isEqualTo("unknown-unit");
            assertThat(unit.getCell(3).getStringCellValue()).contains("河口");
            assertThat(unit.getCell(4).getStringCellValue()).contains("系统管理员");
        }
    }

    @Test
    void formatsFormulasAndOtherSheetsStayAsTheyWere() throws IOException {
        byte[] upload = ReportedWorkbook.withMistakes();
        try (XSSFWorkbook before = open(upload);
                XSSFWorkbook after = open(reported(upload))) {
            XSSFSheet was = before.getSheet("目标表");
            XSSFSheet is = after.getSheet("目标表");

            assertThat(is.getRow(5).getCell(2).getCellStyle().getCoreXf().xmlText())
                    .isEqualTo(was.getRow(5).getCell(2).getCellStyle().getCoreXf().xmlText());
            assertThat(is.getCTWorksheet().getSheetData().xmlText())
                    .as("every cell, its value, formula and format")
                    .isEqualTo(was.getCTWorksheet().getSheetData().xmlText());
            assertThat(is.getColumnWidth(6)).isEqualTo(60 * 256);
            assertThat(is.getMergedRegions()).isEqualTo(was.getMergedRegions());
            assertThat(is.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            assertThat(after.getSheet("附'表").getRow(0).getCell(2).getCellFormula())
                    .isEqualTo("B1*目标表!B5");
            assertThat(after.getSheet("附'表").getColumnWidth(1)).isEqualTo(44 * 256);
        }
    }

    @Test
    void theReportedWorkbookIsReadAsTheSameTable() throws IOException {
        byte[] upload = ReportedWorkbook.withMistakes();

        assertThat(Tables.read(reported(upload))).isEqualTo(Tables.read(upload));
    }

    @Test
    void aMendedWorkbookLosesWhatTheFormerReportHasLeft() throws IOException {
        byte[] mended;
        try (XSSFWorkbook workbook = open(reported(ReportedWorkbook.withMistakes()))) {
            XSSFSheet sheet = workbook.getSheet("目标表");
            sheet.getRow(5).getCell(2).setCellValue(10);
            sheet.getRow(6).createCell(0).setCellValue("有了名称");
            sheet.getRow(8).getCell(0).setCellValue("本单位项目");
            mended = ReportedWorkbook.saved(workbook);
        }

        try (XSSFWorkbook workbook = open(reported(mended))) {
            XSSFSheet sheet = workbook.getSheet("目标表");
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            assertThat(note(sheet, "C6")).isEmpty();
            assertThat(grounds(sheet, "C6")).isZero();
            assertThat(note(sheet, "A7")).isEmpty();
            assertThat(note(sheet, "A9")).isEqualTo("请张三核对");
            assertThat(note(sheet, "G6")).containsOnlyOnce("99-未知指标");
            assertThat(grounds(sheet, "G6")).isOne();
        }
    }

    @Test
    void whatIsNoWorkbookGetsOneOfItsOwnThatSaysSo() throws IOException {
        byte[] text =
                Tables.tabular(
                                Tables.row("=cmd|'/c calc'!A1", "12.00", "目标。", Tables.CODED),
                                Tables.row("河道", "没有", "", Tables.CODED))
                        .getBytes(StandardCharsets.UTF_8);

        ReportWriting.Written report = new ReportWriter().write(ReportedWorkbook.report(text));

        assertThat(report.intoUpload()).isFalse();
        try (XSSFWorkbook workbook = open(report.content())) {
            XSSFSheet summary = workbook.getSheetAt(0);
            assertThat(summary.getRow(0).getCell(0).getStringCellValue()).contains("不是 xlsx 工作簿");
            Row last = summary.getRow(summary.getLastRowNum());
            assertThat(last.getCell(0).getHyperlink().getAddress()).isEqualTo("'读出的内容'!A3");
            Row first = workbook.getSheetAt(1).getRow(1);
            assertThat(first.getCell(2).getStringCellValue()).startsWith("=cmd");
            assertThat(first.getCell(2).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(first.getCell(3).getNumericCellValue()).isEqualTo(12.0);
        }
    }

    @Test
    void inAFormEachPartOfAnIndicatorIsMarkedInItsOwnCell() throws IOException {
        try (XSSFWorkbook workbook = open(reported(ReportedWorkbook.formWithMistakes()))) {
            XSSFSheet sheet = workbook.getSheet("填报");

            assertThat(note(sheet, "H6")).as("the category").contains("99-");
            assertThat(note(sheet, "K7")).as("the annual value").contains("没有年度指标值");
            assertThat(note(sheet, "I6")).as("the name").isEmpty();
            assertThat(note(sheet, "I7")).as("the name").isEmpty();
        }
    }

    @Test
    void rowsOfItsOwnWorkbookAreHighEnoughForTheirTexts() throws IOException {
        byte[] text =
                Tables.tabular(Tables.row("长目标", "12.00", "目标。".repeat(100), Tables.CODED))
                        .getBytes(StandardCharsets.UTF_8);

        try (XSSFWorkbook workbook =
                open(new ReportWriter().write(ReportedWorkbook.report(text)).content())) {
            assertThat(workbook.getSheetAt(1).getRow(1).getHeightInPoints()).isGreaterThan(150);
        }
    }

    @Test
    void aWorkbookOfTooManyCellsIsNotOpenedAsAWhole() throws IOException {
        ReportWriting.Written report =
                new ReportWriter()
                        .write(
                                ReportedWorkbook.report(
                                        ReportedWorkbook.withCellsBesides(1_100_000)));

        assertThat(report.intoUpload()).isFalse();
        try (XSSFWorkbook workbook = open(report.content())) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .contains("太大");
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyComplaintOfARowSaysWhatToDo(ComplaintKind kind) {
        assertThat(Remedy.isKnown(kind.code())).isNotEqualTo(OF_REFUSED_DOCUMENTS.contains(kind));
    }
}
