package org.jixiao.infrastructure.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.application.table.ImportedTable;

/** A worksheet as units make them by hand. */
public final class SheetOfTests {

    /** The column names, each in its cell. */
    public static final String[] HEADER = {"项目名称", "总计", "财政拨款", "财政专户拨款", "其他资金", "绩效目标", "绩效指标"};

    private final List<String[]> rows = new ArrayList<>();
    private final List<String> merges = new ArrayList<>();
    private Consumer<XSSFSheet> more = sheet -> {};

    /** With a heading in the first row, and the column names in the second. */
    public static SheetOfTests headed() {
        return new SheetOfTests().row("单位名称：河口镇水务所", "单位：万元").row(HEADER);
    }

    public SheetOfTests row(String... cells) {
        rows.add(cells);
        return this;
    }

    public SheetOfTests merged(String... ranges) {
        merges.addAll(List.of(ranges));
        return this;
    }

    public SheetOfTests with(Consumer<XSSFSheet> change) {
        more = more.andThen(change);
        return this;
    }

    public byte[] bytes() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            for (int i = 0; i < rows.size(); i++) {
                XSSFRow row = sheet.createRow(i);
                for (int k = 0; k < rows.get(i).length; k++) {
                    row.createCell(k).setCellValue(rows.get(i)[k]);
                }
            }
            merges.forEach(range -> sheet.addMergedRegion(CellRangeAddress.valueOf(range)));
            more.accept(sheet);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportedTable read() {
        return Tables.read(bytes());
    }
}
