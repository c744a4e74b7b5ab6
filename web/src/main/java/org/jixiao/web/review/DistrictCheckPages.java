package org.jixiao.web.review;

import static org.jixiao.web.review.ForwardingPages.PLACE;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectRejection;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.project.Places;
import org.jixiao.web.project.ProjectPage;
import org.jixiao.web.project.ProjectViews;
import org.jixiao.web.project.SheetMarks;
import org.jixiao.web.project.SheetView;
import org.jixiao.web.shared.CannedOpinions;
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

/** One project as its district checks it: forwarded, or sent back with remarks at their places. */
@PageController
class DistrictCheckPages {

    private final ProjectViews views;
    private final ProjectActions actions;
    private final ReviewView review;
    private final ListWalk walk;
    private final Phrases phrases;
    private final Dispatcher dispatcher;

    DistrictCheckPages(
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

    @GetMapping("/projects/{id}/send-back")
    @PreAuthorize(May.FORWARD)
    public String open(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String list,
            Request request,
            Model model,
            RedirectAttributes redirect) {
        ProjectPage project = views.present(request.actor(), id);
        Optional<Rejection> closed =
                actions.refusal(ProjectAction.FORWARD, project.snapshot().state(), request.actor());
        if (closed.isPresent()) {
            redirect.addFlashAttribute("refusal", Messages.of(closed.get()));
            return "redirect:/projects/" + id;
        }
        return show(project, ReviewForm.EMPTY, list, request, model);
    }

    @PostMapping("/projects/{id}/send-back")
    @PreAuthorize(May.FORWARD)
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
        DistrictVerdict verdict = DistrictVerdict.of(edit);
        if (verdict == null) {
            phrases.edit(request.actor(), edit, form, model);
            return show(project, form.edited(edit), list, request, model);
        }
        List<FormProblem> missing = verdict.missing(form, project.sheet());
        if (!missing.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("problems", missing);
            return show(project, form, list, request, model);
        }
        Long version = form.version();
        try {
            String next = walk.neighbours(request.actor(), project.file().id(), list, PLACE).next();
            dispatcher.send(
                    verdict.command(project.file().id(), form),
                    request,
                    ExpectedVersion.exactly(version == null ? 0 : version));
            redirect.addFlashAttribute("clears", "/projects/" + id + "/send-back");
            redirect.addFlashAttribute("notice", verdict.done(project.name()));
            return "redirect:" + ListWalk.after(next, list, PLACE);
        } catch (Refused refused) {
            response.setStatus(PageRefusals.status(refused.rejection()).value());
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
        SheetMarks marks =
                new SheetMarks(review.changes(request.actor(), project), project.threads(), true);
        model.addAttribute("project", project);
        model.addAttribute("form", form);
        model.addAttribute("sheet", new SheetView(project.sheet(), marks));
        model.addAttribute("places", Places.all(project.sheet()));
        model.addAttribute("findings", review.findings(project));
        model.addAttribute("decides", true);
        model.addAttribute("checkPath", "send-back");
        model.addAttribute("opinions", CannedOpinions.of("FORWARD"));
        walk.show(request.actor(), project.file().id(), list, PLACE, model);
        phrases.show(request.actor(), model);
        return "review/district";
    }
}
