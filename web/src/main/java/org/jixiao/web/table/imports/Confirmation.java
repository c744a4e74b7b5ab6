package org.jixiao.web.table.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.imports.FilingOutcome;
import org.jixiao.application.table.imports.ImportResult;
import org.jixiao.application.table.imports.ImportResult.Outcome;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;

/** What confirming came to, row by row, and how many of each outcome. */
record Confirmation(List<Item> items, Map<Outcome, Long> counts) {

    /**
     * One row.
     *
     * @param projectId the project it is; null when it was refused
     * @param code why it was refused, with {@code place} and {@code text}, or {@code changed-since}
     *     where it was confirmed before and the project has been changed since; null otherwise
     */
    record Item(
            int row,
            String name,
            Outcome outcome,
            @Nullable String projectId,
            @Nullable String code,
            @Nullable String place,
            @Nullable String text) {

        static Item of(FilingOutcome outcome) {
            ImportResult result = outcome.result();
            Complaint problem = result.problem();
            return new Item(
                    result.row(),
                    result.name(),
                    result.outcome(),
                    result.project() == null ? null : result.project().toString(),
                    problem == null ? null : problem.code(),
                    problem == null ? null : problem.place(),
                    problem == null ? null : problem.text());
        }

        /** A row that was not tried: the job was cancelled meanwhile, or given up. */
        static Item left(int row) {
            return new Item(
                    row,
                    "",
                    Outcome.REFUSED,
                    null,
                    "not-tried",
                    Messages.of("table.rowPlace", row),
                    Messages.of("table.filing.notTried"));
        }
    }

    /**
     * @param left rows without an outcome
     */
    static Confirmation of(List<FilingOutcome> outcomes, Set<Integer> left) {
        List<Item> items = new ArrayList<>(outcomes.stream().map(Item::of).toList());
        new TreeSet<>(left).forEach(row -> items.add(Item.left(row)));
        Map<Outcome, Long> counts = new LinkedHashMap<>();
        items.forEach(item -> counts.merge(item.outcome(), 1L, Long::sum));
        return new Confirmation(items, counts);
    }

    boolean refusedSome() {
        return counts.containsKey(Outcome.REFUSED);
    }
}
