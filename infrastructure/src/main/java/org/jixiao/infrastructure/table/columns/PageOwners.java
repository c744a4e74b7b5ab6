package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The unit and the 总计 of each row of a page, as far as they are determined: by what the texts say
 * of the units, by the order of the units on the page, and by the sums of the units.
 */
final class PageOwners {

    /** Evidence of units that a way may fall short of the best one and still be possible. */
    private static final double NEAR = 2.5;

    private static final long MOST_PAIRS = 2_000_000;

    private final PageTable page;
    private final int[] units;
    private final PageTotals.@Nullable Figure[] totals;
    private final boolean[] openTotal;
    private final int likelyStart;
    private boolean sameStart = true;
    private final int[] likelyUnits;

    /**
     * @param names of all units of the table
     * @param sums the ways in which the printed totals may be cut, empty without totals
     */
    PageOwners(PageTable page, List<String> names, List<Partition> sums) {
        this.page = page;
        int rows = page.rows();
        this.units = new int[rows];
        this.likelyUnits = new int[rows];
        this.totals = new PageTotals.Figure[rows];
        this.openTotal = new boolean[rows];
        Arrays.fill(units, -2);
        Arrays.fill(likelyUnits, -1);
        List<Partition> near = near(names, sums);
        this.likelyStart = near.isEmpty() ? 0 : near.getFirst().start();
        near.forEach(this::takeUnits);
        boolean few = (long) near.size() * sums.size() * rows <= MOST_PAIRS;
        for (Partition way : near) {
            (few ? sums : List.<Partition>of()).forEach(sum -> takeTotals(way, sum));
        }
    }

    /** The unit of a row: its index, or -1 when it is not determined. */
    int unit(int row) {
        return Math.max(units[row], -1);
    }

    /** The index that the likeliest way gives, -1 without any unit. */
    int likelyUnit(int row) {
        return likelyUnits[row];
    }

    PageTotals.@Nullable Figure total(int row) {
        return openTotal[row] ? null : totals[row];
    }

    /** The rows in the order of the page where it is determined, else in the order of the base. */
    int[] order() {
        int[] order = new int[page.rows()];
        int start = sameStart ? likelyStart : 0;
        Arrays.setAll(order, i -> (start + i) % order.length);
        return order;
    }

    /** The ways that come near the best one, the best one first. */
    private List<Partition> near(List<String> names, List<Partition> sums) {
        if (page.units().isEmpty() || page.rows() == 0) {
            return List.of();
        }
        List<List<Integer>> counts = sums.stream().map(Partition::counts).distinct().toList();
        List<Partition> all =
                Partition.of(page.rows(), page.units().size(), page.blocks().inPlace()).stream()
                        .filter(way -> counts.isEmpty() || counts.contains(way.counts()))
                        .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        double[][] evidence = evidence(names);
        double best = all.stream().mapToDouble(way -> score(way, evidence)).max().orElse(0);
        List<Partition> near = new ArrayList<>();
        for (Partition way : all) {
            double score = score(way, evidence);
            if (score >= best) {
                near.addFirst(way);
            } else if (score >= best - NEAR) {
                near.add(way);
            }
        }
        return near;
    }

    private double[][] evidence(List<String> names) {
        double[][] evidence = new double[page.rows()][page.units().size()];
        for (int row = 0; row < page.rows(); row++) {
            List<String> units = page.units().stream().map(names::get).toList();
            evidence[row] = UnitEvidence.of(page.name(row), page.statement(row), units);
        }
        return evidence;
    }

    private static double score(Partition way, double[][] evidence) {
        double score = 0;
        for (int i = 0; i < evidence.length; i++) {
            score += evidence[way.at(i)][way.unitOf(i)];
        }
        return score;
    }

    private void takeUnits(Partition way) {
        sameStart &= way.start() == likelyStart;
        for (int i = 0; i < page.rows(); i++) {
            int row = way.at(i);
            int unit = page.units().get(way.unitOf(i));
            likelyUnits[row] = likelyUnits[row] < 0 ? unit : likelyUnits[row];
            units[row] = units[row] == -2 || units[row] == unit ? unit : -1;
        }
    }

    private void takeTotals(Partition way, Partition sum) {
        if (!way.counts().equals(sum.counts())) {
            return;
        }
        for (int i = 0; i < page.rows(); i++) {
            int row = way.at(i);
            PageTotals.Figure figure = page.totals().values().get(sum.at(i));
            PageTotals.Figure former = totals[row];
            openTotal[row] |= former != null && former.value().compareTo(figure.value()) != 0;
            totals[row] = figure;
        }
    }
}
