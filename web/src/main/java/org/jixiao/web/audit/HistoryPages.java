package org.jixiao.web.audit;

import java.util.List;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.FieldChange;
import org.jixiao.web.project.ProjectPage;
import org.jixiao.web.project.ProjectViews;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything that happened to a project, and what differs between any two of its versions. */
@PageController
class HistoryPages {

    private final ProjectViews views;
    private final ProjectHistory history;

    HistoryPages(ProjectViews views, ProjectHistory history) {
        this.views = views;
        this.history = history;
    }

    @GetMapping("/projects/{id}/history")
    @PreAuthorize(May.READ_PROJECTS)
    public String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long from,
            @RequestParam(required = false) @Nullable Long to,
            Request request,
            Model model) {
        ProjectPage project = views.present(request.actor(), id);
        model.addAttribute("project", project);
        model.addAttribute("entries", TimelineEntry.of(project.history()).reversed());
        long earlier = from == null ? 1 : from;
        long later = to == null ? project.version() : to;
        model.addAttribute("from", Math.min(earlier, later));
        model.addAttribute("to", Math.max(earlier, later));
        long unknown =
                Math.min(earlier, later) < 1 ? Math.min(earlier, later) : Math.max(earlier, later);
        if (unknown < 1 || unknown > project.version()) {
            model.addAttribute(
                    "refusal", Messages.of("audit.compare.unknown", unknown, project.version()));
        } else if (from != null || to != null) {
            List<FieldChange> differences =
                    history.differences(
                                    request.actor(),
                                    project.file().id(),
                                    Math.min(earlier, later),
                                    Math.max(earlier, later))
                            .orElse(List.of());
            model.addAttribute("differences", differences);
        }
        return "audit/history";
    }
}
