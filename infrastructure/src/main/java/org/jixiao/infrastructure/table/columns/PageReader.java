package org.jixiao.infrastructure.table.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.wording.Figures;
import org.jixiao.infrastructure.table.wording.ItemHead;

/**
 * Tells the blocks of a page apart, by what their cells look like: a sum is a name with two amounts
 * or more, an indicator cell begins with item 1, an amount is a line of figures, a name begins
 * indented, and the rest is statements.
 */
final class PageReader {

    private static final int MOST_NAME_LINES = 4;

    private final int no;
    private final List<PageLine> lines;
    private final List<PageSum> sums = new ArrayList<>();
    private final List<PageLine> strays = new ArrayList<>();
    private final List<PageLine> figures = new ArrayList<>();
    private final List<List<PageLine>> runs = new ArrayList<>();

    private PageReader(int no, List<PageLine> lines) {
        this.no = no;
        this.lines = lines;
    }

    static PageBlocks read(int no, List<PageLine> lines) {
        return new PageReader(no, lines).read();
    }

    private PageBlocks read() {
        List<PageLine> rest = takeSums();
        IndicatorCells cells = IndicatorCells.of(rest);
        takeRuns(rest, cells);
        NameCells names = NameCells.of(runs);
        List<PageLine> statements = new ArrayList<>(names.statements());
        boolean fragment = takeFragment(statements, names);
        return new PageBlocks(
                no,
                List.copyOf(sums),
                PageBlocks.cells(cells.cells()),
                statements,
                figures,
                PageBlocks.cells(names.cells()),
                strays,
                isInPlace(cells, statements, names),
                names.unclear() || fragment);
    }

    /** The sums of the page; a long name may stand on lines of its own above the amounts. */
    private List<PageLine> takeSums() {
        List<PageLine> rest = new ArrayList<>();
        List<PageLine> name = new ArrayList<>();
        boolean head = true;
        for (PageLine line : lines) {
            Figures amounts = Figures.of(line.text());
            boolean sum = isSum(amounts, head);
            if (sum && !(amounts.alone() && name.isEmpty())) {
                name.forEach(rest::remove);
                sums.add(sum(name, line, amounts));
                name.clear();
            } else {
                head = head && isHead(line);
                rest.add(line);
                name.add(line);
                name.subList(0, Math.max(0, name.size() - MOST_NAME_LINES)).clear();
            }
            if (!head) {
                name.clear();
            }
        }
        return rest;
    }

    /** A unit without money prints a zero. */
    private static boolean isSum(Figures amounts, boolean head) {
        List<BigDecimal> values = amounts.values();
        boolean named = !amounts.text().isEmpty();
        boolean nothing = values.size() == 1 && values.getFirst().signum() == 0;
        return values.size() > 1 ? head || named : nothing && head && named;
    }

    private static boolean isHead(PageLine line) {
        return ItemHead.first(line.text()) == null
                && !line.indented()
                && line.text().indexOf('。') < 0;
    }

    private PageSum sum(List<PageLine> name, PageLine line, Figures amounts) {
        StringBuilder whole = new StringBuilder();
        name.forEach(part -> whole.append(part.text()));
        List<BigDecimal> values = amounts.values();
        int first = name.isEmpty() ? line.no() : name.getFirst().no();
        return new PageSum(no, first, whole.append(amounts.text()).toString(), values);
    }

    /** What is neither sum nor indicator: figures, and runs of text between the other blocks. */
    private void takeRuns(List<PageLine> rest, IndicatorCells cells) {
        strays.addAll(rest.subList(0, cells.strayTo()));
        List<PageLine> run = new ArrayList<>();
        for (int i = cells.strayTo(); i < rest.size(); i++) {
            PageLine line = rest.get(i);
            boolean figure = !cells.includes(i) && Figures.of(line.text()).alone();
            if (figure) {
                figures.add(line);
            }
            if (figure || cells.includes(i)) {
                run = new ArrayList<>();
            } else {
                if (run.isEmpty()) {
                    runs.add(run);
                }
                run.add(line);
            }
        }
    }

    /**
     * Without names, a last line after a finished sentence that finishes none itself: the end of a
     * name whose beginning was not converted, or of a statement.
     */
    private boolean takeFragment(List<PageLine> statements, NameCells names) {
        int last = statements.size() - 1;
        boolean fragment =
                last > 0
                        && names.cells().isEmpty()
                        && !statements.get(last).endsSentence()
                        && statements.get(last - 1).endsSentence();
        if (fragment) {
            strays.add(statements.remove(last));
        }
        return fragment;
    }

    private static boolean isInPlace(
            IndicatorCells cells, List<PageLine> statements, NameCells names) {
        return !cells.cells().isEmpty()
                && !statements.isEmpty()
                && !names.cells().isEmpty()
                && isBelow(cells.cells().getFirst().getFirst(), ColumnLabel.INDICATORS)
                && isBelow(statements.getFirst(), ColumnLabel.STATEMENT)
                && isBelow(names.cells().getFirst().getFirst(), ColumnLabel.NAME);
    }

    private static boolean isBelow(PageLine line, ColumnLabel label) {
        boolean named = line.above().contains(label);
        return named || label == ColumnLabel.NAME && line.above().contains(ColumnLabel.NAME_ALONE);
    }
}
