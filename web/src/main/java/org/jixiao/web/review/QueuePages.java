package org.jixiao.web.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import org.jixiao.application.review.PersonalDesk;
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
                    "since",
                    "/review",
                    "review.list.none");

    private final ProjectLists lists;

    private final PersonalDesk personal;

    QueuePages(ProjectLists lists, PersonalDesk personal) {
        this.lists = lists;
        this.personal = personal;
    }

    @GetMapping("/review")
    @PreAuthorize(May.REVIEW)
    public String queue(ListQuery asked, Request request, HttpServletRequest http, Model model) {
        String opening = lists.opening(request.actor(), http, PLACE).orElse(null);
        if (opening != null) {
            return opening;
        }
        model.addAttribute("myDistricts", personal.districts(request.actor().id()));
        model.addAttribute("list", lists.show(request.actor(), asked, PLACE));
        return "project/list";
    }
}
