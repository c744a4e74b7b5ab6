package org.jixiao.application.project;

import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectCommand.DraftProject;
import org.jixiao.domain.project.ProjectCommand.ImportProject;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.Source;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/** Starts new projects: gives them id and code, then sends the command. */
public final class ProjectFiling {

    private final Dispatcher dispatcher;
    private final ProjectNumbers numbers;

    public ProjectFiling(Dispatcher dispatcher, ProjectNumbers numbers) {
        this.dispatcher = dispatcher;
        this.numbers = numbers;
    }

    /** Drafts a project; the outcome's aggregate id is the project's id. */
    public CommandOutcome draft(
            UnitCode unit, RoundId round, ProposedSheet sheet, Request request) {
        return draft(numbers.newId(), unit, round, sheet, request);
    }

    /** Drafts a project under the id that the form it was typed into has chosen. */
    public CommandOutcome draft(
            ProjectId id, UnitCode unit, RoundId round, ProposedSheet sheet, Request request) {
        return dispatcher.send(
                new DraftProject(
                        id, numbers.nextCode(unit, round.fiscalYear()), unit, round, sheet),
                request,
                ExpectedVersion.ANY);
    }

    /** Files a project as it stands in a document, under the id that its place there gives it. */
    public CommandOutcome importSheet(
            ProjectId id,
            UnitCode unit,
            RoundId round,
            ProposedSheet sheet,
            Source source,
            Request request) {
        return dispatcher.send(
                new ImportProject(
                        id, numbers.nextCode(unit, round.fiscalYear()), unit, round, sheet, source),
                request,
                ExpectedVersion.ANY);
    }
}
