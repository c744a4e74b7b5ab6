package org.jixiao.web.identity;

import java.security.Principal;
import org.jixiao.application.shared.Request;
import org.jixiao.web.shared.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what this is, the way in, and where each person begins. */
@Controller
class LandingPages {

    private final IdentityProviderStatus status;
    private final boolean demo;

    LandingPages(
            IdentityProviderStatus status, @Value("${jixiao.demo.accounts:false}") boolean demo) {
        this.status = status;
        this.demo = demo;
    }

    @GetMapping("/")
    @PreAuthorize("permitAll()")
    public String land(@Nullable Principal person, Model model) {
        if (person != null) {
            return "redirect:/home";
        }
        model.addAttribute("reachable", status.isReachable());
        model.addAttribute("signIn", SignInEntry.START + SignInClient.REGISTRATION);
        if (demo) {
            model.addAttribute("people", DemoPerson.ALL);
            model.addAttribute("password", DemoPerson.PASSWORD);
        }
        return "identity/landing";
    }

    @GetMapping("/home")
    @PreAuthorize("isAuthenticated()")
    public String begin(Request request) {
        return "redirect:" + Frame.home(request.actor());
    }
}
