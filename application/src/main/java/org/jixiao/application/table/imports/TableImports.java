package org.jixiao.application.table.imports;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.shared.Today;
import org.jixiao.application.table.ImportedProject;
import org.jixiao.application.table.IndicatorNotation;
import org.jixiao.application.table.PrintedName;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;

/** Shows what was read in uploads; {@link ImportFilings} files what is confirmed. */
public final class TableImports {

    private final ImportStore store;
    private final OrganizationQueries organization;
    private final ExistingProjects existing;
    private final IndicatorNotation notation;
    private final Clock clock;

    public TableImports(
            ImportStore store,
            OrganizationQueries organization,
            ExistingProjects existing,
            IndicatorNotation notation,
            Clock clock) {
        this.store = store;
        this.organization = organization;
        this.existing = existing;
        this.notation = notation;
        this.clock = clock;
    }

    /**
     * What confirming the upload for {@code year} would do, with outlines of its rows; empty when
     * it is not there for this person.
     */
    public Optional<ImportPreview> preview(Actor actor, ImportId id, FiscalYear year) {
        return store.find(actor, id).map(stored -> preview(actor, stored, year));
    }

    /** The numbers of its rows; empty when it is not there for this person. */
    public Optional<Set<Integer>> rows(Actor actor, ImportId id) {
        return store.rows(actor, id);
    }

    /** The same of one row, which others of its name have a part in. */
    public Optional<ImportRow> row(Actor actor, ImportId id, FiscalYear year, int number) {
        return store.find(actor, id).stream()
                .flatMap(stored -> matched(actor, stored, year, number).stream())
                .filter(row -> row.project().row() == number)
                .findFirst()
                .map(row -> whole(actor, id, List.of(row)).getFirst());
    }

    private List<ImportRow> matched(Actor actor, StoredImport stored, FiscalYear year, int number) {
        List<ImportRow> rows = obstacles(actor, stored);
        Set<String> names =
                rows.stream()
                        .filter(row -> row.project().row() == number)
                        .map(row -> PrintedName.key(row.project().name()))
                        .collect(Collectors.toSet());
        return existing.shown(
                actor,
                year,
                stored,
                rows.stream()
                        .filter(row -> names.contains(PrintedName.key(row.project().name())))
                        .toList(),
                some -> whole(actor, stored.id(), some));
    }

    private ImportPreview preview(Actor actor, StoredImport stored, FiscalYear year) {
        return new ImportPreview(
                stored.intended(year),
                existing.shown(
                        actor,
                        year,
                        stored,
                        obstacles(actor, stored),
                        rows -> whole(actor, stored.id(), rows)));
    }

    /** What is asked once for many parts of an upload. */
    ProjectNames names(Actor actor, FiscalYear year) {
        return existing.names(actor, year);
    }

    /** Whole rows, as the preview would show them; those of the same name have to be among them. */
    List<ImportRow> part(Actor actor, StoredImport part, FiscalYear year, ProjectNames names) {
        return existing.matched(actor, year, part, obstacles(actor, part), names);
    }

    /** What confirming those rows came to, with what has become of those confirmed before. */
    List<ImportResult> told(Actor actor, List<ImportRow> part, List<ImportResult> results) {
        return existing.told(actor, part, results);
    }

    private List<ImportRow> obstacles(Actor actor, StoredImport stored) {
        ImportObstacles obstacles =
                new ImportObstacles(organization, notation, actor, Today.at(clock.instant()));
        return stored.table().projects().stream()
                .map(project -> obstacles.row(stored, project))
                .toList();
    }

    /** The whole of some rows of a preview, which has outlines. */
    public List<ImportRow> whole(Actor actor, ImportId id, List<ImportRow> rows) {
        Map<Integer, ImportedProject> read =
                store.whole(actor, id, rows.stream().map(row -> row.project().row()).toList());
        return rows.stream()
                .map(
                        row -> {
                            ImportedProject all = read.get(row.project().row());
                            return all == null ? row : row.whole(all);
                        })
                .toList();
    }

    /** A preview all rows of which are whole; not for large uploads. */
    Optional<ImportPreview> wholePreview(Actor actor, ImportId id, FiscalYear year) {
        return preview(actor, id, year)
                .map(
                        preview -> {
                            List<ImportRow> rows = whole(actor, id, preview.rows());
                            return new ImportPreview(
                                    preview.stored()
                                            .with(rows.stream().map(ImportRow::read).toList()),
                                    rows);
                        });
    }
}
