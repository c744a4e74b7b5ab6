package org.jixiao.application.table;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;

/** Brings published tables in: read, keep, show; {@link ImportFilings} files what is confirmed. */
public final class TableImports {

    private final TableReading reading;
    private final ImportStore store;
    private final OrganizationQueries organization;
    private final ExistingProjects existing;
    private final IndicatorNotation notation;
    private final Clock clock;

    public TableImports(
            TableReading reading,
            ImportStore store,
            OrganizationQueries organization,
            ExistingProjects existing,
            IndicatorNotation notation,
            Clock clock) {
        this.reading = reading;
        this.store = store;
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

    /** The numbers of its rows; empty when it is not there for this person. */
    public Optional<Set<Integer>> rows(Actor actor, ImportId id) {
        return store.rows(actor, id);
    }

    /** The same of some rows of it; those of the same name have to be among them. */
    ImportPreview preview(Actor actor, StoredImport stored, FiscalYear year) {
        ImportObstacles obstacles =
                new ImportObstacles(organization, notation, actor, Today.at(clock.instant()));
        List<ImportRow> rows =
                stored.table().projects().stream()
                        .map(project -> obstacles.row(stored, project))
                        .toList();
        return new ImportPreview(stored, existing.matched(actor, year, stored, rows));
    }
}
