package org.jixiao.web.project;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jixiao.web.shared.PageRefusals;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps that need no more than a reason or a document number: one page that asks and confirms. */
@PageController
class StepPages {

    private static final String STEPS =
            "{step:discard|withdrawal|forwarding|send-back-withdrawal|forwarding-withdrawal"
                    + "|review-withdrawal|approval|approval-withdrawal|disclosure|adjustment|adjustment-withdrawal}";

    private final ProjectViews views;
    private final ProjectActions actions;
    private final Dispatcher dispatcher;

    StepPages(ProjectViews views, ProjectActions actions, Dispatcher dispatcher) {
        this.views = views;
        this.actions = actions;
        this.dispatcher = dispatcher;
    }

    /** What is typed on the page. */
    record StepForm(
            @Nullable String reason, @Nullable String documentNumber, @Nullable LocalDate date) {}

    @GetMapping("/projects/{id}/" + STEPS)
    @PreAuthorize(May.DECIDE)
    public String ask(
            @PathVariable String id,
            @PathVariable String step,
            Request request,
            Model model,
            RedirectAttributes redirect) {
        ProjectPage project = views.present(request.actor(), id);
        Optional<String> closed =
                actions.refusal(Step.of(step).action(), project.snapshot().state(), request.actor())
                        .map(Messages::of);
        if (closed.isPresent()) {
            redirect.addFlashAttribute("refusal", closed.get());
            return "redirect:/projects/" + id;
        }
        return show(project, Step.of(step), new StepForm(null, null, null), model);
    }

    @PostMapping("/projects/{id}/" + STEPS)
    @PreAuthorize(May.DECIDE)
    public String take(
            @PathVariable String id,
            @PathVariable String step,
            @RequestParam long version,
            StepForm form,
            Request request,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        ProjectPage project = views.present(request.actor(), id);
        Step chosen = Step.of(step);
        try {
            dispatcher.send(
                    chosen.command(
                            project.file().id(),
                            Given.text(form.reason()),
                            Given.text(form.documentNumber()),
                            form.date()),
                    request,
                    ExpectedVersion.exactly(version));
            redirect.addFlashAttribute("notice", chosen.done());
            return "redirect:/projects/" + id;
        } catch (Refused refused) {
            response.setStatus(PageRefusals.status(refused.rejection()).value());
            model.addAttribute("refusal", Messages.of(refused.rejection()));
            return show(project, chosen, form, model);
        }
    }

    private static String show(ProjectPage project, Step step, StepForm form, Model model) {
        model.addAttribute("project", project);
        model.addAttribute("step", step);
        model.addAttribute("form", form);
        return "project/step";
    }
}
