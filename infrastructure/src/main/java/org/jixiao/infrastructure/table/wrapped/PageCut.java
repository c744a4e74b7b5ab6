package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.jixiao.infrastructure.table.rows.RawRow;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;

/**
 * A row that the end of a page has cut: each of its cells goes on on the next page, so the rest of
 * the statement stands between the two parts of the indicators.
 *
 * @param notes what a person has to compare
 */
record PageCut(List<WrappedLine> statement, List<WrappedLine> items, List<RawRow.Note> notes) {

    private static final String ENDS = "。！？!?”";

    private static final String MOVED = "这一行被分页截断：第 %d 行起的文字接到了绩效目标之后，请对照原表核对。";
    private static final String OPEN = "这一行在第 %d 行之前被分页截断，绩效目标和绩效指标的后半可能混在一起，请对照原表核对。";

    /**
     * @param pages the first line of each page
     * @param next the name of the next row
     */
    static PageCut mended(
            List<WrappedLine> statement,
            List<WrappedLine> items,
            NavigableSet<Integer> pages,
            List<WrappedLine> next) {
        if (statement.isEmpty() || items.isEmpty()) {
            return new PageCut(statement, items, List.of());
        }
        Integer page = pages.higher(statement.getLast().no());
        int from = page == null ? -1 : firstOf(page, items);
        if (page == null || from == 0 || from < 0 && !mayGoOn(page, next)) {
            return new PageCut(statement, items, List.of());
        }
        boolean open = !ends(statement);
        int to = from > 0 ? endOfSentence(items, from) : -1;
        if (to < 0 || IndicatorScanner.holdsParts(text(items.subList(from, to)))) {
            return new PageCut(statement, items, open ? notes(OPEN, page, false) : List.of());
        }
        boolean closed = items.get(from - 1).text().endsWith("。");
        boolean itemFollows = to == items.size() || WrappedSegment.beginsItem(items, to);
        if (open && (closed || !itemFollows)) {
            return moved(statement, items, from, to);
        }
        boolean doubted = open || !closed && !itemFollows;
        return new PageCut(statement, items, doubted ? notes(OPEN, page, true) : List.of());
    }

    /** Whether the page begins with a line that may be of the row above as well as of a name. */
    private static boolean mayGoOn(int page, List<WrappedLine> next) {
        return next.size() > 1 && !next.getFirst().indented() && next.getFirst().no() >= page;
    }

    private static PageCut moved(
            List<WrappedLine> statement, List<WrappedLine> items, int from, int to) {
        List<WrappedLine> whole = new ArrayList<>(statement);
        whole.addAll(items.subList(from, to));
        List<WrappedLine> rest = new ArrayList<>(items.subList(0, from));
        rest.addAll(items.subList(to, items.size()));
        return new PageCut(whole, rest, notes(MOVED, items.get(from).no(), true));
    }

    private static List<RawRow.Note> notes(String text, int line, boolean both) {
        RawRow.Note first = RawRow.Note.doubt("targetStatement", text.formatted(line));
        RawRow.Note second = RawRow.Note.doubt("indicators", text.formatted(line));
        return both ? List.of(first, second) : List.of(first);
    }

    private static boolean ends(List<WrappedLine> lines) {
        String text = lines.getLast().text();
        return text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The index of the first line of a page; -1 where it does not stand among them. */
    private static int firstOf(int page, List<WrappedLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).no() >= page) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the first line that ends with 。; -1 without. */
    private static int endOfSentence(List<WrappedLine> lines, int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).text().endsWith("。")) {
                return i + 1;
            }
        }
        return -1;
    }

    private static String text(List<WrappedLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()));
        return text.toString();
    }
}
