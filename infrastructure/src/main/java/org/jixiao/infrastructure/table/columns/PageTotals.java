package org.jixiao.infrastructure.table.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.wording.Figures;
import org.jixiao.infrastructure.table.wording.Money;
import org.jspecify.annotations.Nullable;

/**
 * The 总计 of a page's rows in the order in which the column prints them: as many figures as there
 * are rows, which the other figures of the page add up to. Without that, which figure is a total is
 * not told, and there are none.
 *
 * @param values the totals, empty when the text does not tell them
 * @param printed all figures of the page
 */
record PageTotals(List<Figure> values, List<Figure> printed) {

    /** An amount and the line it stands on. */
    record Figure(int line, BigDecimal value) {}

    static PageTotals of(PageBlocks page) {
        List<Figure> all = new ArrayList<>();
        boolean first = false;
        for (PageLine line : page.figures()) {
            first |= all.isEmpty() && line.above().contains(ColumnLabel.TOTAL) && page.inPlace();
            Figures.of(line.text()).values().forEach(v -> all.add(new Figure(line.no(), v)));
        }
        int rows = page.rows();
        int parts = all.size() - rows;
        if (parts < rows) {
            return new PageTotals(List.of(), all);
        }
        List<Figure> totals = first ? all.subList(0, rows) : all.subList(parts, all.size());
        List<Figure> others = first ? all.subList(rows, all.size()) : all.subList(0, parts);
        boolean fit = parts == rows ? isSame(totals, others) : isSum(totals, others);
        return new PageTotals(fit ? totals : List.of(), all);
    }

    /** With as many parts as rows each row has one part, which is its total. */
    private static boolean isSame(List<Figure> totals, List<Figure> parts) {
        return sorted(totals).equals(sorted(parts));
    }

    private static List<BigDecimal> sorted(List<Figure> figures) {
        return figures.stream().map(Figure::value).sorted().toList();
    }

    /** Only rows with several parts are rounded apart from them. */
    private static boolean isSum(List<Figure> totals, List<Figure> parts) {
        int several = 2 * (parts.size() - totals.size());
        return !Money.differ(sum(totals), sum(parts), several);
    }

    boolean known() {
        return !values.isEmpty();
    }

    /**
     * What the column of totals would put beside a name if the columns begin one after the other at
     * equal distances, as those of the parts and of the totals do. Seen often, so it may be
     * proposed; a rule it is not.
     *
     * @param row in the printed order of the names
     */
    @Nullable SourceText likely(int row) {
        int shift = shift();
        if (shift < 0) {
            return null;
        }
        Figure figure = values.get((row + shift) % values.size());
        return SourceText.ofRow(figure.line(), Money.plain(figure.value()));
    }

    /** By how many rows the totals begin after the parts, -1 when that is not told. */
    private int shift() {
        int rows = values.size();
        int found = -1;
        for (int shift = 0; shift < rows && printed.size() == 2 * rows; shift++) {
            boolean same = true;
            for (int i = 0; i < rows && same; i++) {
                BigDecimal part = printed.get((i + shift) % rows).value();
                same = part.compareTo(values.get(i).value()) == 0;
            }
            if (same && found >= 0) {
                return -1;
            }
            found = same ? shift : found;
        }
        return found;
    }

    private static BigDecimal sum(List<Figure> figures) {
        return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
