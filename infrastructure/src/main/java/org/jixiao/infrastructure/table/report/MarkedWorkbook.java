package org.jixiao.infrastructure.table.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jixiao.application.table.CellPlace;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.imports.ImportReport;
import org.jixiao.infrastructure.table.workbook.XlsxFile;

/**
 * The uploaded workbook with a note and a coloured ground on every cell that is complained about,
 * and a worksheet of all complaints behind the others. No cell of the upload is touched. What an
 * earlier report has left is taken away first.
 */
final class MarkedWorkbook {

    private static final String FIRST_LINE = "以下各处已在表中标出（底色和批注）。改好后可以直接上传这个文件。";

    private final XSSFWorkbook workbook;
    private final XSSFSheet table;
    private final Map<XSSFSheet, Map<CellAddress, List<Complaint>>> marks = new LinkedHashMap<>();

    private MarkedWorkbook(XSSFWorkbook workbook, XSSFSheet table) {
        this.workbook = workbook;
        this.table = table;
    }

    static byte[] write(ImportReport report) throws IOException {
        String name =
                XlsxFile.sheetOf(report.content())
                        .orElseThrow(() -> new IOException("no worksheet with the table"));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(report.content()))) {
            new MarkedWorkbook(workbook, workbook.getSheet(name))
                    .mark(Finding.of(report.preview()));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private void mark(List<Finding> findings) {
        FormerReport.remove(workbook);
        List<ReportSummary.Line> lines = new ArrayList<>();
        for (Finding finding : findings) {
            XSSFSheet named = finding.sheet() == null ? null : workbook.getSheet(finding.sheet());
            XSSFSheet sheet = named == null ? table : named;
            List<CellAddress> cells =
                    finding.cells().stream().map(place -> address(sheet, place)).toList();
            cells.forEach(cell -> note(sheet, cell, finding.complaint()));
            lines.add(line(finding, sheet, cells.getFirst()));
        }
        marks.forEach(
                (sheet, cells) -> {
                    CellGrounds.colour(sheet, cells);
                    CellNotes.write(sheet, cells);
                });
        int last = workbook.getNumberOfSheets();
        ReportSummary.write(workbook, FIRST_LINE, lines);
        workbook.setActiveSheet(last);
        workbook.setSelectedTab(last);
    }

    private void note(XSSFSheet sheet, CellAddress cell, Complaint complaint) {
        marks.computeIfAbsent(sheet, any -> new LinkedHashMap<>())
                .computeIfAbsent(cell, any -> new ArrayList<>())
                .add(complaint);
    }

    private static ReportSummary.Line line(Finding finding, XSSFSheet sheet, CellAddress cell) {
        String link = "'" + sheet.getSheetName().replace("'", "''") + "'!" + cell;
        String place = cell + " · " + finding.complaint().place();
        return new ReportSummary.Line(place, link, finding.complaint());
    }

    /** Where the place names no column, that of the first cell of the row which holds anything. */
    private static CellAddress address(XSSFSheet sheet, CellPlace place) {
        int line = Math.max(0, place.line() - 1);
        return new CellAddress(
                line, place.column() > 0 ? place.column() - 1 : firstFilled(sheet.getRow(line)));
    }

    private static int firstFilled(XSSFRow row) {
        if (row != null) {
            for (Cell cell : row) {
                if (cell.getCellType() != CellType.BLANK) {
                    return cell.getColumnIndex();
                }
            }
        }
        return 0;
    }
}
