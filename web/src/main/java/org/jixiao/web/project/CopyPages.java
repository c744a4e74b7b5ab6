package org.jixiao.web.project;

import java.util.List;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.project.UnsavedSheets;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.web.project.UnsavedWork.Left;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Fills the form from another project that the person may see, last year's for one. What was typed
 * waits as unsaved work meanwhile, and nothing is saved here.
 */
@PageController
class CopyPages {

    private static final int ROWS = 30;
    private static final String NEW_FORM = NewForms.ADDRESS + "{form}/copy";

    private final ProjectViews views;
    private final ProjectQueries projects;
    private final OrganizationQueries organization;
    private final UnsavedWork unsaved;
    private final NewProjectChoices newChoices;
    private final Editor editor;

    CopyPages(
            ProjectViews views,
            ProjectQueries projects,
            OrganizationQueries organization,
            UnsavedWork unsaved,
            NewProjectChoices newChoices,
            Editor editor) {
        this.newChoices = newChoices;
        this.editor = editor;
        this.views = views;
        this.projects = projects;
        this.organization = organization;
        this.unsaved = unsaved;
    }

    @GetMapping("/projects/{id}/copy")
    @PreAuthorize(May.WRITE_SHEETS)
    public String choose(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String source,
            CopySearch search,
            Request request,
            Model model) {
        ProjectPage project = views.present(request.actor(), id);
        model.addAttribute("project", project);
        model.addAttribute("named", !typed(request, id, project.sheet().name()).isEmpty());
        return choices(id, source, search, request, model);
    }

    @GetMapping(NEW_FORM)
    @PreAuthorize(May.FILE)
    public String chooseForNew(
            @PathVariable String form,
            @RequestParam(required = false) @Nullable String source,
            CopySearch search,
            Request request,
            Model model) {
        model.addAttribute("named", !typed(request, NewForms.sheet(form), "").isEmpty());
        return choices(NewForms.sheet(form), source, search, request, model);
    }

    /** The name in the form; whoever has one hardly wants that of another project. */
    private String typed(Request request, String sheet, String saved) {
        return unsaved.find(request.actor(), sheet)
                .map(left -> Given.text(left.form().name()))
                .orElse(saved);
    }

    private String choices(
            String sheet,
            @Nullable String source,
            CopySearch search,
            Request request,
            Model model) {
        Page<ProjectRow> found =
                projects.list(
                        request.actor(),
                        search.filter(request.actor().unit()),
                        new PageRequest(0, ROWS, "-changedAt"));
        model.addAttribute(
                "found",
                found.items().stream().filter(row -> !row.id().toString().equals(sheet)).toList());
        model.addAttribute("more", found.totalItems() > ROWS);
        model.addAttribute("search", search);
        model.addAttribute("sheetKey", sheet);
        model.addAttribute("back", address(sheet));
        model.addAttribute("years", years());
        Given.filled(source)
                .ifPresent(
                        chosen ->
                                model.addAttribute(
                                        "source", views.present(request.actor(), chosen)));
        return "project/copy";
    }

    private List<Integer> years() {
        return organization.rounds().stream()
                .map(round -> round.id().fiscalYear().value())
                .distinct()
                .sorted(java.util.Comparator.reverseOrder())
                .toList();
    }

    @PostMapping("/projects/{id}/copy")
    @PreAuthorize(May.WRITE_SHEETS)
    public String copy(
            @PathVariable String id,
            CopyTaking taking,
            Request request,
            RedirectAttributes redirect) {
        ProjectPage project = views.present(request.actor(), id);
        Rejection refusal = editor.refusal(project, request.actor());
        if (refusal != null) {
            redirect.addFlashAttribute("refusal", Messages.of(refusal));
            return "redirect:/projects/" + id;
        }
        SheetForm saved = SheetForm.of(project.sheet(), project.version());
        return copied(id, saved, taking, request, redirect);
    }

    @PostMapping(NEW_FORM)
    @PreAuthorize(May.FILE)
    public String copyToNew(
            @PathVariable String form,
            CopyTaking taking,
            Request request,
            RedirectAttributes redirect) {
        SheetForm blank = newChoices.blank(request.actor());
        return copied(NewForms.sheet(form), blank, taking, request, redirect);
    }

    /** Into what waits unsaved; where nothing does, into what is saved. */
    private String copied(
            String sheet,
            SheetForm saved,
            CopyTaking taking,
            Request request,
            RedirectAttributes redirect) {
        String source = Given.text(taking.source());
        ProjectPage from = views.present(request.actor(), source);
        if (taking.parts() == null || taking.parts().isEmpty()) {
            redirect.addFlashAttribute("refusal", Messages.of("filing.copy.nothing"));
            redirect.addAttribute("source", source);
            return "redirect:/projects/" + sheet + "/copy";
        }
        SheetForm typed = unsaved.find(request.actor(), sheet).map(Left::form).orElse(saved);
        SheetForm other = SheetForm.of(from.sheet(), from.version());
        unsaved.put(request.actor(), sheet, taking.of(other).into(typed, other));
        redirect.addFlashAttribute("notice", Messages.of("filing.copy.done", from.name()));
        return "redirect:" + address(sheet) + "?resume=yes";
    }

    private static String address(String sheet) {
        return "/projects/" + sheet + (sheet.startsWith(UnsavedSheets.NEW) ? "" : "/edit");
    }
}
