package org.jixiao.web.project;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.project.UnsavedSheets;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;
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

    private final ProjectViews views;
    private final ProjectQueries projects;
    private final OrganizationQueries organization;
    private final UnsavedWork unsaved;

    CopyPages(
            ProjectViews views,
            ProjectQueries projects,
            OrganizationQueries organization,
            UnsavedWork unsaved) {
        this.views = views;
        this.projects = projects;
        this.organization = organization;
        this.unsaved = unsaved;
    }

    /** What is sought, as it stands in the address. */
    record Search(@Nullable String text, @Nullable String year, @Nullable String own) {

        private ProjectFilter filter(UnitCode unit) {
            return new ProjectFilter(
                    Given.filled(year)
                            .filter(typed -> typed.matches("20\\d\\d"))
                            .map(typed -> new FiscalYear(Integer.parseInt(typed)))
                            .orElse(null),
                    null,
                    null,
                    Given.filled(own).isEmpty() ? null : unit,
                    Set.of(),
                    Given.text(text));
        }
    }

    @GetMapping("/projects/{id}/copy")
    @PreAuthorize(May.WRITE_SHEETS)
    public String choose(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String source,
            Search search,
            Request request,
            Model model) {
        if (!id.equals(UnsavedSheets.NEW)) {
            model.addAttribute("project", views.present(request.actor(), id));
        }
        Page<ProjectRow> found =
                projects.list(
                        request.actor(),
                        search.filter(request.actor().unit()),
                        new PageRequest(0, ROWS, "-changedAt"));
        model.addAttribute(
                "found",
                found.items().stream().filter(row -> !row.id().toString().equals(id)).toList());
        model.addAttribute("more", found.totalItems() > ROWS);
        model.addAttribute("search", search);
        model.addAttribute("sheetKey", id);
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
            @RequestParam String source,
            @RequestParam(required = false) @Nullable Set<String> parts,
            @RequestParam(required = false) @Nullable Set<Integer> rows,
            @RequestParam(defaultValue = "replace") String mode,
            Request request,
            RedirectAttributes redirect) {
        if (!id.equals(UnsavedSheets.NEW)) {
            views.present(request.actor(), id);
        }
        ProjectPage from = views.present(request.actor(), source);
        SheetForm other = SheetForm.of(from.sheet(), from.version());
        Set<String> chosen = parts == null ? Set.of() : new HashSet<>(parts);
        if (chosen.isEmpty()) {
            redirect.addFlashAttribute("refusal", Messages.of("filing.copy.nothing"));
            redirect.addAttribute("source", source);
            return "redirect:/projects/" + id + "/copy";
        }
        Set<Integer> wanted =
                rows == null
                        ? IntStream.range(0, other.rows().size())
                                .boxed()
                                .collect(Collectors.toSet())
                        : rows;
        CopyParts copying = new CopyParts(chosen, wanted, mode.equals("replace"));
        unsaved.put(request.actor(), id, copying.into(typed(id, request), other));
        redirect.addFlashAttribute("notice", Messages.of("filing.copy.done", from.name()));
        return "redirect:/projects/"
                + id
                + (id.equals(UnsavedSheets.NEW) ? "" : "/edit")
                + "?resume=yes";
    }

    /** What waits unsaved; where nothing does, what is saved. */
    private SheetForm typed(String id, Request request) {
        return unsaved.find(request.actor(), id)
                .map(Left::form)
                .orElseGet(() -> saved(id, request));
    }

    private SheetForm saved(String id, Request request) {
        if (id.equals(UnsavedSheets.NEW)) {
            String round =
                    organization.rounds().stream()
                            .findFirst()
                            .map(first -> first.id().toString())
                            .orElse("");
            return SheetForm.blank(round);
        }
        ProjectPage project = views.present(request.actor(), id);
        return SheetForm.of(project.sheet(), project.version());
    }
}
