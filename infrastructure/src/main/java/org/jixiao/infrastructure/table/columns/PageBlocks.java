package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.infrastructure.table.source.SourceText;
import org.jixiao.infrastructure.table.wording.IndicatorScanner;

/**
 * The blocks of one page: what each column prints, before anything is said about rows.
 *
 * @param statements the lines of all statements; where one ends and the next begins is not printed
 * @param figures the amounts in printed order, all columns together
 * @param strays lines that belong to no block
 * @param inPlace whether each column stands below its own name, and thus begins with the first row
 * @param unclear whether names and statements could not be told apart
 */
record PageBlocks(
        int no,
        List<PageSum> sums,
        List<SourceText> indicators,
        List<PageLine> statements,
        List<PageLine> figures,
        List<SourceText> names,
        List<PageLine> strays,
        boolean inPlace,
        boolean unclear) {

    /**
     * More rows than any page prints: nothing is put together then, so that hostile text is cheap.
     */
    static final int MOST_ROWS = 200;

    /** How many rows the page has: as many as its longest column of cells. */
    int rows() {
        return Math.max(indicators.size(), names.size());
    }

    boolean namesFirst() {
        return !names.isEmpty() && names.size() == rows();
    }

    /**
     * Whether a cell of indicators stops in the middle of an item, as the end of a page cuts it.
     */
    static boolean isCut(SourceText indicators) {
        List<IndicatorScanner.Item> items = IndicatorScanner.scan(indicators.text()).items();
        return !items.isEmpty()
                && !items.getLast().closed()
                && !PageLine.endsSentence(indicators.text());
    }

    boolean hasCutCell() {
        return indicators.stream().anyMatch(PageBlocks::isCut);
    }

    /** Joined as cells are: a line break contributes nothing. */
    static SourceText cell(List<PageLine> lines) {
        SourceText.Builder cell = new SourceText.Builder();
        lines.forEach(line -> cell.add(line.no(), line.text()));
        return cell.build();
    }

    static List<SourceText> cells(List<List<PageLine>> cells) {
        List<SourceText> texts = new ArrayList<>();
        cells.forEach(cell -> texts.add(cell(cell)));
        return texts;
    }
}
