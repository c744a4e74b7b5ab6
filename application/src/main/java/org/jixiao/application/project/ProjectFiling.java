package org.jixiao.application.project;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jixiao.application.shared.Attempt;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.Errand;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Origin;
import org.jixiao.domain.project.ProjectCommand.DraftProject;
import org.jixiao.domain.project.ProjectCommand.ImportProject;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.Source;
import org.jixiao.domain.shared.ProjectCode;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;

/** Starts new projects: gives them id and code, then sends the command; revises by documents. */
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

    /**
     * A project as it stands in a document.
     *
     * @param id that its place there gives it
     */
    public record Imported(ProjectId id, UnitCode unit, ProposedSheet sheet, Source source) {}

    /**
     * Files projects from a document, all in one transaction.
     *
     * @return one for each, in their order
     */
    public List<Attempt> importSheets(List<Imported> projects, RoundId round, Request request) {
        Map<UnitCode, Iterator<ProjectCode>> codes = new HashMap<>();
        projects.stream()
                .collect(Collectors.groupingBy(Imported::unit, Collectors.counting()))
                .forEach(
                        (unit, count) ->
                                codes.put(
                                        unit,
                                        numbers.nextCodes(
                                                        unit,
                                                        round.fiscalYear(),
                                                        Math.toIntExact(count))
                                                .iterator()));
        return dispatcher.sendTogether(
                projects.stream()
                        .map(
                                project ->
                                        errand(
                                                project,
                                                Objects.requireNonNull(codes.get(project.unit()))
                                                        .next(),
                                                round,
                                                request))
                        .toList());
    }

    /**
     * A project as a document would have it.
     *
     * @param version that was compared with the document
     */
    public record Revised(ProjectId id, long version, ProposedSheet sheet, Origin origin) {}

    /**
     * Revises projects by a document, all in one transaction.
     *
     * @return one for each, in their order
     */
    public List<Attempt> reviseSheets(List<Revised> projects, Request request) {
        return dispatcher.sendTogether(
                projects.stream()
                        .map(
                                project ->
                                        new Errand(
                                                new ReviseSheet(
                                                        project.id(),
                                                        project.sheet(),
                                                        project.origin()),
                                                request,
                                                ExpectedVersion.exactly(project.version())))
                        .toList());
    }

    private static Errand errand(
            Imported project, ProjectCode code, RoundId round, Request request) {
        return new Errand(
                new ImportProject(
                        project.id(),
                        code,
                        project.unit(),
                        round,
                        project.sheet(),
                        project.source()),
                request,
                ExpectedVersion.ANY);
    }
}
