package org.jixiao.infrastructure.table.columns;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.application.table.TableHeading;
import org.jixiao.infrastructure.table.wording.Heading;
import org.jspecify.annotations.Nullable;

/**
 * A table that was converted column by column: on every page the indicators, the statements, the
 * amounts and the names stand apart, each beginning with another row. The rows are put together
 * from what the text says; what it does not say is left empty and asked.
 */
public final class ColumnLayout {

    private final Heading heading;
    private final boolean cut;
    private final List<PageBlocks> blocks = new ArrayList<>();
    private final List<PageSum> units = new ArrayList<>();
    private @Nullable PageSum grandTotal;

    private ColumnLayout(Heading heading, boolean cut) {
        this.heading = heading;
        this.cut = cut;
    }

    /**
     * @param above how many lines stand above the text in the document, so that lines are numbered
     *     as there
     * @param cut whether the bytes end inside a character
     */
    public static ImportedTable read(
            String text, int above, boolean cut, ReadingProgress progress) {
        Heading heading = heading(text);
        ColumnLayout layout = new ColumnLayout(heading, cut);
        List<List<PageLine>> pages = ColumnPages.of(text, heading, above);
        for (int i = 0; i < pages.size(); i++) {
            progress.at(Stage.PAGES, i, pages.size());
            layout.blocks.add(PageReader.read(i + 1, pages.get(i)));
        }
        return layout.read();
    }

    private ImportedTable read() {
        blocks.forEach(page -> page.sums().forEach(this::accept));
        addImpliedUnit();
        List<PageTable> pages = tables();
        SubtotalSearch search = new SubtotalSearch(pages, units);
        UnitSums sums = new UnitSums(units, grandTotal);
        List<String> names = units.stream().map(PageSum::name).toList();
        List<ColumnRow> rows = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageOwners owners = new PageOwners(pages.get(i), names, search.ways(i));
            boolean afterCut = i > 0 && blocks.get(i - 1).hasCutCell();
            ColumnRows page = new ColumnRows(pages.get(i), owners, names, sums, afterCut);
            rows.addAll(page.rows(rows.size()));
        }
        ColumnReport report = new ColumnReport(heading, grandTotal, units, sums, blocks, rows);
        return report.table(search.unmet(), cut);
    }

    private void accept(PageSum sum) {
        if (sum.isGrandTotal() && grandTotal == null) {
            grandTotal = sum;
        } else if (!sum.isGrandTotal()) {
            units.add(sum);
        }
    }

    /** A table of one unit prints no row for it: 合计 is its sum. */
    private void addImpliedUnit() {
        String name = heading.department();
        boolean oneUnit = TableHeading.UNIT.label().equals(heading.label());
        if (units.isEmpty() && oneUnit && name != null && grandTotal != null) {
            units.add(new PageSum(1, grandTotal.line(), name, grandTotal.figures()));
        }
    }

    private List<PageTable> tables() {
        List<PageTable> pages = new ArrayList<>();
        int unit = -1;
        for (PageBlocks page : blocks) {
            List<Integer> owners = new ArrayList<>();
            if (unit >= 0) {
                owners.add(unit);
            }
            while (unit + 1 < units.size() && units.get(unit + 1).page() <= page.no()) {
                owners.add(++unit);
            }
            pages.add(new PageTable(page, owners));
        }
        return pages;
    }

    private static Heading heading(String text) {
        Heading heading = Heading.NONE;
        int from = 0;
        while (from < text.length()
                && (heading.department() == null || heading.amountUnit() == null)) {
            int end = text.indexOf('\n', from);
            int stop = end < 0 ? text.length() : end;
            heading =
                    stop - from > 200
                            ? heading
                            : heading.and(Heading.of(text.substring(from, stop)));
            from = stop + 1;
        }
        return heading;
    }
}
