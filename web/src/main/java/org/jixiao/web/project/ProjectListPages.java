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
                    "项目", "/projects", Set.of(), "-changedAt", "", "还没有填报过项目；单位填报员点“新建项目”即可开始。");

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
