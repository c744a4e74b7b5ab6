package org.jixiao.infrastructure.table.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.imports.ImportReport;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.infrastructure.table.assembly.TypedIndicators;
import org.jixiao.infrastructure.table.workbook.RowHeight;
import org.jixiao.infrastructure.table.workbook.XlsxStyles;
import org.jixiao.infrastructure.table.workbook.XlsxTable;
import org.jspecify.annotations.Nullable;

/** A workbook of all complaints and of the rows as they were read, streamed. */
final class OwnReport {

    private static final String ROWS = "读出的内容";

    /** No names of the table's own columns: this is no table to be uploaded. */
    private static final List<String> COLUMNS =
            List.of(
                    "原表行号", "所属单位", "读出的名称", "读出的总计", "读出的财政拨款", "读出的专户拨款", "读出的其他资金", "读出的目标",
                    "读出的指标", "错误", "提醒");

    private static final int[] WIDTHS = {10, 22, 30, 12, 12, 12, 12, 50, 70, 8, 8};
    private static final int ROWS_IN_MEMORY = 100;

    /** What a cell of a worksheet holds at most. */
    private static final int LONGEST = 32_000;

    private final SXSSFSheet sheet;
    private final XlsxStyles styles;
    private final TypedIndicators notation = new TypedIndicators();
    private int next;

    private OwnReport(SXSSFSheet sheet, XlsxStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    static byte[] write(ImportReport report, String reason) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            List<ImportRow> rows = report.preview().rows();
            ReportSummary.write(workbook, reason, lines(report, rows));
            OwnReport writer = new OwnReport(workbook.createSheet(ROWS), new XlsxStyles(workbook));
            writer.head();
            rows.forEach(writer::row);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<ReportSummary.Line> lines(ImportReport report, List<ImportRow> rows) {
        Map<Integer, Integer> lineOf = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            lineOf.put(rows.get(i).read().row(), i + 2);
        }
        List<ReportSummary.Line> lines = new ArrayList<>();
        for (Finding finding : Finding.of(report.preview())) {
            int line = lineOf.getOrDefault(finding.project(), 1);
            Complaint told = finding.complaint();
            lines.add(new ReportSummary.Line(told.place(), "'" + ROWS + "'!A" + line, told));
        }
        return lines;
    }

    private void head() {
        SXSSFRow names = sheet.createRow(next++);
        for (int i = 0; i < COLUMNS.size(); i++) {
            SXSSFCell cell = names.createCell(i);
            cell.setCellValue(COLUMNS.get(i));
            cell.setCellStyle(styles.columnName());
            sheet.setColumnWidth(i, WIDTHS[i] * 256);
        }
        sheet.createFreezePane(0, 1);
    }

    private void row(ImportRow printed) {
        SXSSFRow row = sheet.createRow(next++);
        ImportedProject project = printed.project();
        row.createCell(0).setCellValue(printed.read().row());
        text(row, 1, project.unit());
        text(row, 2, project.name());
        amount(row, 3, project.total());
        amount(row, 4, project.fiscalAppropriation());
        amount(row, 5, project.specialAccountAppropriation());
        amount(row, 6, project.otherFunds());
        text(row, 7, project.targetStatement());
        text(row, 8, notation.print(project.indicators()));
        List<Complaint> told = new ArrayList<>(project.complaints());
        told.addAll(printed.complaints());
        long errors = told.stream().filter(Complaint::blocks).count();
        row.createCell(9).setCellValue(errors);
        row.createCell(10).setCellValue(told.size() - errors);
        row.setHeightInPoints(height(project));
    }

    private float height(ImportedProject project) {
        return new RowHeight()
                .with(project.unit() == null ? "" : project.unit(), WIDTHS[1])
                .with(project.name(), WIDTHS[2])
                .with(project.targetStatement(), WIDTHS[7])
                .with(notation.print(project.indicators()), WIDTHS[8])
                .points();
    }

    private void amount(SXSSFRow row, int column, @Nullable BigDecimal amount) {
        SXSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.amount());
        XlsxTable.amount(cell, amount);
    }

    private void text(SXSSFRow row, int column, @Nullable String text) {
        String whole = text == null ? "" : text;
        String kept = whole.length() > LONGEST ? whole.substring(0, LONGEST) + "……" : whole;
        SXSSFCell cell = row.createCell(column);
        cell.setCellValue(XlsxTable.escaped(kept));
        cell.setCellStyle(styles.text(kept));
    }
}
