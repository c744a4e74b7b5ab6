package org.jixiao.web.review;

import org.jixiao.application.shared.Dispatcher;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.ProjectCommand;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.ResolveRemark;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
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
    @PreAuthorize(May.WRITE_SHEETS)
    public String reply(
            @PathVariable String id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String text,
            Request request,
            RedirectAttributes redirect) {
        ProjectCommand reply =
                new ReplyToRemark(ProjectId.parse(id), new RemarkId(number), Given.text(text));
        if (!send(reply, request, redirect)) {
            redirect.addFlashAttribute("draftNumber", number);
            redirect.addFlashAttribute("draftText", Given.text(text));
        }
        return "redirect:/projects/" + id + "/review#remark-" + number;
    }

    @PostMapping("/projects/{id}/remarks/{number}/resolution")
    @PreAuthorize(May.REVIEW)
    public String resolve(
            @PathVariable String id,
            @PathVariable int number,
            Request request,
            RedirectAttributes redirect) {
        send(new ResolveRemark(ProjectId.parse(id), new RemarkId(number)), request, redirect);
        return "redirect:/projects/" + id + "/review#remark-" + number;
    }

    /** Somebody who signs in again after a while comes back by GET. */
    @GetMapping("/projects/{id}/remarks/{number}/{what:replies|resolution}")
    @PreAuthorize(May.WRITE_SHEETS)
    public String again(@PathVariable String id, @PathVariable int number) {
        return "redirect:/projects/" + id + "#remark-" + number;
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
