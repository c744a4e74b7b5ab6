package org.jixiao.web.review;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Project.UnderReview;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.project.ProjectRejection;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.project.Places;
import org.jixiao.web.project.ProjectPage;
import org.jixiao.web.project.ProjectViews;
import org.jixiao.web.project.SheetMarks;
import org.jixiao.web.project.SheetView;
import org.jixiao.web.shared.FormProblem;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.shared.PageRefusals;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One project under review, everything on one screen. */
@PageController
class ReviewPages {

    private final ProjectViews views;
    private final ProjectActions actions;
    private final ReviewView review;
    private final ListWalk walk;
    private final Phrases phrases;
    private final Dispatcher dispatcher;

    ReviewPages(
            ProjectViews views,
            ProjectActions actions,
            ReviewView review,
            ListWalk walk,
            Phrases phrases,
            Dispatcher dispatcher) {
        this.views = views;
        this.actions = actions;
        this.review = review;
        this.walk = walk;
        this.phrases = phrases;
        this.dispatcher = dispatcher;
    }

    @GetMapping("/projects/{id}/review")
    @PreAuthorize(May.REVIEW)
    public String open(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String list,
            Request request,
            Model model,
            RedirectAttributes redirect) {
        ProjectPage project = views.present(request.actor(), id);
        Rejection closed =
                actions.refusal(
                                ProjectAction.OPEN_REVIEW,
                                project.snapshot().state(),
                                request.actor())
                        .orElse(null);
        if (closed != null) {
            redirect.addFlashAttribute("refusal", Messages.of(closed));
            return "redirect:/projects/" + id;
        }
        return show(project, ReviewForm.EMPTY, list, request, model);
    }

    /** Takes the project into review, or takes it over. */
    @PostMapping("/projects/{id}/review-opening")
    @PreAuthorize(May.REVIEW)
    public String take(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam(defaultValue = "") String list,
            Request request,
            RedirectAttributes redirect) {
        ProjectPage project = views.present(request.actor(), id);
        try {
            dispatcher.send(
                    new OpenReview(project.file().id()), request, ExpectedVersion.exactly(version));
        } catch (Refused refused) {
            redirect.addFlashAttribute("refusal", Messages.of(refused.rejection()));
        }
        return "redirect:" + ListWalk.address(id, list, QueuePages.PLACE);
    }

    @PostMapping("/projects/{id}/review")
    @PreAuthorize(May.REVIEW)
    public String decide(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String edit,
            @RequestParam(defaultValue = "") String list,
            ReviewForm form,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ProjectPage project = views.present(request.actor(), id);
        Verdict verdict = Verdict.of(edit);
        if (verdict == null) {
            phrases.edit(request.actor(), edit, form, model);
            return show(project, form.edited(edit), list, request, model);
        }
        List<FormProblem> missing = verdict.missing(form, project.sheet());
        if (!missing.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            if (!verdict.missingGrades(form).isEmpty()) {
                model.addAttribute("refusal", verdict.gradesWanted());
            }
            model.addAttribute("problems", missing);
            return show(project, form, list, request, model);
        }
        Long version = form.version();
        try {
            String next =
                    walk.neighbours(request.actor(), project.file().id(), list, QueuePages.PLACE)
                            .next();
            dispatcher.send(
                    verdict.command(project.file().id(), form),
                    request,
                    ExpectedVersion.exactly(version == null ? 0 : version));
            redirect.addFlashAttribute("clears", "/projects/" + id + "/review");
            redirect.addFlashAttribute("notice", verdict.done(project.name()));
            return "redirect:" + ListWalk.after(next, list, QueuePages.PLACE);
        } catch (Refused refused) {
            response.setStatus(PageRefusals.status(refused.rejection()).value());
            // Beside the remarks, so that it goes as soon as there is one.
            model.addAttribute(
                    refused.rejection() instanceof ProjectRejection.RemarkMissing
                            ? "remarkMissing"
                            : "refusal",
                    Places.sentence(refused.rejection(), project.sheet()));
            return show(views.present(request.actor(), id), form, list, request, model);
        }
    }

    private String show(
            ProjectPage project, ReviewForm form, String list, Request request, Model model) {
        // What somebody else has taken in the meantime stays on the screen, typed as it is.
        boolean decides =
                isMine(project, request)
                        || !(project.snapshot().state() instanceof UnderReview)
                        || !form.equals(ReviewForm.EMPTY);
        SheetMarks marks =
                new SheetMarks(
                        review.changes(request.actor(), project), project.threads(), decides);
        model.addAttribute("decides", decides);
        model.addAttribute("project", project);
        model.addAttribute("form", form);
        model.addAttribute("sheet", new SheetView(project.sheet(), marks));
        model.addAttribute("places", Places.all(project.sheet()));
        walk.show(request.actor(), project.file().id(), list, QueuePages.PLACE, model);
        model.addAttribute("mine", isMine(project, request));
        model.addAttribute("holding", review.holding(request.actor(), project.file().id()));
        model.addAttribute("findings", review.findings(project));
        phrases.show(request.actor(), model);
        return "review/show";
    }

    private static boolean isMine(ProjectPage project, Request request) {
        return project.snapshot().state() instanceof UnderReview held
                && held.reviewer().equals(request.actor().id());
    }
}
