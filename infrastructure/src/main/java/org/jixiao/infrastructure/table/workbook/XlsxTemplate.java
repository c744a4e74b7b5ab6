package org.jixiao.infrastructure.table.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.application.table.imports.FilingTemplate;
import org.jixiao.application.table.imports.TemplateWriting;
import org.jixiao.infrastructure.table.wording.PageFurniture;

/**
 * The empty form as a workbook: a row for each indicator, a project's own cells in its first row,
 * lists to choose from, and an example that is not read.
 */
public final class XlsxTemplate implements TemplateWriting {

    static final List<String> COLUMNS =
            List.of(
                    "资金使用单位", "项目名称", "总计", "财政拨款", "财政专户拨款", "其他资金", "绩效目标", "指标分类", "指标名称",
                    "实施周期指标值", "年度指标值");

    static final int HEADER_ROW = 2;
    static final int FIRST_AMOUNT = 2;
    static final int STATEMENT = 6;
    static final int KIND = 7;

    /** So many rows have frames and lists; below them one can write all the same. */
    static final int ROWS = 1000;

    private static final int FRAMED = 60;
    private static final float SAMPLE_HEIGHT = 58;
    private static final int[] WIDTHS = {18, 22, 10, 10, 13, 10, 38, 19, 22, 15, 15};
    private static final int LAST = COLUMNS.size() - 1;

    @Override
    public byte[] write(FilingTemplate template) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("填报");
            XlsxStyles styles = new XlsxStyles(workbook);
            TemplateGuide.write(workbook, styles, template);
            layOut(sheet);
            head(sheet, styles, template);
            frames(sheet, styles);
            sample(sheet, template);
            TemplateLists.add(workbook, sheet, template.units());
            workbook.getProperties()
                    .getCustomProperties()
                    .addProperty(TemplateMark.PROPERTY, TemplateMark.VERSION);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void layOut(XSSFSheet sheet) {
        for (int i = 0; i <= LAST; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.createFreezePane(2, HEADER_ROW + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER_ROW, HEADER_ROW, 0, LAST));
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, LAST));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, STATEMENT - 1));
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    private static void head(XSSFSheet sheet, XlsxStyles styles, FilingTemplate template) {
        text(
                sheet.createRow(0),
                0,
                template.fiscalYear() + "年" + PageFurniture.FULL_TITLE + "填报表",
                styles.title());
        XSSFRow heading = sheet.createRow(1);
        String of = template.heading().label() + "：" + template.department();
        text(heading, 0, of, styles.heading());
        text(heading, STATEMENT, "单位：万元", styles.heading());
        text(heading, LAST, TemplateMark.LABEL + "：" + TemplateMark.VERSION, styles.unit());
        XSSFRow names = sheet.createRow(HEADER_ROW);
        for (int i = 0; i <= LAST; i++) {
            text(names, i, COLUMNS.get(i), styles.columnName());
        }
    }

    private static void frames(XSSFSheet sheet, XlsxStyles styles) {
        for (int i = 1; i <= FRAMED; i++) {
            XSSFRow row = sheet.createRow(HEADER_ROW + i);
            for (int column = 0; column <= LAST; column++) {
                boolean amount = column >= FIRST_AMOUNT && column < STATEMENT;
                row.createCell(column).setCellStyle(amount ? styles.amount() : styles.text(""));
            }
        }
    }

    private static void sample(XSSFSheet sheet, FilingTemplate template) {
        XSSFRow first = sheet.getRow(HEADER_ROW + 1);
        first.setHeightInPoints(SAMPLE_HEIGHT);
        for (int i = 0; i < TemplateSample.INDICATORS.size(); i++) {
            sheet.getRow(HEADER_ROW + 1 + i).forEach(XlsxTemplate::grey);
        }
        first.getCell(0).setCellValue(template.units().getFirst());
        first.getCell(1).setCellValue(TemplateSample.NAME);
        for (int i = 0; i < TemplateSample.AMOUNTS.size(); i++) {
            first.getCell(FIRST_AMOUNT + i)
                    .setCellValue(Double.parseDouble(TemplateSample.AMOUNTS.get(i)));
        }
        first.getCell(STATEMENT).setCellValue(TemplateSample.STATEMENT);
        for (int i = 0; i < TemplateSample.INDICATORS.size(); i++) {
            List<String> indicator = TemplateSample.INDICATORS.get(i);
            for (int k = 0; k < indicator.size(); k++) {
                sheet.getRow(HEADER_ROW + 1 + i).getCell(KIND + k).setCellValue(indicator.get(k));
            }
        }
    }

    /** The example looks like none of the rows to be filled in. */
    private static void grey(Cell cell) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        cell.setCellStyle(style);
    }

    private static void text(XSSFRow row, int column, String text, CellStyle style) {
        row.createCell(column).setCellValue(text);
        row.getCell(column).setCellStyle(style);
    }
}
