package org.jixiao.infrastructure.table.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.rows.RawRow;

/** What the cells of a row look like when they have too little room for their texts. */
final class PdfCellFaults {

    /** In printed order. */
    private static final List<String> FIELDS =
            Stream.of(List.of("name"), RawRow.AMOUNTS, List.of("targetStatement", "indicators"))
                    .flatMap(List::stream)
                    .toList();

    private static final List<String> NAMES =
            List.of("项目名称", "总计", "财政拨款", "财政专户拨款", "其他资金", "绩效目标", "绩效指标");

    private static final String CUT = "在 PDF 中有一部分被单元格遮住，可能不完整，请核对。";

    /** Of the height of letters: two of one text stand as close as this. */
    private static final float CLOSE = 0.12f;

    /** Of the width of a letter: no two of a text stand over each other by more. */
    private static final float OVER = 0.4f;

    private PdfCellFaults() {}

    static List<RawRow.Note> of(List<List<PdfGlyph>> cells) {
        List<RawRow.Note> notes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).stream().anyMatch(PdfGlyph::clipped)) {
                notes.add(doubt(i, CUT));
            } else if (i + 1 < cells.size() && runsInto(cells.get(i), cells.get(i + 1))) {
                notes.add(doubt(i, "在 PDF 中越过了栏的边界，可能有一部分归入了右边一栏，请核对。"));
                notes.add(doubt(i + 1, "在 PDF 中和左边一栏的文字相连，可能混入了左边的文字，请核对。"));
            }
            if (isOverprinted(cells.get(i))) {
                notes.add(
                        new RawRow.Note(
                                ComplaintKind.UNREADABLE_CHARACTERS,
                                NAMES.get(i) + "在 PDF 中几行文字重叠在一起，读出的字序不对，请重新录入。"));
            }
        }
        return notes;
    }

    /** What a row has in doubt whose neighbour below is cut: lines of both may stand there. */
    static List<RawRow.Note> above(List<RawRow.Note> below) {
        return below.stream()
                .filter(note -> note.text().endsWith(CUT))
                .map(note -> RawRow.Note.doubt(String.valueOf(note.field()), "下一行的" + note.text()))
                .toList();
    }

    private static RawRow.Note doubt(int column, String reason) {
        return RawRow.Note.doubt(FIELDS.get(column), NAMES.get(column) + reason);
    }

    private static boolean runsInto(List<PdfGlyph> left, List<PdfGlyph> right) {
        for (PdfGlyph one : left) {
            for (PdfGlyph two : right) {
                boolean sameLine = Math.abs(one.y() - two.y()) < 0.1f * one.size();
                boolean close = Math.abs(two.x() - one.right()) < CLOSE * one.size();
                if (sameLine && close && !one.isBlank() && !two.isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOverprinted(List<PdfGlyph> cell) {
        for (List<PdfGlyph> line : PdfLines.of(cell)) {
            for (int i = 1; i < line.size(); i++) {
                PdfGlyph before = line.get(i - 1);
                PdfGlyph glyph = line.get(i);
                boolean over = before.right() - glyph.x() > OVER * (glyph.right() - glyph.x());
                boolean apart = Math.abs(before.y() - glyph.y()) > 0.05f * glyph.size();
                if (over && apart && !before.isBlank() && !glyph.isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }
}
