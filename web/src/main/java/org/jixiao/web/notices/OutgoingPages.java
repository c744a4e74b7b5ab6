package org.jixiao.web.notices;

import org.jixiao.application.notices.Outgoing;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What leaves the house, and what was given up. */
@PageController
class OutgoingPages {

    private final Outgoing outgoing;

    OutgoingPages(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    @GetMapping("/operations/outgoing")
    @PreAuthorize(May.OPERATE)
    public String show(Model model) {
        model.addAttribute("outgoing", outgoing.status());
        return "notices/outgoing";
    }

    @PostMapping("/operations/outgoing/{id}/retry")
    @PreAuthorize(May.OPERATE)
    public String retry(@PathVariable String id, RedirectAttributes redirect) {
        if (outgoing.retry(NoticeIds.parse(id))) {
            redirect.addFlashAttribute("notice", Messages.of("notices.outgoing.retried"));
        } else {
            redirect.addFlashAttribute("refusal", Messages.of("notices.outgoing.unknown"));
        }
        return "redirect:/operations/outgoing";
    }

    /** Somebody who signs in again after a while comes back by GET. */
    @GetMapping("/operations/outgoing/{id}/retry")
    @PreAuthorize(May.OPERATE)
    public String again() {
        return "redirect:/operations/outgoing";
    }
}
