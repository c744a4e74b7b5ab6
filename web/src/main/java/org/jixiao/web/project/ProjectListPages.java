package org.jixiao.web.project;

import java.util.Set;
import org.jixiao.application.shared.Request;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of projects. */
@PageController
class ProjectListPages {

    private static final ListPlace PLACE =
            new ListPlace(
                    "menuItem.PROJECTS",
                    "/projects",
                    Set.of(),
                    "-changedAt",
                    "",
                    "project.list.none");

    private final ProjectLists lists;

    ProjectListPages(ProjectLists lists) {
        this.lists = lists;
    }

    @GetMapping("/projects")
    @PreAuthorize(May.READ_PROJECTS)
    public String list(ListQuery asked, Request request, Model model) {
        model.addAttribute("list", lists.show(request.actor(), asked, PLACE));
        return "project/list";
    }
}
