package org.jixiao.web.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page before sign-in; it also tells why somebody is here again. Its template is given {@code
 * problem} (a {@link SignInProblem} or null), {@code signedOut}, {@code hereOnly}, {@code
 * reachable} and {@code signInAddress}.
 */
@Controller
class SignInPage {

    private final IdentityProviderStatus status;

    SignInPage(IdentityProviderStatus status) {
        this.status = status;
    }

    @GetMapping("/sign-in")
    @PreAuthorize("permitAll()")
    String show(
            @RequestParam(name = "problem", defaultValue = "") String code,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            Model model,
            HttpServletResponse response) {
        boolean reachable = status.isReachable();
        SignInProblem problem = problem(code, reachable).orElse(null);
        boolean asSomebodyElse = problem != null && problem.isAboutTheAccount();
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("problem", problem);
        model.addAttribute("reachable", reachable);
        model.addAttribute("signedOut", signedOut != null);
        model.addAttribute("hereOnly", "here-only".equals(signedOut));
        model.addAttribute(
                "signInAddress",
                SignInEntry.START + SignInClient.REGISTRATION + (asSomebodyElse ? "?switch" : ""));
        return "identity/sign-in";
    }

    /** What is true now counts: Keycloak may have come back or gone since the redirect here. */
    private static Optional<SignInProblem> problem(String code, boolean reachable) {
        if (!reachable) {
            return Optional.of(SignInProblem.PROVIDER_DOWN);
        }
        return SignInProblem.ofCode(code).filter(problem -> problem != SignInProblem.PROVIDER_DOWN);
    }
}
