package org.jixiao.web.table.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jixiao.application.shared.Page;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.application.table.imports.StoredImport;
import org.jixiao.web.shared.Messages;

/**
 * What was read in one upload, as pages show it: figures of the whole, and the rows of one page.
 *
 * @param name what the table is of, with its heading
 * @param notes one page of everything that was noticed
 * @param counts how many rows each filter shows of those that have the words sought
 * @param groups the rows of the page by the unit above them, in the order asked for
 * @param rows where the page is
 * @param sent the rows of the page that are shown with what is inside them
 * @param open how many can be filed, of the whole
 * @param matching how many can be filed, of those that the filter shows
 * @param revisable what can be revised, of those that the filter shows
 * @param identical how many are projects already that read the same, of the whole
 * @param choosable whether some row can revise its project, of the whole
 * @param asked the rows that a person has to say something of
 */
record ReadView(
        StoredImport stored,
        String name,
        TotalLine grand,
        Page<TotalLine> units,
        int projects,
        int indicators,
        long errors,
        long warnings,
        Page<NoteGroup> notes,
        Map<RowFilter, Long> counts,
        List<RowGroup> groups,
        Page<ImportRow> rows,
        Set<Integer> sent,
        Fileable open,
        Fileable matching,
        Revisable revisable,
        long filed,
        long identical,
        boolean choosable,
        long asked) {

    /**
     * @param whole makes whole rows of the outlines of a page
     */
    static ReadView of(
            ImportPreview preview, PreviewSearch search, UnaryOperator<List<ImportRow>> whole) {
        ImportedTable table = preview.stored().table();
        List<ImportRow> rows = preview.rows();
        List<ImportRow> sought = search.sought(rows);
        Page<ImportRow> page = whole(search.page(rows), whole);
        long all = complaints(preview, false);
        long errors = complaints(preview, true);
        return new ReadView(
                preview.stored(),
                name(table),
                TotalLine.grand(preview),
                PreviewSearch.part(TotalLine.units(preview), search.units(), PreviewSearch.ROWS),
                rows.size(),
                preview.stored().indicators(),
                errors,
                all - errors,
                NoteGroup.of(preview, search::toRow, search.notes()),
                RowFilter.counts(sought),
                RowGroup.of(page.items(), search.order()),
                page,
                RowWeight.sent(page.items(), search.row()),
                Fileable.of(rows),
                Fileable.of(search.matching(rows)),
                Revisable.of(search.matching(rows)),
                rows.stream().filter(row -> row.filedAs() != null).count(),
                rows.stream().filter(ImportRow::identical).count(),
                rows.stream().anyMatch(ImportRow::revisable),
                rows.stream().filter(AskedRow::isAsked).count());
    }

    private static Page<ImportRow> whole(
            Page<ImportRow> page, UnaryOperator<List<ImportRow>> whole) {
        return new Page<>(whole.apply(page.items()), page.page(), page.size(), page.totalItems());
    }

    static String name(ImportedTable table) {
        return table.department() == null
                ? Messages.of("table.department.none")
                : (table.heading() == null ? "" : table.heading() + Messages.of("shared.colon"))
                        + table.department();
    }

    private static long complaints(ImportPreview preview, boolean blocking) {
        return preview.stored().table().complaints().stream()
                        .filter(c -> !blocking || c.blocks())
                        .count()
                + preview.rows().stream()
                        .flatMap(RowFilter::complaints)
                        .filter(c -> !blocking || c.blocks())
                        .count();
    }

    /** Whether some row shown could be chosen. */
    public boolean waiting() {
        return counts.getOrDefault(RowFilter.DIFFERING, 0L) > 0;
    }

    /** What is said where nothing can be filed. */
    public String nothingOpen() {
        if (filed == projects) {
            return Messages.of("table.all.filed");
        }
        if (waiting()) {
            return Messages.of(choosable ? "table.choose.differing" : "table.choose.others");
        }
        return Messages.of(same() ? "table.all.same" : "table.none.open");
    }

    /** Whether there is nothing to create or revise, because all of it is there already. */
    public boolean same() {
        return identical > 0 && identical + filed == projects;
    }

    /** The rows that are no projects, with or without a reason. */
    public long left() {
        return projects - filed;
    }
}
