package org.jixiao.web.table.imports;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jixiao.application.table.imports.ImportRow;

/**
 * Rows of a preview as they are shown one after the other: some at a time are looked up as a whole,
 * so that a large table is never in memory with all its texts.
 */
final class WholeRows<T> extends AbstractList<T> {

    private static final int TOGETHER = 500;

    private final List<ImportRow> outlines;
    private final UnaryOperator<List<ImportRow>> whole;
    private final Function<ImportRow, T> view;
    private List<T> some = List.of();
    private int from;

    WholeRows(
            List<ImportRow> outlines,
            UnaryOperator<List<ImportRow>> whole,
            Function<ImportRow, T> view) {
        this.outlines = outlines;
        this.whole = whole;
        this.view = view;
    }

    @Override
    public T get(int index) {
        if (index < from || index >= from + some.size()) {
            from = index - index % TOGETHER;
            int to = Math.min(from + TOGETHER, outlines.size());
            some = whole.apply(outlines.subList(from, to)).stream().map(view).toList();
        }
        return some.get(index - from);
    }

    @Override
    public int size() {
        return outlines.size();
    }
}
