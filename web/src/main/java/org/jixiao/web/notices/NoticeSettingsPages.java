package org.jixiao.web.notices;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jixiao.application.notices.Mailing;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.notices.NoticePeople;
import org.jixiao.application.shared.Request;
import org.jixiao.web.shared.ListParameters;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.PageController;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person is sent by e-mail, and when. */
@PageController
class NoticeSettingsPages {

    private final NoticePeople people;

    NoticeSettingsPages(NoticePeople people) {
        this.people = people;
    }

    @GetMapping("/notices/settings")
    @PreAuthorize("isAuthenticated()")
    public String show(Request request, Model model) {
        model.addAttribute("mailing", people.mailing(request.actor().id()));
        model.addAttribute("email", people.email(request.actor().id()));
        model.addAttribute("sent", people.mailIsSent());
        model.addAttribute("kinds", NoticeKind.values());
        model.addAttribute("modes", Mailing.Mode.values());
        return "notices/settings";
    }

    @PostMapping("/notices/settings")
    @PreAuthorize("isAuthenticated()")
    public String choose(
            @RequestParam String mode,
            @RequestParam(required = false) @Nullable List<String> kinds,
            Request request,
            RedirectAttributes redirect) {
        people.choose(
                request.actor(),
                new Mailing(
                        ListParameters.required("mode", mode, Mailing.Mode::valueOf, ""),
                        read(kinds == null ? List.of() : kinds)));
        redirect.addFlashAttribute("notice", Messages.of("notices.settings.saved"));
        return "redirect:/notices/settings";
    }

    private static Set<NoticeKind> read(List<String> names) {
        Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);
        names.forEach(
                name -> kinds.add(ListParameters.required("kinds", name, NoticeKind::valueOf, "")));
        return kinds;
    }
}
