package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.List;

/**
 * A way in which the rows of a page may belong to units: the unit of the page before, then those
 * whose rows the page prints.
 *
 * @param start where in the printed order of the column the first row of the page stands
 * @param counts how many rows each of the units has, in order
 */
record Partition(int start, List<Integer> counts) {

    private static final int MOST = 20_000;
    private static final int MOST_UNITS = 8;

    /**
     * All of them.
     *
     * @param units the unit of the page before and those of the page
     * @param inPlace whether the column begins with the first row
     * @return empty when there are too many to tell
     */
    static List<Partition> of(int rows, int units, boolean inPlace) {
        if (rows > PageBlocks.MOST_ROWS || units > MOST_UNITS) {
            return List.of();
        }
        List<List<Integer>> counts = new ArrayList<>();
        count(rows, units, List.of(), counts);
        int starts = inPlace ? 1 : rows;
        List<Partition> all = new ArrayList<>();
        if ((long) counts.size() * starts > MOST) {
            return all;
        }
        for (List<Integer> each : counts) {
            for (int start = 0; start < starts; start++) {
                all.add(new Partition(start, each));
            }
        }
        return all;
    }

    /** Where in the printed order the row stands that is the n-th of the page. */
    int at(int row) {
        int rows = counts.stream().mapToInt(Integer::intValue).sum();
        return (start + row) % rows;
    }

    /** Which of the units the n-th row of the page belongs to. */
    int unitOf(int row) {
        int unit = 0;
        int end = counts.getFirst();
        while (row >= end) {
            end += counts.get(++unit);
        }
        return unit;
    }

    private static void count(int left, int units, List<Integer> before, List<List<Integer>> all) {
        if (all.size() > MOST) {
            return;
        }
        for (int n = units == 1 ? left : 0; n <= left; n++) {
            List<Integer> counts = new ArrayList<>(before);
            counts.add(n);
            if (units == 1) {
                all.add(counts);
            } else {
                count(left - n, units - 1, counts, all);
            }
        }
    }
}
