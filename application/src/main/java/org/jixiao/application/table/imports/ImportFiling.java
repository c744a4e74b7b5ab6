package org.jixiao.application.table.imports;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.Attempt;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.RowStep.Settled;
import org.jixiao.application.table.imports.RowStep.ToFile;
import org.jixiao.application.table.imports.RowStep.ToRevise;
import org.jixiao.domain.shared.RoundId;

/** Files or revises by rows of one upload, and tells what became of each. */
final class ImportFiling {

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

    /**
     * In one transaction.
     *
     * @param chosen what is wanted of which row
     * @return one result per row, in their order
     */
    List<ImportResult> fileTogether(List<ImportRow> rows, Map<Integer, RowChoice> chosen) {
        List<RowStep> steps =
                rows.stream()
                        .map(row -> RowStep.of(stored, row, chosen.get(row.project().row())))
                        .toList();
        Iterator<Attempt> filed = fileAll(steps);
        Iterator<Attempt> revised = reviseAll(steps);
        return steps.stream()
                .map(
                        step ->
                                switch (step) {
                                    case Settled settled -> settled.result();
                                    case ToFile one -> one.result(filed.next());
                                    case ToRevise one -> one.result(revised.next());
                                })
                .toList();
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
}
