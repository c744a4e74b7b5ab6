package org.jixiao.application.table;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.project.ProjectRejection.AlreadyFiled;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.Source;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;

/** Brings published tables in: read, keep, show, and file the rows that a person confirms. */
public final class TableImports {

    private final TableReading reading;
    private final ImportStore store;
    private final ProjectFiling filing;
    private final OrganizationQueries organization;
    private final ProjectQueries projects;
    private final Clock clock;

    public TableImports(
            TableReading reading,
            ImportStore store,
            ProjectFiling filing,
            OrganizationQueries organization,
            ProjectQueries projects,
            Clock clock) {
        this.reading = reading;
        this.store = store;
        this.filing = filing;
        this.organization = organization;
        this.projects = projects;
        this.clock = clock;
    }

    /**
     * @throws UnreadableTable when the document as a whole is refused
     */
    public ImportId upload(Request request, String fileName, byte[] content) {
        return upload(request, fileName, content, 0);
    }

    /**
     * @param above how many lines were put above what was pasted
     * @throws UnreadableTable when the document as a whole is refused
     */
    public ImportId upload(Request request, String fileName, byte[] content, int above) {
        ImportedTable table = reading.read(content, fileName, above);
        return store.keep(request, fileName, content, table);
    }

    /** The latest uploads of the viewer's subtree. */
    public List<StoredImport> latest(Actor viewer, int limit) {
        return store.latest(viewer, limit);
    }

    /**
     * What confirming the upload for {@code year} would do; empty when it is not there for this
     * person.
     */
    public Optional<ImportPreview> preview(Actor actor, ImportId id, FiscalYear year) {
        return store.find(actor, id).map(stored -> preview(actor, stored, year));
    }

    private ImportPreview preview(Actor actor, StoredImport stored, FiscalYear year) {
        ImportObstacles obstacles = obstacles(actor, year);
        return new ImportPreview(
                stored,
                stored.table().projects().stream()
                        .map(project -> obstacles.row(stored, project))
                        .toList());
    }

    /**
     * Files the chosen rows as drafts, each by its own command and event; rows filed before are
     * left as they are.
     *
     * @param rows the row numbers wanted; empty for all that can be filed
     * @return one result per row wanted, in printed order; empty when the upload is not there for
     *     this person
     */
    public Optional<List<ImportResult>> confirm(
            Request request, ImportId id, RoundId round, Set<Integer> rows) {
        Actor actor = request.actor();
        return store.find(actor, id)
                .map(
                        stored -> {
                            ImportPreview preview = preview(actor, stored, round.fiscalYear());
                            List<ImportResult> results =
                                    preview.rows().stream()
                                            .filter(row -> isWanted(row, rows))
                                            .map(row -> file(stored, row, round, request))
                                            .toList();
                            rememberDeclared(preview, results, round);
                            return results;
                        });
    }

    private static boolean isWanted(ImportRow row, Set<Integer> rows) {
        return rows.isEmpty() || rows.contains(row.project().row());
    }

    private ImportResult file(StoredImport stored, ImportRow row, RoundId round, Request request) {
        ImportedProject project = row.project();
        if (row.filedAs() != null) {
            return new ImportResult(project.row(), project.name(), row.filedAs(), null);
        }
        if (!row.open() || row.unit() == null) {
            return new ImportResult(project.row(), project.name(), null, firstObstacle(row));
        }
        ProjectId id = stored.id().projectOf(project.row());
        ProposedSheet sheet;
        try {
            sheet = SheetsOfTables.sheet(project);
        } catch (IllegalArgumentException beyondWhatASheetHolds) {
            return refused(project, String.valueOf(beyondWhatASheetHolds.getMessage()));
        }
        try {
            filing.importSheet(
                    id,
                    row.unit(),
                    round,
                    sheet,
                    new Source(stored.fileName(), project.row()),
                    request);
        } catch (Refused refused) {
            if (!(refused.rejection() instanceof AlreadyFiled)) {
                return refused(project, refused.rejection().sentence());
            }
        }
        store.filed(stored.id(), project.row(), id);
        return new ImportResult(project.row(), project.name(), id, null);
    }

    private static ImportResult refused(ImportedProject project, String why) {
        return new ImportResult(
                project.row(),
                project.name(),
                null,
                Complaint.of(ComplaintKind.REFUSED, "第 " + project.row() + " 行", why));
    }

    private static Complaint firstObstacle(ImportRow row) {
        return Stream.concat(row.project().complaints().stream(), row.complaints().stream())
                .filter(Complaint::blocks)
                .findFirst()
                .orElseThrow();
    }

    /** Only of units that something was filed for: nobody speaks for somebody else's unit. */
    private void rememberDeclared(
            ImportPreview preview, List<ImportResult> results, RoundId round) {
        StoredImport stored = preview.stored();
        Set<Integer> filed =
                results.stream()
                        .filter(result -> result.project() != null)
                        .map(ImportResult::row)
                        .collect(Collectors.toSet());
        Map<String, UnitCode> units = new HashMap<>();
        for (ImportRow row : preview.rows()) {
            String name = row.project().unit();
            if (name != null && row.unit() != null && filed.contains(row.project().row())) {
                units.put(name, row.unit());
            }
        }
        for (ImportedUnit unit : stored.table().units()) {
            UnitCode code = units.get(unit.name());
            Amounts declared = declared(stored.table(), unit);
            if (code != null && declared != null) {
                SheetsOfTables.declared(declared)
                        .ifPresent(total -> store.declared(stored.id(), code, round, total));
            }
        }
    }

    private static @Nullable Amounts declared(ImportedTable table, ImportedUnit unit) {
        return unit.declared() == null && table.units().size() == 1
                ? table.grandTotal().declared()
                : unit.declared();
    }

    private ImportObstacles obstacles(Actor actor, FiscalYear year) {
        LocalDate today = Today.at(clock.instant());
        return new ImportObstacles(organization, projects, actor, year, today);
    }
}
