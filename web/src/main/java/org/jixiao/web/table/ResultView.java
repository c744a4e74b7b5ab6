package org.jixiao.web.table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jixiao.application.shared.Page;
import org.jixiao.application.table.ImportPreview;
import org.jixiao.application.table.ImportRow;
import org.jixiao.application.table.StoredImport;

/**
 * What has become of the rows of one upload, as pages show it.
 *
 * @param rows of one page: first what was just refused, then as printed
 * @param left the rows that are no projects, with or without a reason
 */
record ResultView(
        StoredImport stored,
        String name,
        List<RowView> rows,
        Page<ImportRow> page,
        long filed,
        long left) {

    static ResultView of(ImportPreview preview, Map<Integer, String> refused, int wanted) {
        List<ImportRow> sorted =
                preview.rows().stream()
                        .sorted(
                                Comparator.comparing(
                                        row ->
                                                row.filedAs() != null
                                                        || !refused.containsKey(
                                                                row.project().row())))
                        .toList();
        Page<ImportRow> page = PreviewSearch.part(sorted, wanted, PreviewSearch.ROWS);
        long filed = sorted.stream().filter(row -> row.filedAs() != null).count();
        return new ResultView(
                preview.stored(),
                ReadView.name(preview.stored().table()),
                page.items().stream().map(row -> RowView.of(row, refused)).toList(),
                page,
                filed,
                sorted.size() - filed);
    }
}
