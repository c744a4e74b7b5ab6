package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jixiao.infrastructure.table.source.SourceText;

/**
 * Puts two columns of a page beside a third one, which gives the rows. Every way in which they may
 * stand is weighed by how much the cells of a row speak of the same. A cell is determined when all
 * ways that come near the best one give the row the same text.
 */
final class Alignment {

    /** What a way may fall short of the best one and still be possible. */
    private static final double NEAR = 3.0;

    /** Where the statements may be cut in several ways, they are a weaker tie. */
    private static final double DOUBTFUL_CUT = 1.5;

    private static final double NEAR_SHARE = 0.08;

    /** A column that cannot be cut without more unusual ends than these is not cut. */
    private static final int MOST_UNUSUAL = 2;

    private static final long MOST_STEPS = 20_000_000;

    private final List<SourceText> base;
    private final AlignedColumn first;
    private final AlignedColumn second;
    private final List<double[][]> cross;
    private double best = Double.NEGATIVE_INFINITY;
    private double likest;
    private double unit;

    private Alignment(
            List<SourceText> base, AlignedColumn first, AlignedColumn second, boolean inPlace) {
        this.base = base;
        this.first = first;
        this.second = second;
        fill(first, inPlace);
        fill(second, inPlace);
        this.cross = new ArrayList<>();
        if (!first.ways().isEmpty() && !second.cuts().isEmpty()) {
            Likeness likenesses =
                    new Likeness(first.cuts().getFirst().cells(), second.cuts().getFirst().cells());
            second.cuts().forEach(cut -> cross.add(likenesses.with(cut.cells())));
        }
    }

    /**
     * @param first a column that falls into cells in one way only
     * @param inPlace whether all columns begin with the first row
     */
    static void align(
            List<SourceText> base, AlignedColumn first, AlignedColumn second, boolean inPlace) {
        new Alignment(base, first, second, inPlace).align();
    }

    private void fill(AlignedColumn column, boolean inPlace) {
        if (column.cuts().isEmpty() || base.size() > PageBlocks.MOST_ROWS) {
            return;
        }
        Likeness likenesses = new Likeness(base, column.cuts().getFirst().cells());
        for (int i = 0; i < column.cuts().size(); i++) {
            StatementWays.Cut cut = column.cuts().get(i);
            List<SourceText> cells = cut.cells();
            double[][] likeness = likenesses.with(cells);
            boolean fixed = inPlace && cells.size() == base.size();
            List<int[]> placements =
                    fixed
                            ? List.of(Placements.inPlace(base.size()))
                            : Placements.of(base.size(), cells.size());
            for (int[] placement : placements) {
                column.ways()
                        .add(
                                new AlignedColumn.Way(
                                        i, cells, placement, score(likeness, placement)));
            }
        }
    }

    private static double score(double[][] likeness, int[] placement) {
        double score = 0;
        for (int row = 0; row < placement.length; row++) {
            score += placement[row] < 0 ? 0 : likeness[row][placement[row]];
        }
        return score;
    }

    private void align() {
        List<AlignedColumn.Way> ones = orNone(first);
        List<AlignedColumn.Way> others = orNone(second);
        long steps = (long) ones.size() * others.size() * base.size();
        if (steps > MOST_STEPS) {
            return;
        }
        pairs(ones, others, (one, other, score) -> likest = Math.max(likest, score));
        unit = Math.max(NEAR, NEAR_SHARE * likest);
        pairs(ones, others, (one, other, score) -> findBest(one, other, score - cost(other)));
        double near = best - unit * (second.cuts().size() > 1 ? DOUBTFUL_CUT : 1);
        double nearCuts = near - unit * Math.min(1, leastCost());
        pairs(
                ones,
                others,
                (one, other, score) -> accept(one, other, score - cost(other), near, nearCuts));
    }

    private double cost(AlignedColumn.Way way) {
        return way.index() < 0 ? 0 : unit * second.cuts().get(way.index()).cost();
    }

    private List<AlignedColumn.Way> orNone(AlignedColumn column) {
        int[] nowhere = new int[base.size()];
        Arrays.fill(nowhere, -1);
        return column.ways().isEmpty()
                ? List.of(new AlignedColumn.Way(-1, List.of(), nowhere, 0))
                : column.ways();
    }

    private interface Visit {
        void pair(AlignedColumn.Way one, AlignedColumn.Way other, double score);
    }

    private void pairs(List<AlignedColumn.Way> ones, List<AlignedColumn.Way> others, Visit visit) {
        for (AlignedColumn.Way one : ones) {
            for (AlignedColumn.Way other : others) {
                visit.pair(one, other, one.score() + other.score() + cross(one, other));
            }
        }
    }

    private double cross(AlignedColumn.Way one, AlignedColumn.Way other) {
        if (one.index() < 0 || other.index() < 0) {
            return 0;
        }
        double[][] likeness = cross.get(other.index());
        double score = 0;
        for (int row = 0; row < base.size(); row++) {
            boolean both = one.placement()[row] >= 0 && other.placement()[row] >= 0;
            score += both ? likeness[one.placement()[row]][other.placement()[row]] : 0;
        }
        return score;
    }

    /** Where every cut of the statements is unusual, ways have to differ more to be told apart. */
    private double leastCost() {
        return second.cuts().stream().mapToDouble(StatementWays.Cut::cost).min().orElse(0);
    }

    private int leastUnusual() {
        return second.cuts().stream().mapToInt(StatementWays.Cut::unusual).min().orElse(0);
    }

    private void findBest(AlignedColumn.Way one, AlignedColumn.Way other, double score) {
        if (score > best) {
            best = score;
            first.best(one);
            second.best(other);
        }
    }

    private void accept(
            AlignedColumn.Way one,
            AlignedColumn.Way other,
            double score,
            double near,
            double nearCuts) {
        if (score >= near) {
            first.take(one);
        }
        if (score >= nearCuts && leastUnusual() <= MOST_UNUSUAL) {
            second.take(other);
        }
    }
}
