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

    /**
     * The same rows, each with the project it is, or with a word on why that is not known.
     *
     * @param whole makes whole rows of outlines
     */
    List<ImportRow> matched(
            Actor actor,
            FiscalYear year,
            StoredImport stored,
            List<ImportRow> rows,
            ProjectNames names,
            UnaryOperator<List<ImportRow>> whole) {
        Set<ProjectId> own = new HashSet<>(stored.filed().values());
        rows.forEach(row -> own.add(stored.id().projectOf(row.project().row())));
        Comparison comparison = new Comparison(events, facts, actor, clock.instant());
        return new Counterparts(new Namesakes(names, own), comparison, whole, year).matched(rows);
    }
}
