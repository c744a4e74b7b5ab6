package org.jixiao.infrastructure.table.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jixiao.infrastructure.table.wording.Money;
import org.jspecify.annotations.Nullable;

/**
 * Which of three columns the parts of several rows stand in where blanks left no trace: as the sum
 * below which they stand allows. Every way is tried, up to a number of steps.
 */
public final class PartSearch {

    private static final int COLUMNS = 3;
    private static final int MOST_STEPS = 300_000;

    /** Each takes a step on the way down. */
    private static final int MOST_ROWS = 2_000;

    /**
     * @param parts three of each row, as the first way that fits has them
     * @param determined whether all ways that fit give the row the same parts
     */
    public record Found(List<List<BigDecimal>> parts, boolean[] determined) {
        public boolean allDetermined() {
            return IntStream.range(0, determined.length).allMatch(i -> determined[i]);
        }
    }

    private final List<List<List<BigDecimal>>> choices;
    private final List<Integer> order;
    private final BigDecimal[] left;
    private final BigDecimal tolerance;
    private final boolean positive;
    private final List<List<BigDecimal>> way = new ArrayList<>();
    private @Nullable List<List<BigDecimal>> first;
    private final boolean[] determined;
    private int steps;

    private PartSearch(List<BigDecimal> sum, List<List<List<BigDecimal>>> choices) {
        this.choices = choices;
        this.left = sum.toArray(BigDecimal[]::new);
        this.tolerance = Money.tolerance(choices.size());
        this.positive =
                choices.stream()
                        .flatMap(each -> each.getFirst().stream())
                        .noneMatch(part -> part.signum() < 0);
        this.determined = new boolean[choices.size()];
        this.order =
                IntStream.range(0, choices.size())
                        .boxed()
                        .sorted(Comparator.comparing(this::size).reversed())
                        .toList();
        for (int i = 0; i < choices.size(); i++) {
            determined[i] = true;
            way.add(choices.get(i).getFirst());
        }
    }

    /**
     * @param sum three parts
     * @param choices of each row the ways in which its parts may stand
     * @return null when no way fits, or there are too many ways to try
     */
    public static @Nullable Found of(List<BigDecimal> sum, List<List<List<BigDecimal>>> choices) {
        if (choices.size() > MOST_ROWS) {
            return null;
        }
        PartSearch search = new PartSearch(sum, choices);
        search.place(0);
        List<List<BigDecimal>> first = search.first;
        return first == null || search.steps > MOST_STEPS
                ? null
                : new Found(first, search.determined);
    }

    /** The ways in which the parts of a row may stand, the printed order kept. */
    public static List<List<BigDecimal>> choices(List<BigDecimal> parts) {
        BigDecimal nothing = new BigDecimal("0.00");
        List<List<BigDecimal>> choices = new ArrayList<>();
        for (int mask = 1; mask < 1 << COLUMNS; mask++) {
            if (Integer.bitCount(mask) == parts.size()) {
                List<BigDecimal> choice = new ArrayList<>();
                int next = 0;
                for (int column = 0; column < COLUMNS; column++) {
                    choice.add((mask >> column & 1) == 1 ? parts.get(next++) : nothing);
                }
                choices.add(choice);
            }
        }
        return choices;
    }

    private BigDecimal size(int row) {
        return choices.get(row).getFirst().stream()
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void place(int at) {
        if (++steps > MOST_STEPS || positive && isOver()) {
            return;
        }
        if (at == order.size()) {
            if (isEven()) {
                take();
            }
            return;
        }
        int row = order.get(at);
        for (List<BigDecimal> choice : choices.get(row)) {
            way.set(row, choice);
            subtract(choice, false);
            place(at + 1);
            subtract(choice, true);
        }
    }

    private void subtract(List<BigDecimal> choice, boolean back) {
        for (int column = 0; column < COLUMNS; column++) {
            BigDecimal part = choice.get(column);
            left[column] = back ? left[column].add(part) : left[column].subtract(part);
        }
    }

    private boolean isOver() {
        for (BigDecimal rest : left) {
            if (rest.add(tolerance).signum() < 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isEven() {
        for (BigDecimal rest : left) {
            if (rest.abs().compareTo(tolerance) > 0) {
                return false;
            }
        }
        return true;
    }

    private void take() {
        List<List<BigDecimal>> known = first;
        if (known == null) {
            first = List.copyOf(way);
            return;
        }
        for (int row = 0; row < determined.length; row++) {
            determined[row] &= known.get(row).equals(way.get(row));
        }
    }
}
