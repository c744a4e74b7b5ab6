package org.jixiao.web.delegation;

import jakarta.servlet.http.HttpServletRequest;
import org.jixiao.application.delegation.Delegations;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.delegation.DelegationRejection.NotNow;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.May;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.OnBehalfOf;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins and stops working in somebody's place. */
@PageController
class ActingPages {

    private final Delegations delegations;
    private final Formats formats;

    ActingPages(Delegations delegations, Formats formats) {
        this.delegations = delegations;
        this.formats = formats;
    }

    @GetMapping({"/delegations/acting", "/delegations/acting/end"})
    @PreAuthorize(May.SEE_DELEGATIONS)
    public String back() {
        return "redirect:/delegations";
    }

    @PostMapping("/delegations/acting")
    @PreAuthorize(May.DELEGATE)
    public String begin(
            @RequestParam(defaultValue = "") String principal,
            Request request,
            HttpServletRequest http,
            RedirectAttributes redirect) {
        boolean usable =
                delegations.usableBy(request.actor().id().person(), formats.now()).stream()
                        .anyMatch(view -> view.terms().principal().value().equals(principal));
        if (!usable) {
            redirect.addFlashAttribute("refusal", Messages.of(new NotNow()));
            return "redirect:/delegations";
        }
        OnBehalfOf.choose(http, new ActorId(principal).value());
        return "redirect:/home";
    }

    @PostMapping("/delegations/acting/end")
    @PreAuthorize("isAuthenticated()")
    public String end(HttpServletRequest http) {
        OnBehalfOf.stop(http);
        return "redirect:/home";
    }
}
