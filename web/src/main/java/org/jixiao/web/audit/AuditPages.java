package org.jixiao.web.audit;

import java.util.Set;
import org.jixiao.application.shared.Request;
import org.jixiao.web.project.ListPlace;
import org.jixiao.web.project.ListQuery;
import org.jixiao.web.project.ProjectLists;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where auditors begin: any project, by code, name or unit, straight to its history. */
@PageController
class AuditPages {

    private static final ListPlace PLACE =
            new ListPlace(
                    "menuItem.AUDIT",
                    "/audit",
                    Set.of(),
                    "-changedAt",
                    "/history",
                    "audit.list.none");

    private final ProjectLists lists;

    AuditPages(ProjectLists lists) {
        this.lists = lists;
    }

    @GetMapping("/audit")
    @PreAuthorize(May.AUDIT)
    public String search(ListQuery asked, Request request, Model model) {
        model.addAttribute("list", lists.show(request.actor(), asked, PLACE));
        return "project/list";
    }
}
