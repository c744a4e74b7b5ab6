package org.jixiao.web.notices;

import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.notices.NoticeView;
import org.jixiao.application.notices.Notices;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.shared.Role;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 通知: everyone's own, and marking them as read. */
@PageController
class NoticePages {

    private static final int ROWS = 50;

    private final Notices notices;
    private final NoticeWords words;

    NoticePages(Notices notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
    }

    @GetMapping("/notices")
    @PreAuthorize("isAuthenticated()")
    public String list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String page,
            Request request,
            Model model) {
        boolean reviews = request.actor().has(Role.CITY_REVIEWER);
        NoticeKind wanted = ListParameters.constant("kind", kind, NoticeKind.class);
        int number = ListParameters.number("page", page, 0, 0, 1000);
        Page<NoticeView> found =
                notices.list(request.actor(), unread, wanted, new PageRequest(number, ROWS, ""));
        model.addAttribute(
                "lines",
                found.items().stream().map(n -> NoticeLine.of(n, words, reviews)).toList());
        model.addAttribute("page", found);
        model.addAttribute("query", new NoticeQuery(unread, wanted));
        model.addAttribute("kinds", NoticeKind.values());
        return "notices/list";
    }

    /** Where people land who follow a notice: it is read then. */
    @PostMapping("/notices/{id}/read")
    @PreAuthorize("isAuthenticated()")
    public String read(
            @PathVariable String id,
            @RequestParam(defaultValue = "/notices") String to,
            Request request) {
        notices.markRead(request.actor(), NoticeIds.parse(id));
        // Only to pages of this application: another address would be a trap.
        return "redirect:" + (to.matches("/[^/\\\\].*") ? to : "/notices");
    }

    @PostMapping("/notices/read")
    @PreAuthorize("isAuthenticated()")
    public String readAll(Request request, RedirectAttributes redirect) {
        notices.markAllRead(request.actor());
        redirect.addFlashAttribute("notice", Messages.of("notices.allRead"));
        return "redirect:/notices";
    }

    /** Somebody who signs in again after a while comes back by GET. */
    @GetMapping({"/notices/read", "/notices/{id}/read"})
    @PreAuthorize("isAuthenticated()")
    public String again() {
        return "redirect:/notices";
    }
}
