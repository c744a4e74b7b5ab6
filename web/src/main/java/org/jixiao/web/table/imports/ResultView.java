package org.jixiao.web.table.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.application.shared.Page;
import org.jixiao.application.table.imports.ImportPreview;
import org.jixiao.application.table.imports.ImportResult.Outcome;
import org.jixiao.application.table.imports.ImportRow;
import org.jixiao.application.table.imports.StoredImport;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.table.Counted;
import org.jspecify.annotations.Nullable;

/**
 * What has become of the rows of one upload, as pages show it.
 *
 * @param rows of one page: first what was just refused, then as printed
 * @param became how many rows became what
 * @param left the rows that nothing has become of, with or without a reason
 */
record ResultView(
        StoredImport stored,
        String name,
        List<RowView> rows,
        Page<ImportRow> page,
        Map<Outcome, Long> became,
        long left) {

    /** How many rows became what, in a sentence. */
    public String told() {
        List<String> told = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.DONE, Outcome.REVISED, Outcome.UNCHANGED)) {
            if (became.containsKey(outcome)) {
                told.add(Messages.of("table.result." + outcome, Counted.of(became.get(outcome))));
            }
        }
        if (left > 0 || told.isEmpty()) {
            told.add(Messages.of("table.result.left", Counted.of(left)));
        }
        return Messages.of("table.result.told", String.join(Messages.of("table.result.and"), told));
    }

    /** Whether there is something that was not there before. */
    public boolean created() {
        return became.containsKey(Outcome.DONE);
    }

    static ResultView of(ImportPreview preview, Map<Integer, NotFiled> refused, int wanted) {
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
        long settled = sorted.stream().filter(row -> became(row) != null).count();
        return new ResultView(
                preview.stored(),
                ReadView.name(preview.stored().table()),
                page.items().stream().map(row -> RowView.of(row, refused)).toList(),
                page,
                preview.rows().stream()
                        .flatMap(row -> Stream.ofNullable(became(row)))
                        .collect(Collectors.groupingBy(one -> one, Collectors.counting())),
                sorted.size() - settled);
    }

    /** What reads the same needs nobody to confirm it. */
    private static @Nullable Outcome became(ImportRow row) {
        return row.identical() ? Outcome.UNCHANGED : row.became();
    }
}
