package org.jixiao.infrastructure.table.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jixiao.infrastructure.table.wording.Money;

/**
 * Which totals of a page belong to which unit, told by the units' own sums: of all ways to cut the
 * printed totals, those remain that give every unit its sum. A unit can be told when all pages that
 * it covers print their totals.
 */
final class SubtotalSearch {

    private final List<PageTable> pages;
    private final List<PageSum> units;
    private final List<List<Partition>> ways = new ArrayList<>();

    private final Map<Integer, List<Integer>> pagesOf = new HashMap<>();

    /** Units whose sum no way gives. */
    private final List<Integer> unmet = new ArrayList<>();

    SubtotalSearch(List<PageTable> pages, List<PageSum> units) {
        this.pages = pages;
        this.units = units;
        for (int page = 0; page < pages.size(); page++) {
            ways.add(waysOf(pages.get(page)));
            for (int unit : pages.get(page).units()) {
                pagesOf.computeIfAbsent(unit, key -> new ArrayList<>()).add(page);
            }
        }
        for (int round = 0; round < 2; round++) {
            for (int unit = 0; unit < units.size(); unit++) {
                check(unit);
            }
        }
    }

    /** The ways that remain for a page; empty when it prints no totals. */
    List<Partition> ways(int page) {
        return ways.get(page);
    }

    List<Integer> unmet() {
        return unmet;
    }

    private static List<Partition> waysOf(PageTable page) {
        return page.totals().known() && !page.units().isEmpty()
                ? Partition.of(page.rows(), page.units().size(), page.blocks().inPlace())
                : List.of();
    }

    private void check(int unit) {
        List<Integer> covered = pagesOf.getOrDefault(unit, List.of());
        boolean complete = covered.stream().noneMatch(page -> ways.get(page).isEmpty());
        if (covered.isEmpty() || !complete || unmet.contains(unit)) {
            return;
        }
        BigDecimal inside = BigDecimal.ZERO;
        int parts = 0;
        for (int page : covered) {
            parts += pages.get(page).rows();
            boolean whole = page != covered.getFirst() && page != covered.getLast();
            inside = whole ? inside.add(whole(page)) : inside;
        }
        BigDecimal left = units.get(unit).total().subtract(inside);
        restrict(unit, covered.getFirst(), covered.getLast(), left, Money.tolerance(parts));
    }

    private void restrict(int unit, int from, int to, BigDecimal sum, BigDecimal tolerance) {
        List<Partition> before;
        List<Partition> after = List.of();
        if (from == to) {
            TreeSet<BigDecimal> nothing = new TreeSet<>(List.of(BigDecimal.ZERO));
            before = fitting(from, unit, nothing, sum, tolerance);
        } else {
            before = fitting(from, unit, sums(to, unit), sum, tolerance);
            after = fitting(to, unit, sums(from, unit), sum, tolerance);
        }
        if (before.isEmpty()) {
            unmet.add(unit);
            return;
        }
        ways.set(from, before);
        if (from != to) {
            ways.set(to, after);
        }
    }

    private List<Partition> fitting(
            int page, int unit, TreeSet<BigDecimal> rest, BigDecimal sum, BigDecimal tolerance) {
        List<Partition> fitting = new ArrayList<>();
        for (Partition way : ways.get(page)) {
            BigDecimal left = sum.subtract(sum(page, unit, way));
            BigDecimal least = rest.ceiling(left.subtract(tolerance));
            if (least != null && least.compareTo(left.add(tolerance)) <= 0) {
                fitting.add(way);
            }
        }
        return fitting;
    }

    private TreeSet<BigDecimal> sums(int page, int unit) {
        TreeSet<BigDecimal> sums = new TreeSet<>();
        ways.get(page).forEach(way -> sums.add(sum(page, unit, way)));
        return sums;
    }

    private BigDecimal sum(int page, int unit, Partition way) {
        int index = pages.get(page).units().indexOf(unit);
        List<PageTotals.Figure> totals = pages.get(page).totals().values();
        BigDecimal sum = BigDecimal.ZERO;
        int row = way.counts().subList(0, index).stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < way.counts().get(index); i++) {
            sum = sum.add(totals.get(way.at(row + i)).value());
        }
        return sum;
    }

    private BigDecimal whole(int page) {
        return pages.get(page).totals().values().stream()
                .map(PageTotals.Figure::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
