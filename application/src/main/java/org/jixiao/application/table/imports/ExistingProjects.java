package org.jixiao.application.table.imports;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jixiao.application.audit.ProjectEventLog;
import org.jixiao.application.project.ProjectFacts;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;

/** Finds the projects that the rows of an upload are already. */
public final class ExistingProjects {

    private final ProjectQueries projects;
    private final ProjectEventLog events;
    private final ProjectFacts facts;
    private final Clock clock;
    private final KnownUploads known = new KnownUploads();

    public ExistingProjects(
            ProjectQueries projects, ProjectEventLog events, ProjectFacts facts, Clock clock) {
        this.projects = projects;
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    /** What is asked of units once, however many rows are matched. */
    ProjectNames names(Actor actor, FiscalYear year) {
        return new ProjectNames(projects, actor, year);
    }

    /** The same rows, each with the project it is, or with a word on why that is not known. */
    List<ImportRow> matched(
            Actor actor,
            FiscalYear year,
            StoredImport stored,
            List<ImportRow> rows,
            ProjectNames names) {
        return new Counterparts(
                        namesakes(stored, rows, names),
                        comparison(actor),
                        new KnownPairs(),
                        UnaryOperator.identity(),
                        year)
                .matched(rows);
    }

    /**
     * The same for people to look at: what has not changed since they looked last is not compared
     * again, and has no sheet to revise by.
     *
     * @param whole makes whole rows of outlines
     */
    List<ImportRow> shown(
            Actor actor,
            FiscalYear year,
            StoredImport stored,
            List<ImportRow> rows,
            UnaryOperator<List<ImportRow>> whole) {
        Comparison comparison = comparison(actor);
        KnownPairs pairs = known.of(actor, stored.id(), year);
        pairs.renew(comparison);
        List<ImportRow> shown =
                new Counterparts(
                                namesakes(stored, rows, names(actor, year)),
                                comparison,
                                pairs,
                                whole,
                                year)
                        .matched(rows);
        pairs.keepContexts(comparison);
        return shown;
    }

    /** The same results, telling of rows that were confirmed before what has changed since. */
    List<ImportResult> told(Actor actor, List<ImportRow> rows, List<ImportResult> results) {
        return ChangedSince.of(events, actor, rows).told(rows, results);
    }

    private Comparison comparison(Actor actor) {
        return new Comparison(events, facts, actor, clock.instant());
    }

    private static Namesakes namesakes(
            StoredImport stored, List<ImportRow> rows, ProjectNames names) {
        Set<ProjectId> own = new HashSet<>(stored.filed().values());
        rows.forEach(row -> own.add(stored.id().projectOf(row.project().row())));
        return new Namesakes(names, own);
    }
}
