package org.jixiao.web.review;

import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.ReopenRemark;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ResolveRemark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.web.project.ListPlace;
import org.jixiao.web.project.ProjectViews;
import org.jixiao.web.shared.Given;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The thread of one remark, as its reviewer goes on with it. */
@PageController
class RemarkPages {

    private final ProjectViews views;
    private final Dispatcher dispatcher;

    RemarkPages(ProjectViews views, Dispatcher dispatcher) {
        this.views = views;
        this.dispatcher = dispatcher;
    }

    @PostMapping("/projects/{id}/remarks/{number}/replies")
    @PreAuthorize(May.TALK)
    public String reply(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "") String list,
            Request request,
            RedirectAttributes redirect) {
        ProjectCommand reply =
                new ReplyToRemark(ProjectId.parse(id), new RemarkId(number), Given.text(text));
        if (!send(reply, request, redirect)) {
            redirect.addFlashAttribute("draftNumber", number);
            redirect.addFlashAttribute("draftText", Given.text(text));
        }
        return back(id, number, list, request);
    }

    /** The unit owes an answer again. */
    @PostMapping("/projects/{id}/remarks/{number}/reopening")
    @PreAuthorize(May.FOLLOW_REMARKS)
    public String reopen(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "") String list,
            Request request,
            RedirectAttributes redirect) {
        ProjectCommand again =
                new ReopenRemark(ProjectId.parse(id), new RemarkId(number), Given.text(text));
        if (!send(again, request, redirect)) {
            redirect.addFlashAttribute("draftNumber", number);
            redirect.addFlashAttribute("draftText", Given.text(text));
        }
        return back(id, number, list, request);
    }

    @PostMapping("/projects/{id}/remarks/{number}/resolution")
    @PreAuthorize(May.FOLLOW_REMARKS)
    public String resolve(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String list,
            Request request,
            RedirectAttributes redirect) {
        send(new ResolveRemark(ProjectId.parse(id), new RemarkId(number)), request, redirect);
        return back(id, number, list, request);
    }

    /** Somebody who signs in again after a while comes back by GET. */
    @GetMapping("/projects/{id}/remarks/{number}/{what:replies|resolution|reopening}")
    @PreAuthorize(May.TALK)
    public String again(@PathVariable String id, @PathVariable int number) {
        return "redirect:/projects/" + id + "#remark-" + number;
    }

    /** To the page on which the project lies just now. */
    private String back(String id, int number, String list, Request request) {
        boolean atDistrict = views.present(request.actor(), id).phase() == Phase.AT_DISTRICT;
        ListPlace place = atDistrict ? ForwardingPages.PLACE : QueuePages.PLACE;
        return "redirect:" + ListWalk.address(id, list, place) + "#remark-" + number;
    }

    /** Not a word, and no redirect either, about projects the person cannot see. */
    private boolean send(ProjectCommand command, Request request, RedirectAttributes redirect) {
        views.present(request.actor(), command.id().toString());
        try {
            dispatcher.send(command, request, ExpectedVersion.ANY);
            return true;
        } catch (Refused refused) {
            redirect.addFlashAttribute("refusal", Messages.of(refused.rejection()));
            return false;
        }
    }
}
