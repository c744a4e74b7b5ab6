package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.wording.ItemHead;
import org.jixiao.infrastructure.table.wording.LooseText;
import org.jspecify.annotations.Nullable;

/**
 * The lines between the amounts of two rows: the rest of the upper row, and the beginning of the
 * lower row's name.
 *
 * @param rowsWithoutAmounts rows in between whose amounts are missing, each with its name first
 */
record WrappedSegment(
        List<WrappedLine> body,
        List<List<WrappedLine>> rowsWithoutAmounts,
        List<WrappedLine> name) {

    /** A head cut by line breaks spreads over no more lines than this. */
    private static final int HEAD_LINES = 3;

    /**
     * @param amounts the line with the amounts of the lower row
     * @param textless whether the upper row has no text of its own, as 合计 and unit rows have none
     */
    static WrappedSegment before(WrappedLine amounts, List<WrappedLine> lines, boolean textless) {
        boolean nameComplete = amounts.indented() && !amounts.text().isEmpty();
        List<Integer> starts = textless ? indented(lines, 0) : indentedAfterIndicators(lines);
        if (starts.isEmpty() && textless && indicatorStart(lines) >= 0) {
            int end = endOfText(amounts, lines);
            return new WrappedSegment(
                    List.of(), List.of(lines.subList(0, end)), lines.subList(end, lines.size()));
        }
        if (starts.isEmpty()) {
            int end = nameComplete ? lines.size() : textless ? 0 : endOfText(amounts, lines);
            return new WrappedSegment(
                    lines.subList(0, end), List.of(), lines.subList(end, lines.size()));
        }
        List<List<WrappedLine>> rows = rowsFrom(starts, lines);
        boolean onlyName = rows.getLast().size() == 1;
        List<WrappedLine> name = nameComplete && !onlyName ? List.of() : rows.removeLast();
        return new WrappedSegment(lines.subList(0, starts.getFirst()), rows, name);
    }

    /** One row from each start on; indented lines next to each other are one name. */
    private static List<List<WrappedLine>> rowsFrom(List<Integer> starts, List<WrappedLine> lines) {
        List<List<WrappedLine>> rows = new ArrayList<>();
        int from = starts.getFirst();
        for (int i = 1; i < starts.size(); i++) {
            if (starts.get(i) > starts.get(i - 1) + 1) {
                rows.add(lines.subList(from, starts.get(i)));
                from = starts.get(i);
            }
        }
        rows.add(lines.subList(from, lines.size()));
        return rows;
    }

    /**
     * The first line that begins with item 1, or with any item when none begins with 1; else -1.
     */
    static int indicatorStart(List<WrappedLine> lines) {
        int any = -1;
        for (int i = 0; i < lines.size(); i++) {
            ItemHead head = headAt(lines, i);
            if (head != null && head.no() == 1) {
                return i;
            }
            any = head != null && any < 0 ? i : any;
        }
        return any;
    }

    private static @Nullable ItemHead headAt(List<WrappedLine> lines, int from) {
        String first = lines.get(from).text();
        if (first.isEmpty() || !LooseText.isDigit(first.charAt(0))) {
            return null;
        }
        StringBuilder start = new StringBuilder();
        for (int i = from; i < Math.min(lines.size(), from + HEAD_LINES); i++) {
            String text = lines.get(i).text();
            start.append(text, 0, Math.min(text.length(), 100));
        }
        return ItemHead.first(start.toString());
    }

    /**
     * Where rows begin: lines indented after the indicators, or the last indented one without any.
     */
    private static List<Integer> indentedAfterIndicators(List<WrappedLine> lines) {
        int indicators = indicatorStart(lines);
        List<Integer> starts = indented(lines, Math.max(indicators, 0));
        return indicators >= 0 || starts.isEmpty() ? starts : List.of(starts.getLast());
    }

    private static List<Integer> indented(List<WrappedLine> lines, int from) {
        List<Integer> starts = new ArrayList<>();
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).indented()) {
                starts.add(i);
            }
        }
        return starts;
    }

    /** Without indentation, a text ends at its last line that ends with 。 */
    private static int endOfText(WrappedLine amounts, List<WrappedLine> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).text().endsWith("。")) {
                return i + 1;
            }
        }
        return amounts.text().isEmpty() ? Math.max(0, lines.size() - 1) : lines.size();
    }
}
