package org.jixiao.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Finding;
import org.jixiao.domain.shared.Refused;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.shared.PageRefusals;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 送审: what still stands in its way, the word on each warning, and the confirmation. */
@PageController
class SubmissionPages {

    private final ProjectViews views;
    private final ProjectActions actions;
    private final SheetCheck check;
    private final Dispatcher dispatcher;

    SubmissionPages(
            ProjectViews views, ProjectActions actions, SheetCheck check, Dispatcher dispatcher) {
        this.views = views;
        this.actions = actions;
        this.check = check;
        this.dispatcher = dispatcher;
    }

    /**
     * One finding with the filer's word on it.
     *
     * @param field the name of that word's field in the form
     */
    record Point(Finding finding, String place, String field, String reason) {}

    @GetMapping("/projects/{id}/submission")
    @PreAuthorize(May.FILE)
    public String confirm(
            @PathVariable String id, Request request, Model model, RedirectAttributes redirect) {
        ProjectPage project = views.present(request.actor(), id);
        Rejection closed =
                actions.refusal(ProjectAction.SUBMIT, project.snapshot().state(), request.actor())
                        .orElse(null);
        if (closed != null) {
            redirect.addFlashAttribute("refusal", Messages.of(closed));
            return "redirect:/projects/" + id;
        }
        return show(project, Map.of(), model);
    }

    @PostMapping("/projects/{id}/submission")
    @PreAuthorize(May.FILE)
    public String submit(
            @PathVariable String id,
            @RequestParam long version,
            @RequestParam Map<String, String> typed,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ProjectPage project = views.present(request.actor(), id);
        List<Acknowledgement> words = new ArrayList<>();
        for (Point point : points(project, typed)) {
            if (!point.reason().isEmpty()) {
                Finding finding = point.finding();
                words.add(new Acknowledgement(finding.check(), finding.anchor(), point.reason()));
            }
        }
        try {
            dispatcher.send(
                    new SubmitProject(project.file().id(), words),
                    request,
                    ExpectedVersion.exactly(version));
            redirect.addFlashAttribute("notice", Messages.of("project.submitted"));
            return "redirect:/projects/" + id;
        } catch (Refused refused) {
            response.setStatus(PageRefusals.status(refused.rejection()).value());
            model.addAttribute("refusal", Messages.of(refused.rejection()));
            return show(project, typed, model);
        }
    }

    private String show(ProjectPage project, Map<String, String> typed, Model model) {
        model.addAttribute("project", project);
        model.addAttribute("points", points(project, typed));
        model.addAttribute(
                "unanswered", project.threads().stream().filter(ThreadView::awaitsAnswer).toList());
        return "project/submission";
    }

    private List<Point> points(ProjectPage project, Map<String, String> typed) {
        List<Point> points = new ArrayList<>();
        for (Finding finding : check.findings(project.sheet())) {
            String field = "reason." + finding.check() + "." + finding.anchor().text();
            points.add(
                    new Point(
                            finding,
                            Places.label(finding.anchor(), project.sheet()),
                            field,
                            Given.text(typed.get(field))));
        }
        return points;
    }
}
