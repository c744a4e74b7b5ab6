package org.jixiao.web.project;

import java.time.LocalDate;
import java.util.List;
import org.jixiao.application.organization.OrganizationQueries;
import org.jixiao.application.organization.UnitView;
import org.jixiao.application.project.ProjectAction;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.review.BulkPreview;
import org.jixiao.application.review.BulkPreviews;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a decision on many projects would come to, shown before it is made. */
@PageController
class PreviewPages {

    private static final int MOST = 1000;

    private final BulkPreviews previews;
    private final ProjectQueries projects;
    private final OrganizationQueries organization;
    private final Formats formats;

    PreviewPages(
            BulkPreviews previews,
            ProjectQueries projects,
            OrganizationQueries organization,
            Formats formats) {
        this.previews = previews;
        this.projects = projects;
        this.organization = organization;
        this.formats = formats;
    }

    /**
     * One project of the preview.
     *
     * @param problem why it would be refused; empty when it would not
     */
    record Line(ProjectFile file, String unit, String problem) {}

    @PostMapping("/projects/decisions/preview")
    @PreAuthorize(May.DECIDE)
    public String preview(
            BulkForm form,
            ListQuery asked,
            Request request,
            Model model,
            RedirectAttributes redirect) {
        List<ProjectId> chosen = chosen(form, asked, request.actor());
        if (chosen.isEmpty()) {
            redirect.addFlashAttribute("refusal", Messages.of("bulk.nothing"));
            return "redirect:" + form.back();
        }
        BulkPreview preview = previews.preview(request.actor(), chosen, form.chosen());
        model.addAttribute("action", form.chosen());
        model.addAttribute("from", form.back());
        model.addAttribute("preview", preview);
        model.addAttribute("possible", lines(preview.possible()));
        model.addAttribute("refused", lines(preview.refused()));
        model.addAttribute("asksForDocument", form.chosen() == ProjectAction.APPROVE);
        model.addAttribute("documentNumber", form.documentNumber());
        model.addAttribute("date", form.date() == null ? formats.today() : form.date());
        return "project/preview";
    }

    /** Somebody who signs in again after a while comes back by GET. */
    @GetMapping("/projects/decisions/preview")
    @PreAuthorize(May.DECIDE)
    public String again() {
        return "redirect:/projects";
    }

    private List<ProjectId> chosen(BulkForm form, ListQuery asked, Actor actor) {
        if (form.everything()) {
            return projects.ids(actor, asked.filter(ProjectFilter.ALL.phases()), MOST);
        }
        List<String> ids = form.ids();
        return ids == null ? List.of() : ids.stream().map(ProjectId::parse).toList();
    }

    private List<Line> lines(List<BulkPreview.Item> items) {
        LocalDate today = formats.today();
        return items.stream()
                .map(
                        item ->
                                new Line(
                                        item.file(),
                                        unitName(item.file().unit(), today),
                                        item.rejection() == null
                                                ? ""
                                                : Messages.of(item.rejection())))
                .toList();
    }

    private String unitName(UnitCode unit, LocalDate day) {
        return organization.unit(unit, day).map(UnitView::name).orElse(unit.value());
    }
}
