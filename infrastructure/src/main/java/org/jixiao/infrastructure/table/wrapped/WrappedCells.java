package org.jixiao.infrastructure.table.wrapped;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.wording.ItemHead;
import org.jixiao.infrastructure.table.wording.LooseText;

/**
 * Cuts a line that holds more than one cell: {@code name amounts statement 1、indicators}. Usually
 * the conversion has put each cell on lines of its own, and there is nothing to cut.
 */
final class WrappedCells {

    private static final int AMOUNTS = 4;

    private WrappedCells() {}

    /** The line, or its cells as if each stood on a line of its own. */
    static List<WrappedLine> of(int no, String raw) {
        WrappedLine line = WrappedLine.of(no, raw);
        int end = line.hasAmounts() ? -1 : endOfAmounts(raw);
        if (end < 0) {
            return List.of(line);
        }
        List<WrappedLine> cells = new ArrayList<>();
        cells.add(WrappedLine.of(no, raw.substring(0, end)));
        String rest = LooseText.strip(raw.substring(end));
        int indicators = startOfIndicators(rest);
        cells.add(WrappedLine.of(no, rest.substring(0, indicators)));
        cells.add(WrappedLine.of(no, rest.substring(indicators)));
        cells.removeIf(cell -> cell.text().isEmpty() && !cell.hasAmounts());
        return cells;
    }

    /** The end of the first four figures in a row, -1 without. */
    private static int endOfAmounts(String raw) {
        int found = 0;
        int from = LooseText.skipSpaces(raw, 0);
        while (from < raw.length()) {
            int end = from;
            while (end < raw.length() && !LooseText.isSpace(raw.charAt(end))) {
                end++;
            }
            found = FigureTail.isAmount(raw, from, end) ? found + 1 : 0;
            if (found == AMOUNTS) {
                return end;
            }
            from = LooseText.skipSpaces(raw, end);
        }
        return -1;
    }

    /** Where item 1 begins after a blank; the length without one. */
    private static int startOfIndicators(String text) {
        for (int i = ItemHead.nextMark(text, 0); i >= 0; i = ItemHead.nextMark(text, i + 1)) {
            ItemHead head = ItemHead.around(text, i);
            if (head != null && head.no() == 1 && followsBlank(text, head.start())) {
                return head.start();
            }
        }
        return text.length();
    }

    private static boolean followsBlank(String text, int offset) {
        return offset == 0 || LooseText.isSpace(text.charAt(offset - 1));
    }
}
