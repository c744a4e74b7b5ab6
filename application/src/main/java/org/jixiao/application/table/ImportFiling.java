package org.jixiao.application.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.Attempt;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.ImportResult.Outcome;
import org.jixiao.application.table.RowStep.Settled;
import org.jixiao.application.table.RowStep.ToFile;
import org.jixiao.application.table.RowStep.ToRevise;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;

/**
 * Files or revises by the chosen rows of one upload, some at a time, and notes what became of each.
 */
final class ImportFiling {

    /** So many projects share a transaction. */
    private static final int TOGETHER = 100;

    private final ProjectFiling filing;
    private final ImportStore store;
    private final StoredImport stored;
    private final RoundId round;
    private final Request request;

    ImportFiling(
            ProjectFiling filing,
            ImportStore store,
            StoredImport stored,
            RoundId round,
            Request request) {
        this.filing = filing;
        this.store = store;
        this.stored = stored;
        this.round = round;
        this.request = request;
    }

    /**
     * @param choices what is wanted of which row; empty for all rows, with nothing chosen
     * @return one result per row wanted, in printed order
     */
    List<ImportResult> file(ImportPreview preview, List<RowChoice> choices) {
        Map<Integer, RowChoice> chosen =
                choices.stream()
                        .collect(
                                Collectors.toMap(RowChoice::row, Function.identity(), (a, b) -> b));
        List<ImportRow> rows =
                preview.rows().stream()
                        .filter(row -> chosen.isEmpty() || chosen.containsKey(row.project().row()))
                        .toList();
        List<ImportResult> results = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            List<ImportRow> some = rows.subList(from, Math.min(from + TOGETHER, rows.size()));
            results.addAll(fileTogether(some, chosen));
        }
        new DeclaredTotals(store, round).remember(preview, results);
        return results;
    }

    private List<ImportResult> fileTogether(List<ImportRow> rows, Map<Integer, RowChoice> chosen) {
        List<RowStep> steps =
                rows.stream()
                        .map(row -> RowStep.of(stored, row, chosen.get(row.project().row())))
                        .toList();
        Iterator<Attempt> filed = fileAll(steps);
        Iterator<Attempt> revised = reviseAll(steps);
        List<ImportResult> results =
                steps.stream()
                        .map(
                                step ->
                                        switch (step) {
                                            case Settled settled -> settled.result();
                                            case ToFile one -> one.result(filed.next());
                                            case ToRevise one -> one.result(revised.next());
                                        })
                        .toList();
        note(results);
        return results;
    }

    private Iterator<Attempt> fileAll(List<RowStep> steps) {
        List<ToFile> some = steps(steps, ToFile.class);
        return some.isEmpty()
                ? List.<Attempt>of().iterator()
                : filing.importSheets(some.stream().map(ToFile::project).toList(), round, request)
                        .iterator();
    }

    private Iterator<Attempt> reviseAll(List<RowStep> steps) {
        List<ToRevise> some = steps(steps, ToRevise.class);
        return some.isEmpty()
                ? List.<Attempt>of().iterator()
                : filing.reviseSheets(some.stream().map(ToRevise::project).toList(), request)
                        .iterator();
    }

    private static <T extends RowStep> List<T> steps(List<RowStep> steps, Class<T> kind) {
        return steps.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void note(List<ImportResult> results) {
        Map<Integer, ProjectId> projects = new HashMap<>();
        Set<Integer> revised = new HashSet<>();
        for (ImportResult result : results) {
            ProjectId project = result.project();
            if (project != null) {
                projects.put(result.row(), project);
            }
            if (result.outcome() == Outcome.REVISED) {
                revised.add(result.row());
            }
        }
        store.filed(stored.id(), projects, revised);
    }
}
