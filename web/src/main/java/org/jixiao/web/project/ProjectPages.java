package org.jixiao.web.project;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jixiao.application.project.ProjectActions;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Phase;
import org.jixiao.web.organization.Deadlines;
import org.jixiao.web.organization.Deadlines.Deadline;
import org.jixiao.web.shared.CameFrom;
import org.jixiao.web.shared.Frame;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One project as the official form, now or at an earlier version. */
@PageController
class ProjectPages {

    private final ProjectViews views;
    private final ProjectActions actions;
    private final Deadlines deadlines;

    ProjectPages(ProjectViews views, ProjectActions actions, Deadlines deadlines) {
        this.views = views;
        this.actions = actions;
        this.deadlines = deadlines;
    }

    @GetMapping("/projects/{id}")
    @PreAuthorize(May.READ_PROJECTS)
    public String show(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable Long version,
            Request request,
            HttpServletRequest http,
            Model model) {
        ProjectPage project = views.at(request.actor(), id, version);
        if (version != null && version > project.latest()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        SheetMarks marks = new SheetMarks(List.of(), project.threads(), false);
        model.addAttribute("project", project);
        model.addAttribute("sheet", new SheetView(project.sheet(), marks));
        model.addAttribute("deadline", deadline(project));
        model.addAttribute(
                "offers",
                project.isPast()
                        ? List.of()
                        : ActionOffer.of(actions, project.snapshot().state(), request.actor()));
        from(CameFrom.page(http, ""), request, model);
        return "project/show";
    }

    /** Whoever came from another list than that of the projects goes back there. */
    private static void from(String list, Request request, Model model) {
        String path = list.replaceFirst("[?].*", "");
        new Frame(request.actor(), path)
                .menu().stream()
                        .filter(entry -> entry.path().equals(path))
                        .findFirst()
                        .ifPresent(
                                entry -> {
                                    model.addAttribute("crumbs", Map.of(entry.label(), list));
                                    model.addAttribute("frame", new Frame(request.actor(), path));
                                });
    }

    /** Until when the unit can still submit; null where that is not what comes next. */
    private @Nullable Deadline deadline(ProjectPage project) {
        boolean toSubmit = project.phase() == Phase.DRAFT || project.isReturned();
        return toSubmit && !project.isPast()
                ? deadlines.of(project.file().unit(), project.file().filingRound()).orElse(null)
                : null;
    }
}
