package org.jixiao.application.table;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.shared.Request;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;

/** Brings published tables in: read, keep, show; {@link ImportFilings} files what is confirmed. */
public final class TableImports {

    private final TableReading reading;
    private final ImportStore store;
    private final OrganizationQueries organization;
    private final ProjectQueries projects;
    private final IndicatorNotation notation;
    private final Clock clock;

    public TableImports(
            TableReading reading,
            ImportStore store,
            OrganizationQueries organization,
            ProjectQueries projects,
            IndicatorNotation notation,
            Clock clock) {
        this.reading = reading;
        this.store = store;
        this.organization = organization;
        this.projects = projects;
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

    private ImportPreview preview(Actor actor, StoredImport stored, FiscalYear year) {
        ImportObstacles obstacles = obstacles(actor, year);
        return new ImportPreview(
                stored,
                stored.table().projects().stream()
                        .map(project -> obstacles.row(stored, project))
                        .toList());
    }

    ImportObstacles obstacles(Actor actor, FiscalYear year) {
        LocalDate today = Today.at(clock.instant());
        return new ImportObstacles(organization, projects, notation, actor, year, today);
    }
}
