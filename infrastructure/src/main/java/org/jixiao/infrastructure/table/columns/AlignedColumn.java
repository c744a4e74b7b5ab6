package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jspecify.annotations.Nullable;

/** One column that has to find its rows, and what was found for each of them. */
final class AlignedColumn {

    /** The cells of a column and where they stand: by row the index of a cell, or -1. */
    record Way(int index, List<SourceText> cells, int[] placement, double score) {
        @Nullable SourceText cell(int row) {
            return placement[row] < 0 ? null : cells.get(placement[row]);
        }
    }

    private final List<StatementWays.Cut> cuts;
    private final List<Way> ways = new ArrayList<>();
    private final @Nullable SourceText[] found;
    private final boolean[] open;
    private final boolean[] set;
    private @Nullable Way best;

    /**
     * @param cuts the ways in which the column may fall into cells
     */
    AlignedColumn(List<StatementWays.Cut> cuts, int rows) {
        this.cuts = cuts;
        this.found = new SourceText[rows];
        this.open = new boolean[rows];
        this.set = new boolean[rows];
    }

    List<StatementWays.Cut> cuts() {
        return cuts;
    }

    /** All ways in which it may stand; to be filled. */
    List<Way> ways() {
        return ways;
    }

    /** The cell of a row when it is determined, else null. */
    @Nullable SourceText cell(int row) {
        return open[row] ? null : found[row];
    }

    /** What the likeliest way puts there. */
    @Nullable SourceText likeliest(int row) {
        return best == null ? null : best.cell(row);
    }

    void best(Way way) {
        best = way;
    }

    /** One more way that is possible: rows to which it gives another text are open. */
    void take(Way way) {
        for (int row = 0; row < found.length; row++) {
            SourceText cell = way.cell(row);
            SourceText former = found[row];
            boolean same =
                    cell == null
                            ? former == null
                            : former != null && former.text().equals(cell.text());
            open[row] |= set[row] && !same;
            found[row] = cell;
            set[row] = true;
        }
    }
}
