package org.jixiao.infrastructure.table.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jixiao.application.table.PublicTable;
import org.jixiao.application.table.TableLook;
import org.jixiao.application.table.Watermark;
import org.jixiao.infrastructure.table.printed.PrintedRow;
import org.jixiao.infrastructure.table.wording.ColumnMap;
import org.jixiao.infrastructure.table.wording.Money;
import org.jixiao.infrastructure.table.wording.PageFurniture;
import org.jspecify.annotations.Nullable;

/** The public table as a worksheet: A4 landscape, column names on every page, real numbers. */
public final class XlsxTable {

    private static final int[] WIDTHS = {26, 13, 13, 13, 13, 40, 70};
    private static final int LAST_COLUMN = WIDTHS.length - 1;
    private static final int ROWS_IN_MEMORY = 100;

    /** In inches. */
    private static final double MARGIN = 0.4;

    /** Spreadsheets read {@code _x000A_} as a character by its number; the text itself is meant. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private final SXSSFSheet sheet;
    private final XlsxStyles styles;
    private int next;

    private XlsxTable(SXSSFSheet sheet, XlsxStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    public static byte[] write(PublicTable table, TableLook look) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            SXSSFSheet sheet = workbook.createSheet(table.fiscalYear() + "年");
            XlsxTable writer = new XlsxTable(sheet, new XlsxStyles(workbook));
            writer.head(table, look.watermark());
            writer.layOut(look.watermark());
            PrintedRow.of(table, look.zeros()).forEach(writer::row);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** After the head, whose last row is repeated on every page. */
    private void layOut(@Nullable Watermark watermark) {
        for (int i = 0; i < WIDTHS.length; i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        int names = next - 1;
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(names, names, 0, LAST_COLUMN));
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setFitToPage(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, MARGIN);
        sheet.setMargin(PageMargin.RIGHT, MARGIN);
        sheet.getFooter().setRight("第 &P 页，共 &N 页");
        if (watermark != null) {
            sheet.getFooter().setCenter(watermark.text().replace("&", "&&"));
        }
    }

    /** Spreadsheets have no watermarks: it is a line on the screen, and the foot of each page. */
    private void head(PublicTable table, @Nullable Watermark watermark) {
        text(newRow(), 0, PageFurniture.FULL_TITLE, styles.title());
        merge(LAST_COLUMN);
        if (watermark != null) {
            text(newRow(), 0, watermark.line(), styles.mark());
            merge(LAST_COLUMN);
        }
        SXSSFRow heading = newRow();
        text(heading, 0, table.heading().label() + "：" + table.department(), styles.heading());
        text(heading, LAST_COLUMN, "单位：万元", styles.unit());
        merge(LAST_COLUMN - 1);
        SXSSFRow names = newRow();
        names.setHeightInPoints(
                new RowHeight().with(ColumnMap.PRINTED.getFirst(), WIDTHS[0]).points());
        List<String> printed = ColumnMap.PRINTED;
        for (int i = 0; i < printed.size(); i++) {
            text(names, i, printed.get(i), styles.columnName());
        }
    }

    private void merge(int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, lastColumn));
    }

    private void row(PrintedRow printed) {
        SXSSFRow row = newRow();
        text(row, 0, printed.name(), styles.text(printed.name()));
        for (int i = 0; i < printed.amounts().size(); i++) {
            SXSSFCell cell = row.createCell(i + 1);
            amount(cell, printed.amounts().get(i));
            cell.setCellStyle(styles.amount());
        }
        text(row, LAST_COLUMN - 1, printed.statement(), styles.text(printed.statement()));
        text(row, LAST_COLUMN, printed.indicators(), styles.text(printed.indicators()));
        row.setHeightInPoints(
                new RowHeight()
                        .with(printed.name(), WIDTHS[0])
                        .with(printed.statement(), WIDTHS[LAST_COLUMN - 1])
                        .with(printed.indicators(), WIDTHS[LAST_COLUMN])
                        .points());
    }

    /** The exact value as a number; as text where a spreadsheet's number has too few digits. */
    public static void amount(SXSSFCell cell, @Nullable BigDecimal amount) {
        if (amount == null) {
            return;
        }
        double number = amount.doubleValue();
        if (BigDecimal.valueOf(number).compareTo(amount) == 0) {
            cell.setCellValue(number);
        } else {
            cell.setCellValue(Money.plain(amount));
        }
    }

    private SXSSFRow newRow() {
        return sheet.createRow(next++);
    }

    private static void text(SXSSFRow row, int column, String text, CellStyle style) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(escaped(text));
        cell.setCellStyle(style);
    }

    public static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }
}
