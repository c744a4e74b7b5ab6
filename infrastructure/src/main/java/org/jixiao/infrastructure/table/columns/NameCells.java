package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.List;

/**
 * Names and statements among the runs of text of a page. Names begin indented and hold no sentence;
 * they end their run, for the conversion prints them last or between other columns.
 *
 * @param unclear when a run begins like names and goes on in sentences, or statements stand in two
 *     places
 */
record NameCells(List<List<PageLine>> cells, List<PageLine> statements, boolean unclear) {

    static NameCells of(List<List<PageLine>> runs) {
        List<List<PageLine>> cells = new ArrayList<>();
        List<PageLine> statements = new ArrayList<>();
        boolean unclear = false;
        int namesIn = 0;
        int textIn = 0;
        for (List<PageLine> run : runs) {
            int start = startOfNames(run);
            if (start < run.size()) {
                cells.addAll(cellsOf(run.subList(start, run.size())));
                namesIn++;
            }
            if (start > 0) {
                statements.addAll(run.subList(0, start));
                textIn++;
            }
            unclear |= start == run.size() && run.getFirst().indented() && runs.size() == 1;
        }
        return new NameCells(cells, statements, unclear || namesIn > 1 || textIn > 1);
    }

    /** The first indented line from which on no sentence stands; the length without one. */
    private static int startOfNames(List<PageLine> run) {
        int start = run.size();
        for (int i = run.size() - 1; i >= 0 && run.get(i).text().indexOf('。') < 0; i--) {
            start = run.get(i).indented() ? i : start;
        }
        boolean follows = start > 0 && start < run.size();
        return follows && !run.get(start - 1).endsSentence() && isWide(run, start)
                ? run.size()
                : start;
    }

    /** Whether the lines are as wide as those of the text before them: the text goes on. */
    private static boolean isWide(List<PageLine> run, int start) {
        int before = run.subList(0, start).stream().mapToInt(PageLine::width).max().orElse(0);
        int after = run.stream().skip(start).mapToInt(PageLine::width).max().orElse(0);
        return after * 4 > before * 3;
    }

    private static List<List<PageLine>> cellsOf(List<PageLine> lines) {
        List<List<PageLine>> cells = new ArrayList<>();
        for (PageLine line : lines) {
            if (line.indented() || cells.isEmpty()) {
                cells.add(new ArrayList<>());
            }
            cells.getLast().add(line);
        }
        return cells;
    }
}
