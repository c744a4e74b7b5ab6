package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.wording.Figures;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;
import org.jixiao.infrastructure.table.wording.ItemHead;
import org.jspecify.annotations.Nullable;

/**
 * The column of indicators on a page. A cell begins with item 1 and ends where the next one begins;
 * the last one ends with the line that completes an item, unless the next item follows.
 *
 * @param strayTo lines before this one that belong to no block: the end of a cell of the page
 *     before
 * @param from the first line of the block
 * @param to the line after the block
 */
record IndicatorCells(List<List<PageLine>> cells, int strayTo, int from, int to) {

    private static final int ROOM = 12;
    private static final int HEAD_LINES = 4;
    private static final int LONGEST_LINE = 200;

    boolean includes(int line) {
        return line >= from && line < to;
    }

    static IndicatorCells of(List<PageLine> lines) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ItemHead head = headAt(lines, i);
            if (head != null && head.no() == 1) {
                starts.add(i);
            }
        }
        if (starts.isEmpty()) {
            return new IndicatorCells(List.of(), 0, 0, 0);
        }
        int to = endOfLast(lines, starts.getFirst(), starts.getLast());
        List<List<PageLine>> cells = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : to;
            cells.add(lines.subList(starts.get(i), end));
        }
        return new IndicatorCells(cells, strayTo(lines, starts.getFirst()), starts.getFirst(), to);
    }

    /** Lines before the block that continue a cell are strays; other columns may stand there. */
    private static int strayTo(List<PageLine> lines, int from) {
        int to = 0;
        for (int i = 0; i < from; i++) {
            to = headAt(lines, i) != null ? from : to;
        }
        return to;
    }

    private static int endOfLast(List<PageLine> lines, int first, int start) {
        StringBuilder cell = new StringBuilder(lines.get(start).text());
        int width = lines.get(start).width();
        for (int k = first; k < start; k++) {
            width = Math.max(width, lines.get(k).width());
        }
        int i = start + 1;
        while (i < lines.size() && continues(lines, i, cell, width)) {
            cell.append(lines.get(i++).text());
        }
        return i;
    }

    /**
     * A line that has room left and closes nothing is no part of a cell, even where the page cut
     * the cell off before its end.
     */
    private static boolean continues(List<PageLine> lines, int i, StringBuilder cell, int width) {
        if (headAt(lines, i) != null) {
            return true;
        }
        PageLine line = lines.get(i);
        boolean mark = "，。；、：）”".indexOf(line.text().charAt(0)) >= 0;
        boolean closed = cell.charAt(cell.length() - 1) == '。' && isComplete(cell);
        boolean narrow = line.width() + ROOM < width && !line.text().endsWith("。");
        boolean other = Figures.of(line.text()).alone() || line.indented() || narrow;
        return !other && (mark || !closed);
    }

    /** Whether the last item of the cell has its annual value. */
    private static boolean isComplete(StringBuilder cell) {
        int from = Math.max(0, cell.length() - 2000);
        List<IndicatorScanner.Item> items = IndicatorScanner.scan(cell.substring(from)).items();
        return items.isEmpty() ? from > 0 : items.getLast().annualValue() != null;
    }

    private static @Nullable ItemHead headAt(List<PageLine> lines, int from) {
        String first = lines.get(from).text();
        if (!ItemHead.mayBegin(first)) {
            return null;
        }
        StringBuilder start = new StringBuilder();
        for (int i = from; i < Math.min(lines.size(), from + HEAD_LINES); i++) {
            String text = lines.get(i).text();
            start.append(text, 0, Math.min(text.length(), LONGEST_LINE));
        }
        return ItemHead.first(start.toString());
    }
}
