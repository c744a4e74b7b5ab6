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
import org.jixiao.domain.project.CheckedSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.project.SheetCheck;
import org.jixiao.domain.shared.Anchor;
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

    private static final String WORD = "reason.";

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
        List<Acknowledgement> words = words(project, typed);
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
        model.addAttribute("findings", FindingPoint.grouped(points(project, typed)));
        model.addAttribute("typed", typed);
        model.addAttribute(
                "unanswered", project.threads().stream().filter(ThreadView::awaitsAnswer).toList());
        return "project/submission";
    }

    private List<FindingPoint> points(ProjectPage project, Map<String, String> typed) {
        SheetForm form = SheetForm.of(project.sheet(), project.version());
        String edit = "/projects/" + project.id() + "/edit#";
        List<FindingPoint> points = new ArrayList<>();
        for (Finding finding : check.findings(CheckedSheet.of(project.file()))) {
            String place = finding.anchor().text();
            String field = finding.warns() ? WORD + finding.check() + "." + place : "";
            points.add(
                    new FindingPoint(
                            finding,
                            Places.label(finding.anchor(), project.sheet()),
                            edit + form.fieldId(place),
                            field,
                            Given.text(typed.get(field))));
        }
        return points;
    }

    /** A word on one warning goes before the one for all warnings of its check. */
    private List<Acknowledgement> words(ProjectPage project, Map<String, String> typed) {
        List<Acknowledgement> words = new ArrayList<>();
        for (FindingPoint point : points(project, typed)) {
            String check = point.finding().check();
            String all = Given.text(typed.get(WORD + check + "." + Anchor.WHOLE));
            String reason = point.reason().isEmpty() ? all : point.reason();
            if (point.finding().warns() && !reason.isEmpty()) {
                words.add(new Acknowledgement(check, point.finding().anchor(), reason));
            }
        }
        return words;
    }
}
