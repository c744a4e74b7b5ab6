package org.jixiao.infrastructure.table.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jixiao.application.table.Doubt;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.infrastructure.table.SheetOfTests;
import org.jixiao.infrastructure.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells whose number or place does not say all that a person sees. */
class CellsInDoubtTest {

    private static final double FIRST_OF_DECEMBER = 45992;
    private static final double HALF_PAST_TWO_IN_THE_AFTERNOON = 45992 + 14.5 / 24;

    private static ImportedProject dated(double number, String format, int builtIn) {
        return new SheetOfTests()
                .row("单位名称：水务所", "单位：万元")
                .row("项目名称", "总计", "财政拨款", "绩效目标", "二级指标", "三级指标", "指标值")
                .row("河道清淤", "3.00", "3.00", "清理。", "时效指标", "完成时间", "")
                .with(sheet -> date(sheet, number, format, builtIn))
                .read()
                .projects()
                .getFirst();
    }

    private static void date(XSSFSheet sheet, double number, String format, int builtIn) {
        XSSFCell cell = sheet.getRow(2).getCell(6);
        XSSFCellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(
                format.isEmpty()
                        ? builtIn
                        : sheet.getWorkbook().createDataFormat().getFormat(format));
        cell.setCellValue(number);
        cell.setCellStyle(style);
    }

