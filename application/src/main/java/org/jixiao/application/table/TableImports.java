package org.jixiao.application.table;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.project.ProjectFiling;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.RoundId;

/** Brings published tables in: read, keep, show, and file the rows that a person confirms. */
public final class TableImports {

    private final TableReading reading;
    private final ImportStore store;
    private final ProjectFiling filing;
    private final OrganizationQueries organization;
    private final ExistingProjects existing;
    private final IndicatorNotation notation;
    private final Clock clock;

    public TableImports(
            TableReading reading,
            ImportStore store,
            ProjectFiling filing,
            OrganizationQueries organization,
            ExistingProjects existing,
            IndicatorNotation notation,
            Clock clock) {
        this.reading = reading;
        this.store = store;
        this.filing = filing;
        this.organization = organization;
        this.existing = existing;
        this.notation = notation;
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

    /** The same of one row, which others of its name have a part in. */
    public Optional<ImportRow> row(Actor actor, ImportId id, FiscalYear year, int number) {
        return store.find(actor, id).stream()
                .flatMap(stored -> matched(actor, stored, year, number).stream())
                .filter(row -> row.project().row() == number)
                .findFirst();
    }

    private List<ImportRow> matched(Actor actor, StoredImport stored, FiscalYear year, int number) {
        List<ImportRow> rows = rows(actor, stored);
        Set<String> names =
                rows.stream()
                        .filter(row -> row.project().row() == number)
                        .map(row -> Namesakes.key(row.project().name()))
                        .collect(Collectors.toSet());
        return existing.matched(
                actor,
                year,
                stored,
                rows.stream()
                        .filter(row -> names.contains(Namesakes.key(row.project().name())))
                        .toList());
    }

    private ImportPreview preview(Actor actor, StoredImport stored, FiscalYear year) {
        return new ImportPreview(
                stored, existing.matched(actor, year, stored, rows(actor, stored)));
    }

    private List<ImportRow> rows(Actor actor, StoredImport stored) {
        ImportObstacles obstacles =
                new ImportObstacles(organization, notation, actor, Today.at(clock.instant()));
        return stored.table().projects().stream()
                .map(project -> obstacles.row(stored, project))
                .toList();
    }

    /**
     * Files the chosen rows as drafts of their own, as {@link #confirm(Request, ImportId, RoundId,
     * List)} does.
     *
     * @param rows the row numbers wanted; empty for all that need no choice
     */
    public Optional<List<ImportResult>> confirm(
            Request request, ImportId id, RoundId round, Set<Integer> rows) {
        return confirm(request, id, round, rows.stream().sorted().map(RowChoice::create).toList());
    }

    /**
     * Files or revises by the chosen rows, each by its own command. Rows confirmed before, and rows
     * that read as their project does already, leave everything as it is, whatever was chosen.
     *
     * @param choices what is wanted of which row; empty for all rows, of which those that read
     *     otherwise than their project are refused then, because nobody chose
     * @return one result per row wanted, in printed order; empty when the upload is not there for
     *     this person
     */
    public Optional<List<ImportResult>> confirm(
            Request request, ImportId id, RoundId round, List<RowChoice> choices) {
        Actor actor = request.actor();
        return store.find(actor, id)
                .map(
                        stored -> {
                            ImportPreview preview = preview(actor, stored, round.fiscalYear());
                            return new ImportFiling(filing, store, stored, round, request)
                                    .file(preview, choices);
                        });
    }
}
