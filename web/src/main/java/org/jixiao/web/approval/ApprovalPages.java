package org.jixiao.web.approval;

import java.util.EnumSet;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Phase;
import org.jixiao.web.project.ListPlace;
import org.jixiao.web.project.ListQuery;
import org.jixiao.web.project.ProjectLists;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * What awaits approval; what is approved can be chosen there too, to disclose it or take it back.
 */
@PageController
class ApprovalPages {

    private static final ListPlace PLACE =
            new ListPlace(
                    "menuItem.APPROVAL",
                    "/approval",
                    EnumSet.of(Phase.REVIEWED),
                    "changedAt",
                    "",
                    "approval.list.none");

    private final ProjectLists lists;

    ApprovalPages(ProjectLists lists) {
        this.lists = lists;
    }

    @GetMapping("/approval")
    @PreAuthorize(May.APPROVE)
    public String list(ListQuery asked, Request request, Model model) {
        model.addAttribute("list", lists.show(request.actor(), asked, PLACE));
        return "project/list";
    }
}
