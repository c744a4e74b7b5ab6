package org.jixiao.infrastructure.table.report;

import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jixiao.application.table.Complaint;
import org.jixiao.infrastructure.table.workbook.RowHeight;
import org.jixiao.infrastructure.table.workbook.XlsxStyles;
import org.jixiao.infrastructure.table.workbook.XlsxTable;

/** The worksheet 导入问题: a row for each complaint, with a link to its cell. */
final class ReportSummary {

    static final String NAME = "导入问题";
    private static final String TITLE = "绩效目标表导入问题";
    private static final List<String> COLUMNS = List.of("位置", "级别", "代码", "问题", "怎样改");
    private static final int[] WIDTHS = {36, 10, 26, 60, 48};

    /** Spreadsheets refuse worksheets with more than 65,530 links. */
    private static final int MOST_LINKS = 20_000;

    private static final int MOST_LINES = 100_000;

    /**
     * One complaint.
     *
     * @param link the cell, e.g. {@code '填报'!C5}
     */
    record Line(String place, String link, Complaint complaint) {}

    private final Workbook workbook;
    private final Sheet sheet;
    private final XlsxStyles styles;
    private final CellStyle link;
    private final CellStyle error;
    private final CellStyle warning;
    private int next;

    private ReportSummary(Workbook workbook) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(freeName(workbook));
        this.styles = new XlsxStyles(workbook);
        this.link = linked(workbook, styles.text(""));
        this.error = ground(workbook, styles.text(""), CellGrounds.ERROR);
        this.warning = ground(workbook, styles.text(""), CellGrounds.WARNING);
    }

    static void write(Workbook workbook, String firstLine, List<Line> lines) {
        ReportSummary summary = new ReportSummary(workbook);
        summary.head(firstLine, lines);
        lines.stream().limit(MOST_LINES).forEach(summary::line);
    }

    /** Whether a report has written it. */
    static boolean is(Sheet sheet) {
        Row first = sheet.getSheetName().startsWith(NAME) ? sheet.getRow(0) : null;
        Cell title = first == null ? null : first.getCell(0);
        return title != null
                && title.getCellType() == CellType.STRING
                && title.getStringCellValue().startsWith(TITLE);
    }

    /** A sign beside the word and the colour. */
    static String level(Complaint complaint) {
        return complaint.blocks() ? "✕ 错误" : "! 提醒";
    }

    private void head(String firstLine, List<Line> lines) {
        long errors = lines.stream().filter(line -> line.complaint().blocks()).count();
        text(sheet.createRow(next++), 0, TITLE + "。" + firstLine, styles.heading());
        String more = lines.size() > MOST_LINES ? "，这里列出前 " + MOST_LINES + " 处" : "";
        String sum =
                "✕ 错误 %,d 处（改正前不能建立），! 提醒 %,d 处（请看一遍）%s。"
                        .formatted(errors, lines.size() - errors, more);
        text(sheet.createRow(next++), 0, sum, styles.heading());
        Row names = sheet.createRow(next++);
        for (int i = 0; i < COLUMNS.size(); i++) {
            text(names, i, COLUMNS.get(i), styles.columnName());
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.createFreezePane(0, next);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        int last = Math.max(next, next + Math.min(lines.size(), MOST_LINES) - 1);
        sheet.setAutoFilter(new CellRangeAddress(next - 1, last, 0, COLUMNS.size() - 1));
    }

    private void line(Line line) {
        Complaint told = line.complaint();
        Row row = sheet.createRow(next++);
        text(row, 0, line.place(), link);
        if (next <= MOST_LINKS) {
            Hyperlink to = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            to.setAddress(line.link());
            row.getCell(0).setHyperlink(to);
        }
        text(row, 1, level(told), told.blocks() ? error : warning);
        text(row, 2, told.code(), styles.text(told.code()));
        text(row, 3, told.text(), styles.text(told.text()));
        String remedy = Remedy.of(told);
        text(row, 4, remedy, styles.text(remedy));
        row.setHeightInPoints(
                new RowHeight()
                        .with(line.place(), WIDTHS[0])
                        .with(told.text(), WIDTHS[3])
                        .with(remedy, WIDTHS[4])
                        .points());
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(XlsxTable.escaped(text));
        cell.setCellStyle(style);
    }

    private static String freeName(Workbook workbook) {
        String name = NAME;
        for (int i = 2; workbook.getSheet(name) != null; i++) {
            name = NAME + " (" + i + ")";
        }
        return name;
    }

    private static CellStyle linked(Workbook workbook, CellStyle like) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(like);
        Font font = workbook.createFont();
        font.setFontHeightInPoints((short) 10);
        font.setUnderline(Font.U_SINGLE);
        font.setColor(IndexedColors.BLUE.getIndex());
        style.setFont(font);
        return style;
    }

    private static CellStyle ground(Workbook workbook, CellStyle like, byte[] colour) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(like);
        style.setFillForegroundColor(new XSSFColor(colour, null));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }
}
