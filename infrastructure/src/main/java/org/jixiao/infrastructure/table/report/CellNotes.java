package org.jixiao.infrastructure.table.report;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jixiao.application.table.Complaint;
import org.jixiao.infrastructure.table.workbook.XlsxTable;

/** One note for each cell, below what somebody else has noted there. */
final class CellNotes {

    /** Notes begin with it, and so do our parts of other people's notes. */
    static final String MARK = "【导入问题】";

    private static final String AUTHOR = "绩效目标系统";

    /** Further cells are coloured and in the summary; each note takes room in memory. */
    static final int MOST_NOTES = 5_000;

    private static final int MOST_OF_ONE = 10;

    private CellNotes() {}

    static void write(XSSFSheet sheet, Map<CellAddress, List<Complaint>> cells) {
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        NoteBox box = new NoteBox(sheet);
        cells.entrySet().stream()
                .limit(MOST_NOTES)
                .forEach(entry -> write(sheet, drawing, box, entry.getKey(), entry.getValue()));
    }

    private static void write(
            XSSFSheet sheet,
            XSSFDrawing drawing,
            NoteBox box,
            CellAddress cell,
            List<Complaint> told) {
        String text = XlsxTable.escaped(text(told));
        XSSFComment there = sheet.getCellComment(cell);
        if (there != null) {
            String before = there.getString().getString();
            there.setString(new XSSFRichTextString(before + "\n" + text));
            return;
        }
        XSSFClientAnchor anchor = box.beside(cell, text);
        XSSFComment note = drawing.createCellComment(anchor);
        note.setAuthor(AUTHOR);
        note.setString(new XSSFRichTextString(text));
    }

    /** A sign, a word and the sentence for each; what to do about it. */
    static String text(List<Complaint> told) {
        StringBuilder text = new StringBuilder(MARK);
        told.stream()
                .limit(MOST_OF_ONE)
                .forEach(
                        one ->
                                text.append('\n')
                                        .append(ReportSummary.level(one))
                                        .append("：")
                                        .append(one.text())
                                        .append("\n→ ")
                                        .append(Remedy.of(one)));
        if (told.size() > MOST_OF_ONE) {
            text.append("\n另有 ")
                    .append(told.size() - MOST_OF_ONE)
                    .append(" 处，见工作表“" + ReportSummary.NAME + "”。");
        }
        return text.toString();
    }
}
