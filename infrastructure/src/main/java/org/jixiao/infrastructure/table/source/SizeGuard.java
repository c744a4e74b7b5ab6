package org.jixiao.infrastructure.table.source;

import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;

/**
 * Counts what is kept in memory; a real table has thousands of rows, a hostile one has millions.
 */
public final class SizeGuard {

    static final int MOST_ROWS = 200_000;
    static final int MOST_CELLS = 1_000_000;

    /** Lines of a text: a row wrapped by the width of a page takes thirty. */
    static final int MOST_LINES = 1_500_000;

    private int rows;
    private int cells;
    private int lines;

    /** One more line of a text that does not say where its rows end. */
    public void line(int line) {
        lines++;
        if (lines > MOST_LINES) {
            throw new UnreadableTable(
                    ComplaintKind.TOO_LARGE,
                    Place.line(line),
                    "文件超过 %,d 行，无法读取。".formatted(MOST_LINES));
        }
    }

    /** One more row with so many cells, on the given line. */
    public void count(int line, int cellsInRow) {
        rows++;
        cells += cellsInRow;
        if (rows > MOST_ROWS || cells > MOST_CELLS) {
            throw new UnreadableTable(
                    ComplaintKind.TOO_LARGE,
                    Place.line(line),
                    "文件超过 %,d 行或 %,d 格，无法读取。".formatted(MOST_ROWS, MOST_CELLS));
        }
    }
}
