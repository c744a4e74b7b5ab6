package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.wording.AmountText;

/** The amounts of a row that stand below each other, each on a line of its own. */
final class LoneFigures {

    private static final int MOST = 4;

    private LoneFigures() {}

    /** The same lines, with amounts that follow each other and add up on the line of the first. */
    static List<WrappedLine> joined(List<WrappedLine> lines) {
        List<WrappedLine> joined = new ArrayList<>();
        int from = 0;
        while (from < lines.size()) {
            int to = from;
            while (to < lines.size() && !figure(lines.get(to)).isEmpty()) {
                to++;
            }
            joined.addAll(to - from < 2 ? lines.subList(from, to) : row(lines.subList(from, to)));
            if (to < lines.size()) {
                joined.add(lines.get(to));
            }
            from = to + 1;
        }
        return joined;
    }

    /** The last figures are those of the row; one above them may be part of its name. */
    private static List<WrappedLine> row(List<WrappedLine> run) {
        List<String> figures = run.stream().map(LoneFigures::figure).toList();
        for (int count = Math.min(MOST, run.size()); count > 1; count--) {
            int start = run.size() - count;
            List<String> last = figures.subList(start, run.size());
            if (run.get(start).hasAmounts() && FigureTail.addUp(last)) {
                return row(run, start, last);
            }
        }
        int start = Math.max(0, run.size() - MOST);
        boolean broken = run.size() > 2 && run.get(start).hasAmounts();
        return broken ? row(run, start, figures.subList(start, run.size())) : run;
    }

    private static List<WrappedLine> row(List<WrappedLine> run, int start, List<String> figures) {
        List<WrappedLine> row = new ArrayList<>(run.subList(0, start));
        row.add(new WrappedLine(run.get(start).no(), "", 0, List.copyOf(figures)));
        return row;
    }

    /** The number that a line consists of, empty for any other line. */
    private static String figure(WrappedLine line) {
        if (line.isOnlyAmounts()) {
            return line.amounts().size() == 1 ? line.amounts().getFirst() : "";
        }
        boolean number = !(AmountText.read(line.text()) instanceof AmountText.Unreadable);
        return number && !line.hasAmounts() ? line.text() : "";
    }
}