    private static String annualValue(double number, String format, int builtIn) {
        return dated(number, format, builtIn).indicators().getFirst().annualValue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "yyyy\"年\"m\"月\"d\"日\"|2025年12月1日",
                "yyyy\"年\"m\"月\"d\"日\";@|2025年12月1日",
                "[$-804]yyyy\"年\"m\"月\"d\"日\";@|2025年12月1日",
                "yyyy\"年\"m\"月\"|2025年12月",
                "yyyy年mm月dd日|2025年12月01日",
                "yyyy\\-mm\\-dd|2025-12-01",
                "yyyy/m/d;@|2025/12/1",
                "m/d/yy|2025/12/1",
            })
    void aDateIsReadAsTheCellShowsIt(String format, String shown) {
        assertThat(annualValue(FIRST_OF_DECEMBER, format, 0)).isEqualTo(shown);
        assertThat(dated(FIRST_OF_DECEMBER, format, 0).doubts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "14,2025/12/1",
        "22,2025/12/1 14:30",
        "27,2025年12月",
        "28,12月1日",
        "29,12月1日",
        "30,12-1-25",
        "31,2025年12月1日",
        "32,14时30分",
        "33,14时30分00秒",
        "34,下午2时30分",
        "35,下午2时30分00秒",
        "36,2025年12月",
        "50,2025年12月",
        "51,12月1日",
        "52,2025年12月",
        "53,12月1日",
        "54,12月1日",
        "55,下午2时30分",
        "56,下午2时30分00秒",
        "57,2025年12月",
        "58,12月1日"
    })
    void aFormatThatIsOnlyANumberIsThatOfChineseSpreadsheets(int builtIn, String shown) {
        assertThat(annualValue(HALF_PAST_TWO_IN_THE_AFTERNOON, "", builtIn)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[DBNum1][$-804]yyyy\"年\"m\"月\"d\"日\"",
                "[$-F800]dddd\\, mmmm dd\\, yyyy",
                "d-mmm-yy",
            })
    void aDateWhoseLookIsNotKnownIsReadWholeAndDoubted(String format) {
        ImportedProject project = dated(FIRST_OF_DECEMBER, format, 0);

        assertThat(project.indicators().getFirst().annualValue()).isEqualTo("2025年12月1日");
        assertThat(project.doubts()).extracting(Doubt::field).containsExactly("indicators");
        assertThat(project.doubts().getFirst().reason()).contains("第 3 行第 7 列", "2025年12月1日");
    }

    @Test
    void numbersThatAreNoDatesStayAsTheyAre() {
        assertThat(annualValue(1234.5, "General", 0)).isEqualTo("1234.5");
        assertThat(annualValue(0.85, "0%", 0)).isEqualTo("85%");
        assertThat(annualValue(12, "0\"天\"", 0)).isEqualTo("12天");
        assertThat(annualValue(1.125, "[h]:mm", 0)).isEqualTo("27:00");
    }

    private static ImportedProject amounting(double yuan, String format) {
        return SheetOfTests.headed()
                .row("河道清淤", "", "", "0.00", "0.00", "清理。", Tables.CODED)
                .with(
                        sheet -> {
                            for (int column : new int[] {1, 2}) {
                                amount(sheet.getRow(sheet.getLastRowNum()), column, yuan, format);
                            }
                        })
                .read()
                .projects()
                .getFirst();
    }

    private static void amount(XSSFRow row, int column, double yuan, String format) {
        XSSFCellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
        row.getCell(column).setCellValue(yuan);
        row.getCell(column).setCellStyle(style);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0!.0,",
                "0\\.0,",
                "#,##0!.0000",
                "0\".\"0,",
                "0!.0,;-0!.0,;0;@",
                "_ * #,##0!.0,_ "
            })
    void yuanShownInTenThousandsAreRead(String format) {
        ImportedProject project = amounting(1_234_567.8, format);

        assertThat(project.total()).isEqualByComparingTo("123.45678");
        assertThat(project.complaints()).isEmpty();
        assertThat(project.doubts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0!.0,", "0!.0,;-0!.0,", "0!.0,_);(0!.0,)", "0!.0,;[Red]\\-0!.0,"})
    void theSignIsThatOfTheFormat(String format) {
        assertThat(amounting(-1_234_567, format).total()).isEqualByComparingTo("-123.4567");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "??0.00",
                "_ \"¥\"* #,##0.00_ ;_ \"¥\"* -#,##0.00_ ",
                "\"¥\"#,##0.00",
                "[$¥-804]#,##0.00"
            })
    void figuresWithTheirCurrencyOrPaddedAreRead(String format) {
        assertThat(amounting(12.5, format).total()).isEqualByComparingTo("12.5");
    }

    @Test
    void thousandsLeftOffAreLeftOffExactly() {
        assertThat(amounting(1_234_567, "#,##0.00,").total()).isEqualByComparingTo("1234.567");
        assertThat(annualValue(1_234_567, "0!.0,\"万人次\"", 0)).isEqualTo("123.4567万人次");
    }

    @Test
    void aUnitThatDependsOnTheFigureIsDoubted() {
        ImportedProject project = amounting(1_234_567, "[>=10000]0!.0,;0");

        assertThat(project.total()).isEqualByComparingTo("123.4567");
        assertThat(project.doubts()).extracting(Doubt::field).contains("total");
        assertThat(project.doubts().getFirst().reason()).contains("按“123.4567”读入");
    }

    @ParameterizedTest
    @ValueSource(strings = {";;;", "\"略\"", "\"\";\"\";0"})
    void aFigureThatItsFormatHidesIsDoubted(String format) {
        ImportedProject project = amounting(3, format);

        assertThat(project.total()).isEqualByComparingTo("3");
        assertThat(project.doubts()).extracting(Doubt::field).contains("total");
        assertThat(project.doubts().getFirst().reason()).contains("不显示数字");
    }

    @Test
    void daysOfAWorkbookThatCountsFrom1904AreItsOwn() {
        ImportedProject project =
                new SheetOfTests()
                        .row("单位名称：水务所", "单位：万元")
                        .row("项目名称", "总计", "财政拨款", "绩效目标", "二级指标", "三级指标", "指标值")
                        .row("河道清淤", "3.00", "3.00", "清理。", "时效指标", "完成时间", "")
                        .with(sheet -> date(sheet, FIRST_OF_DECEMBER - 1462, "yyyy/m/d", 0))
                        .with(
                                sheet ->
                                        sheet.getWorkbook()
                                                .getCTWorkbook()
                                                .getWorkbookPr()
                                                .setDate1904(true))
                        .read()
                        .projects()
                        .getFirst();

        assertThat(project.indicators().getFirst().annualValue()).isEqualTo("2025/12/1");
    }

    @Test
    void eachRowThatHoldsTextBelowAMergedCellIsDoubted() {
        ImportedTable table =
                SheetOfTests.headed()
                        .row("河道清淤", "3.00", "3.00", "0.00", "0.00", "清理。", Tables.CODED)
                        .row("堤岸巡查", "1.00", "1.00", "0.00", "0.00", "每周巡查。", Tables.CODED)
                        .row("泵站维护", "1.00", "1.00", "0.00", "0.00", "每月维护。", Tables.CODED)
                        .merged("F3:F4")
                        .read();

        assertThat(Tables.codes(table.complaints())).contains("hidden-cells");
        assertThat(table.projects().subList(0, 2))
                .allSatisfy(
                        project -> {
                            assertThat(project.doubts())
                                    .extracting(Doubt::field)
                                    .containsExactly("targetStatement");
                            assertThat(project.doubts().getFirst().reason()).contains("F3:F4");
                        });
        assertThat(table.projects().get(2).doubts()).isEmpty();
    }
}
