package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The ways in which the cells of a column may stand beside the rows of a page: in their order, but
 * beginning with any row, and leaving rows out where the column has fewer cells.
 */
final class Placements {

    /** Beyond two gaps nearly everything is possible, and nothing is determined. */
    private static final int MOST_GAPS = 2;

    private static final int MOST = 5000;

    private Placements() {}

    /**
     * Each gives the cell of each row, or -1.
     *
     * @return empty when there are too many to tell
     */
    static List<int[]> of(int rows, int cells) {
        int gaps = rows - cells;
        if (rows > PageBlocks.MOST_ROWS || cells == 0 || gaps < 0 || gaps > MOST_GAPS) {
            return List.of();
        }
        List<int[]> placements = new ArrayList<>();
        for (int[] used : usedRows(rows, gaps)) {
            for (int start = 0; start < cells; start++) {
                int[] placement = new int[rows];
                Arrays.fill(placement, -1);
                for (int i = 0; i < cells; i++) {
                    placement[used[i]] = (start + i) % cells;
                }
                placements.add(placement);
            }
        }
        return placements.size() > MOST ? List.of() : placements;
    }

    /** The first cell in the first row. */
    static int[] inPlace(int rows) {
        int[] placement = new int[rows];
        Arrays.setAll(placement, i -> i);
        return placement;
    }

    private static List<int[]> usedRows(int rows, int gaps) {
        List<int[]> used = new ArrayList<>();
        int firsts = gaps > 1 ? rows : 1;
        int seconds = gaps > 0 ? rows : 1;
        for (int a = 0; a < firsts; a++) {
            for (int b = gaps > 1 ? a + 1 : 0; b < seconds; b++) {
                used.add(rowsWithout(rows, gaps > 1 ? a : -1, gaps > 0 ? b : -1));
            }
        }
        return used;
    }

    private static int[] rowsWithout(int rows, int a, int b) {
        return IntStream.range(0, rows).filter(i -> i != a && i != b).toArray();
    }
}
