package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;
import org.jixiao.infrastructure.table.wording.ItemHead;
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

    /** A head cut by line breaks is no longer than this. */
    private static final int LONGEST_HEAD = 60;

    /**
     * @param amounts the line with the amounts of the lower row
     * @param textless whether the upper row has no text of its own, as 合计 and unit rows have none
     */
    static WrappedSegment before(WrappedLine amounts, List<WrappedLine> lines, boolean textless) {
        boolean ownName = amounts.indented() && !amounts.text().isEmpty();
        if (isNames(lines, textless)) {
            return names(ownName, lines);
        }
        if (textless && indicatorStart(lines) >= 0 && indented(lines, 0).isEmpty()) {
            int end = endOfText(amounts, lines);
            return new WrappedSegment(
                    List.of(), List.of(lines.subList(0, end)), lines.subList(end, lines.size()));
        }
        List<Integer> starts = textless ? indented(lines, 0) : indentedAfterIndicators(lines);
        if (starts.isEmpty()) {
            int end = textless ? 0 : endOfText(amounts, lines);
            return new WrappedSegment(
                    lines.subList(0, end), List.of(), lines.subList(end, lines.size()));
        }
        return from(lines.subList(0, starts.getFirst()), ownName, rowsFrom(starts, lines));
    }

    /** Without an indicator and without a sentence the lines are names: the upper row is a sum. */
    private static boolean isNames(List<WrappedLine> lines, boolean textless) {
        return indicatorStart(lines) < 0
                && lines.stream().noneMatch(line -> line.text().indexOf('。') >= 0)
                && (textless || indented(lines, 0).isEmpty());
    }

    private static WrappedSegment names(boolean ownName, List<WrappedLine> lines) {
        List<Integer> starts = indented(lines, 0);
        if (starts.isEmpty()) {
            boolean lost = ownName && !lines.isEmpty();
            return new WrappedSegment(
                    List.of(), lost ? List.of(lines) : List.of(), lost ? List.of() : lines);
        }
        if (starts.getFirst() > 0) {
            starts.addFirst(0);
        }
        return from(List.of(), ownName, rowsFrom(starts, lines));
    }

    private static WrappedSegment from(
            List<WrappedLine> body, boolean ownName, List<List<WrappedLine>> rows) {
        boolean onlyName = rows.getLast().size() == 1;
        List<WrappedLine> name = ownName && !onlyName ? List.of() : rows.removeLast();
        return new WrappedSegment(body, rows, name);
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

    /** Whether an item begins on that line. */
    static boolean beginsItem(List<WrappedLine> lines, int from) {
        return headAt(lines, from) != null;
    }

    private static @Nullable ItemHead headAt(List<WrappedLine> lines, int from) {
        String first = lines.get(from).text();
        if (!ItemHead.mayBegin(first)) {
            return null;
        }
        StringBuilder start = new StringBuilder();
        for (int i = from; i < lines.size() && start.length() < LONGEST_HEAD; i++) {
            String text = lines.get(i).text();
            start.append(text, 0, Math.min(text.length(), 100));
        }
        return ItemHead.first(start.toString());
    }

    /**
     * Where rows begin: lines indented after the indicators, or the last indented one without any.
     * Indicators go on over an indented line unless it follows their end.
     */
    private static List<Integer> indentedAfterIndicators(List<WrappedLine> lines) {
        int indicators = indicatorStart(lines);
        List<Integer> starts = indented(lines, Math.max(indicators, 0));
        if (indicators < 0) {
            return starts.isEmpty() ? starts : List.of(starts.getLast());
        }
        int closed = lastSentence(lines);
        boolean open = closed >= 0 && holdsIndicators(lines.subList(closed + 1, lines.size()));
        starts.removeIf(
                i ->
                        headAt(lines, i) != null
                                || closed >= 0
                                        && i > 0
                                        && !endsSentence(lines.get(i - 1))
                                        && !(open && i > closed));
        return starts;
    }

    /** Whether the lines after the last 。 belong to an indicator that lacks its own. */
    private static boolean holdsIndicators(List<WrappedLine> tail) {
        StringBuilder joined = new StringBuilder();
        tail.forEach(line -> joined.append(line.text()));
        return IndicatorScanner.holdsParts(joined.toString());
    }

    private static boolean endsSentence(WrappedLine line) {
        return line.text().endsWith("。");
    }

    /** The last line that ends with 。, -1 without. */
    private static int lastSentence(List<WrappedLine> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && !endsSentence(lines.get(last))) {
            last--;
        }
        return last;
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
        int last = lastSentence(lines);
        boolean name = amounts.text().isEmpty();
        boolean open = last >= 0 && last + 1 < lines.size() && beginsItem(lines, last + 1);
        if (open && (amounts.indented() || !name)) {
            return name ? lines.size() - 1 : lines.size();
        }
        return last >= 0 ? last + 1 : name ? Math.max(0, lines.size() - 1) : lines.size();
    }
}
