package org.jixiao.web.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportPreview;
import org.jixiao.application.table.ImportResult;
import org.jixiao.application.table.ImportRow;
import org.jspecify.annotations.Nullable;

/** What confirming came to, row by row, and how many of each outcome. */
record Confirmation(List<Item> items, Map<Outcome, Long> counts) {

    /** What became of a row. */
    enum Outcome {
        /** A draft now. */
        DONE,
        /** The sheet of the project of that name, which has changed by it. */
        REVISED,
        /** A project since an earlier confirmation, or one that reads the same. */
        UNCHANGED,
        /** Nothing; the text says why. */
        REFUSED
    }

    /**
     * One row.
     *
     * @param projectId the project it is; null when it was refused
     * @param code why it was refused, with {@code place} and {@code text}; null unless it was
     */
    record Item(
            int row,
            String name,
            Outcome outcome,
            @Nullable String projectId,
            @Nullable String code,
            @Nullable String place,
            @Nullable String text) {}

    static Confirmation of(List<ImportResult> results) {
        List<Item> items = results.stream().map(Confirmation::item).toList();
        Map<Outcome, Long> counts = new LinkedHashMap<>();
        items.forEach(item -> counts.merge(item.outcome(), 1L, Long::sum));
        return new Confirmation(items, counts);
    }

    private static Item item(ImportResult result) {
        Complaint problem = result.problem();
        Outcome outcome = Outcome.valueOf(result.outcome().name());
        return problem == null
                ? new Item(
                        result.row(),
                        result.name(),
                        outcome,
                        String.valueOf(result.project()),
                        null,
                        null,
                        null)
                : new Item(
                        result.row(),
                        result.name(),
                        outcome,
                        null,
                        problem.code(),
                        problem.place(),
                        problem.text());
    }

    static Set<Integer> rows(ImportPreview preview) {
        return preview.rows().stream()
                .map(ImportRow::project)
                .map(project -> project.row())
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean refusedSome() {
        return counts.containsKey(Outcome.REFUSED);
    }
}
