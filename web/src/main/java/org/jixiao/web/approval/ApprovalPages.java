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
                    "批复",
                    "/approval",
                    EnumSet.of(Phase.REVIEWED),
                    "changedAt",
                    "",
                    "审核通过的项目会出现在这里，现在没有要批复的。要公开或撤销批复，请选状态“已批复”。");

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
