package org.jixiao.application.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectFiling.Imported;
import org.jixiao.application.shared.Attempt;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectRejection.AlreadyFiled;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.RoundId;

/** Files the chosen rows of one upload, some at a time, and notes what became of each. */
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
     * @param wanted row numbers; empty for all that can be filed
     * @return one result per row wanted, in printed order
     */
    List<ImportResult> file(ImportPreview preview, Set<Integer> wanted) {
        List<ImportRow> rows =
                preview.rows().stream()
                        .filter(row -> wanted.isEmpty() || wanted.contains(row.project().row()))
                        .toList();
        List<ImportResult> results = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            results.addAll(
                    fileTogether(rows.subList(from, Math.min(from + TOGETHER, rows.size()))));
        }
        new DeclaredTotals(store, round).remember(preview, results);
        return results;
    }

    /** A row on its way: settled already, or to be filed. */
    private sealed interface Step {

        record Settled(ImportResult result) implements Step {}

        record ToFile(Imported project) implements Step {}
    }

    private List<ImportResult> fileTogether(List<ImportRow> rows) {
        List<Step> steps = rows.stream().map(this::step).toList();
        List<Imported> projects =
                steps.stream()
                        .filter(Step.ToFile.class::isInstance)
                        .map(step -> ((Step.ToFile) step).project())
                        .toList();
        Iterator<Attempt> attempts = filing.importSheets(projects, round, request).iterator();
        List<ImportResult> results =
                steps.stream()
                        .map(
                                step ->
                                        switch (step) {
                                            case Step.Settled settled -> settled.result();
                                            case Step.ToFile filed ->
                                                    result(filed.project(), attempts.next());
                                        })
                        .toList();
        store.filed(stored.id(), filed(results));
        return results;
    }

    private Step step(ImportRow row) {
        ImportedProject project = row.project();
        if (row.filedAs() != null) {
            return new Step.Settled(
                    new ImportResult(project.row(), project.name(), row.filedAs(), null));
        }
        if (!row.open() || row.unit() == null) {
            return new Step.Settled(
                    new ImportResult(project.row(), project.name(), null, firstObstacle(row)));
        }
        try {
            return new Step.ToFile(
                    new Imported(
                            stored.id().projectOf(project.row()),
                            row.unit(),
                            SheetsOfTables.sheet(project),
                            row.answers().source(stored.fileName(), project.row())));
        } catch (IllegalArgumentException beyondWhatASheetHolds) {
            return new Step.Settled(
                    refused(
                            project.row(),
                            project.name(),
                            String.valueOf(beyondWhatASheetHolds.getMessage())));
        }
    }

    /** A row that was filed at an earlier try, whose note was lost, is filed as well. */
    private static ImportResult result(Imported project, Attempt attempt) {
        int row = project.source().row();
        String name = project.sheet().name();
        if (attempt instanceof Attempt.Failed failed) {
            if (!(failed.why() instanceof Refused refused)) {
                throw failed.why();
            }
            if (!(refused.rejection() instanceof AlreadyFiled)) {
                return refused(row, name, refused.rejection().sentence());
            }
        }
        return new ImportResult(row, name, project.id(), null);
    }

    private static ImportResult refused(int row, String name, String why) {
        return new ImportResult(
                row, name, null, Complaint.of(ComplaintKind.REFUSED, "第 " + row + " 行", why));
    }

    private static Complaint firstObstacle(ImportRow row) {
        return Stream.concat(row.project().complaints().stream(), row.complaints().stream())
                .filter(Complaint::blocks)
                .findFirst()
                .orElseThrow();
    }

    private static Map<Integer, ProjectId> filed(List<ImportResult> results) {
        Map<Integer, ProjectId> projects = new HashMap<>();
        for (ImportResult result : results) {
            ProjectId project = result.project();
            if (project != null) {
                projects.put(result.row(), project);
            }
        }
        return projects;
    }
}
