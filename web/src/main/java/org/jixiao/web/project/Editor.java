package org.jixiao.web.project;

import java.util.List;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.shared.CommandOutcome;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.CorrectSheet;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProposedSheet;
import org.jixiao.domain.project.ReplyText;
import org.jixiao.domain.review.Remark;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.shared.FormProblem;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saves an edited sheet: as one revision by its unit, or as one correction by its reviewer. */
@Component
class Editor {

    private final Dispatcher dispatcher;
    private final ProjectActions actions;

    Editor(Dispatcher dispatcher, ProjectActions actions) {
        this.dispatcher = dispatcher;
        this.actions = actions;
    }

    /** Why the sheet cannot be edited now; null when it can. */
    @Nullable Rejection refusal(ProjectPage project, Actor actor) {
        return corrects(project, actor)
                ? null
                : actions.refusal(ProjectAction.REVISE, project.snapshot().state(), actor)
                        .orElse(null);
    }

    /** Whether this is the reviewer's correction of a sheet that passed with 良. */
    boolean corrects(ProjectPage project, Actor actor) {
        return actions.refusal(ProjectAction.CORRECT, project.snapshot().state(), actor).isEmpty();
    }

    /**
     * @throws Refused when a rule forbids it or another has saved meanwhile
     */
    CommandOutcome save(ProjectPage project, SheetForm form, ProposedSheet sheet, Request request) {
        ProjectId id = project.file().id();
        ProjectCommand command =
                corrects(project, request.actor())
                        ? new CorrectSheet(id, sheet, Given.text(form.consent()))
                        : new ReviseSheet(id, sheet);
        Long version = form.version();
        CommandOutcome outcome =
                dispatcher.send(
                        command, request, ExpectedVersion.exactly(version == null ? 0 : version));
        return outcome.replayed() ? outcome : answer(project, form, request, outcome);
    }

    /** What would be refused of the answers, which are sent after the sheet has been saved. */
    static List<FormProblem> problemsOfReplies(ProjectPage project, SheetForm form) {
        return project.file().remarks().stream()
                .map(remark -> remark.id().value())
                .filter(remark -> !form.reply(remark).isEmpty())
                .flatMap(
                        remark ->
                                ReplyText.refusal(form.reply(remark)).stream()
                                        .map(
                                                why ->
                                                        new FormProblem(
                                                                "reply-" + remark,
                                                                Messages.of(why))))
                .toList();
    }

    /** The answers to remarks are commands of their own, after the sheet has been saved. */
    private CommandOutcome answer(
            ProjectPage project, SheetForm form, Request request, CommandOutcome saved) {
        Request unkeyed =
                new Request(request.actor(), request.clientAddress(), request.requestId());
        CommandOutcome last = saved;
        List<Remark> open =
                project.file().remarks().stream()
                        .filter(remark -> !form.reply(remark.id().value()).isEmpty())
                        .toList();
        for (Remark remark : open) {
            last =
                    dispatcher.send(
                            new ReplyToRemark(
                                    project.file().id(),
                                    remark.id(),
                                    form.reply(remark.id().value())),
                            unkeyed,
                            ExpectedVersion.ANY);
        }
        return last;
    }
}
