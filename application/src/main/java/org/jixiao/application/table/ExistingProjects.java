package org.jixiao.application.table;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /** The same rows, each with the project it is, or with a word on why that is not known. */
    List<ImportRow> matched(
            Actor actor, FiscalYear year, StoredImport stored, List<ImportRow> rows) {
        Set<ProjectId> own = new HashSet<>(stored.filed().values());
        rows.forEach(row -> own.add(stored.id().projectOf(row.project().row())));
        Namesakes namesakes = new Namesakes(projects, actor, year, own);
        Comparison comparison = new Comparison(events, facts, actor, clock.instant());
        return new Counterparts(namesakes, comparison, year).matched(rows);
    }
}
