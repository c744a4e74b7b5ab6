package org.jixiao.infrastructure.table.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes away what an earlier report has left in a workbook that was mended and uploaded again. */
final class FormerReport {

    private FormerReport() {}

    static void remove(XSSFWorkbook workbook) {
        for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
            XSSFSheet sheet = workbook.getSheetAt(i);
            if (workbook.getNumberOfSheets() > 1 && ReportSummary.is(sheet)) {
                workbook.removeSheetAt(i);
            } else {
                CellGrounds.remove(sheet);
                removeNotes(sheet);
            }
        }
    }

    private static void removeNotes(XSSFSheet sheet) {
        List<Map.Entry<CellAddress, XSSFComment>> notes =
                new ArrayList<>(sheet.getCellComments().entrySet());
        for (Map.Entry<CellAddress, XSSFComment> note : notes) {
            String text = note.getValue().getString().getString();
            int ours = text == null ? -1 : text.indexOf(CellNotes.MARK);
            if (ours == 0) {
                remove(sheet, note.getKey());
            } else if (ours > 0) {
                String theirs = text.substring(0, ours).stripTrailing();
                note.getValue().setString(new XSSFRichTextString(theirs));
            }
        }
    }

    /** Notes are removed through their cell, which need not be there. */
    private static void remove(Sheet sheet, CellAddress at) {
        XSSFRow row = (XSSFRow) sheet.getRow(at.getRow());
        XSSFRow there = row == null ? (XSSFRow) sheet.createRow(at.getRow()) : row;
        XSSFCell cell = there.getCell(at.getColumn());
        if (cell != null) {
            cell.removeCellComment();
            return;
        }
        XSSFCell added = there.createCell(at.getColumn());
        added.removeCellComment();
        there.removeCell(added);
        if (row == null) {
            sheet.removeRow(there);
        }
    }
}
