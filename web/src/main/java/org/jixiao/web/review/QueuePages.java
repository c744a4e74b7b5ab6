package org.jixiao.web.review;

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

/** The reviewer's queue: what has been submitted, longest waiting first. */
@PageController
class QueuePages {

    static final ListPlace PLACE =
            new ListPlace(
                    "menuItem.REVIEW",
                    "/review",
                    EnumSet.of(Phase.SUBMITTED, Phase.UNDER_REVIEW),
                    "changedAt",
                    "/review",
                    "review.list.none");

    private final ProjectLists lists;

    QueuePages(ProjectLists lists) {
        this.lists = lists;
    }

    @GetMapping("/review")
    @PreAuthorize(May.REVIEW)
    public String queue(ListQuery asked, Request request, Model model) {
        model.addAttribute("list", lists.show(request.actor(), asked, PLACE));
        return "project/list";
    }
}
