package org.jixiao.infrastructure.table.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.util.CellReference;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.source.TextRecord;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The rows and columns that a worksheet does not show: they are read, and it is said. */
final class HiddenCells {

    private static final int MOST_NAMED = 20;

    private final NavigableSet<Integer> rows = new TreeSet<>();
    private final Set<Integer> columns = new TreeSet<>();
    private boolean next;

    /** The row that begins next. */
    void row(Attributes attributes) {
        next = isHidden(attributes, "ht");
    }

    void begin(int line) {
        if (next) {
            rows.add(line);
        }
        next = false;
    }

    /** Some columns side by side. */
    void columns(Attributes attributes, int most) {
        if (isHidden(attributes, "width")) {
            int first = number(attributes.getValue("min"));
            int last = Math.min(number(attributes.getValue("max")), most);
            for (int column = Math.max(1, first); column <= last; column++) {
                columns.add(column - 1);
            }
        }
    }

    private static boolean isHidden(Attributes attributes, String size) {
        String hidden = attributes.getValue("hidden");
        String height = attributes.getValue(size);
        return "1".equals(hidden)
                || "true".equals(hidden)
                || height != null && height.matches("0(\\.0{1,20})?");
    }

    private static int number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
    }

    /** What of the rows that were read is hidden. */
    List<Complaint> complaints(List<TextRecord> read) {
        List<Complaint> complaints = new ArrayList<>();
        List<String> lines =
                read.stream()
                        .map(TextRecord::line)
                        .filter(rows::contains)
                        .map(String::valueOf)
                        .toList();
        if (!lines.isEmpty()) {
            complaints.add(told("隐藏的第 " + named(lines) + " 行也读入了，请核对这些行是不是要导入。"));
        }
        List<String> letters =
                columns.stream()
                        .filter(
                                column ->
                                        read.stream().anyMatch(row -> !row.cell(column).isBlank()))
                        .map(CellReference::convertNumToColString)
                        .toList();
        if (!letters.isEmpty()) {
            complaints.add(told("隐藏的 " + named(letters) + " 列也读入了，请显示这些列，核对内容。"));
        }
        return complaints;
    }

    private static Complaint told(String text) {
        return Complaint.of(ComplaintKind.HIDDEN_CELLS, Place.TABLE, text);
    }

    private static String named(List<String> all) {
        String names = String.join("、", all.subList(0, Math.min(MOST_NAMED, all.size())));
        return all.size() > MOST_NAMED ? names + " 等 " + all.size() : names;
    }

    /** The row with a word on those of its rows that are hidden; a form's goes on to the next. */
    RawRow marked(RawRow row, int next) {
        List<String> lines =
                rows.subSet(row.line(), Math.max(next, row.line())).stream()
                        .limit(MOST_NAMED)
                        .map(String::valueOf)
                        .toList();
        return lines.isEmpty()
                ? row
                : row.noting(
                        List.of(
                                new RawRow.Note(
                                        ComplaintKind.HIDDEN_CELLS,
                                        "工作表的第 "
                                                + String.join("、", lines)
                                                + " 行是隐藏的，请核对这个项目是不是要导入。")));
    }
}
