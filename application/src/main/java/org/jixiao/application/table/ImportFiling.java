package org.jixiao.application.table;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectFiling.Imported;
import org.jixiao.application.shared.Attempt;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectRejection.AlreadyFiled;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.RoundId;

/** Files rows of one upload, and tells what became of each. */
final class ImportFiling {

    private static final System.Logger LOG = System.getLogger(ImportFiling.class.getName());

    private final ProjectFiling filing;
    private final StoredImport stored;
    private final RoundId round;
    private final Request request;

    ImportFiling(ProjectFiling filing, StoredImport stored, RoundId round, Request request) {
        this.filing = filing;
        this.stored = stored;
        this.round = round;
        this.request = request;
    }

    /** A row on its way: settled already, or to be filed. */
    private sealed interface Step {

        record Settled(ImportResult result) implements Step {}

        record ToFile(Imported project) implements Step {}
    }

    /**
     * In one transaction.
     *
     * @return one result per row, in their order
     */
    List<ImportResult> fileTogether(List<ImportRow> rows) {
        List<Step> steps = rows.stream().map(this::step).toList();
        List<Imported> projects =
                steps.stream()
                        .filter(Step.ToFile.class::isInstance)
                        .map(step -> ((Step.ToFile) step).project())
                        .toList();
        Iterator<Attempt> attempts = filing.importSheets(projects, round, request).iterator();
        return steps.stream()
                .map(
                        step ->
                                switch (step) {
                                    case Step.Settled settled -> settled.result();
                                    case Step.ToFile filed ->
                                            result(filed.project(), attempts.next());
                                })
                .toList();
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
                LOG.log(
                        System.Logger.Level.ERROR,
                        "row " + row + " as " + project.id(),
                        failed.why());
                return refused(row, name, "系统出错，这一行没有建立，请重试。");
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
}
