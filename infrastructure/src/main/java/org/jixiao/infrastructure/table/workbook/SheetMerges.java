package org.jixiao.infrastructure.table.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;
import org.jixiao.infrastructure.table.source.Place;
import org.jixiao.infrastructure.table.source.TextRecord;

/** The cells of a worksheet that are merged over several rows. */
final class SheetMerges {

    /** Of the rows that merged cells cover; real ones have some for each row. */
    private static final int MOST = 5_000_000;

    private static final int LONGEST_REFERENCE = 30;

    private static final String COVERED = "合并的单元格 %s 下面还有看不见的内容，也读入了，请核对。";

    private final CellDoubts doubts;
    private final List<CellRangeAddress> ranges = new ArrayList<>();
    private final List<String> covering = new ArrayList<>();
    private long work;

    SheetMerges(CellDoubts doubts) {
        this.doubts = doubts;
    }

    /** What is no range is overlooked, as spreadsheets do. */
    void add(String reference) {
        if (reference.length() > LONGEST_REFERENCE || ranges.size() >= MOST) {
            return;
        }
        try {
            CellRangeAddress range = CellRangeAddress.valueOf(reference);
            if (range.getFirstRow() >= 0 && range.getLastRow() > range.getFirstRow()) {
                ranges.add(range);
            }
        } catch (RuntimeException unreadable) {
            return;
        }
    }

    /** The same rows, knowing which of their cells go on from above. */
    List<TextRecord> in(List<TextRecord> records, int mostColumns) {
        if (ranges.isEmpty()) {
            return records;
        }
        Map<Integer, Set<Integer>> continued = continued(records, mostColumns);
        return records.stream()
                .map(
                        row ->
                                new TextRecord(
                                        row.line(),
                                        row.cells(),
                                        continued.getOrDefault(row.line(), Set.of())))
                .toList();
    }

    private Map<Integer, Set<Integer>> continued(List<TextRecord> records, int mostColumns) {
        Map<Integer, Set<Integer>> continued = new HashMap<>();
        List<Integer> lines = records.stream().map(TextRecord::line).toList();
        for (CellRangeAddress range : ranges) {
            int from = index(lines, range.getFirstRow() + 1);
            int to = index(lines, range.getLastRow() + 2);
            int first = Math.max(0, range.getFirstColumn());
            int last = Math.min(range.getLastColumn(), mostColumns - 1);
            work(to - from, last - first + 1, range.getFirstRow() + 1);
            if (coversText(records.subList(from, to), range, last)) {
                covering.add(range.formatAsString());
                doubt(records.subList(from, to), range);
                continue;
            }
            for (TextRecord row : records.subList(from, to)) {
                Set<Integer> cells = continued.computeIfAbsent(row.line(), no -> new HashSet<>());
                for (int column = first;
                        row.line() > range.getFirstRow() + 1 && column <= last;
                        column++) {
                    cells.add(column);
                }
            }
        }
        return continued;
    }

    private void doubt(List<TextRecord> rows, CellRangeAddress range) {
        String reason = COVERED.formatted(range.formatAsString());
        rows.forEach(row -> doubts.add(row.line(), range.getFirstColumn(), reason));
    }

    /** Of the first row from that line on. */
    private static int index(List<Integer> lines, int line) {
        int found = Collections.binarySearch(lines, line);
        return found < 0 ? -found - 1 : found;
    }

    /** Only the first of merged cells is shown; what else stands in them is read all the same. */
    private static boolean coversText(List<TextRecord> rows, CellRangeAddress range, int last) {
        for (TextRecord row : rows) {
            for (int column = range.getFirstColumn(); column <= last; column++) {
                boolean shown =
                        row.line() == range.getFirstRow() + 1 && column == range.getFirstColumn();
                if (!shown && !row.cell(column).isBlank()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** What is read although cells merged over it do not show it. */
    List<Complaint> complaints() {
        if (covering.isEmpty()) {
            return List.of();
        }
        String ranges = String.join("、", covering.subList(0, Math.min(20, covering.size())));
        return List.of(
                Complaint.of(
                        ComplaintKind.HIDDEN_CELLS,
                        Place.TABLE,
                        "合并的单元格 " + ranges + " 下面还有看不见的内容，也读入了，请取消合并，核对这些内容。"));
    }

    private void work(int rows, int columns, int line) {
        work += (long) Math.max(0, rows) * Math.max(0, columns);
        if (work > MOST) {
            throw new UnreadableTable(
                    ComplaintKind.TOO_LARGE, Place.line(line), "工作表中合并的单元格过多，无法读取。");
        }
    }
}
