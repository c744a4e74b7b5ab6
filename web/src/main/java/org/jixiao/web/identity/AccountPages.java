package org.jixiao.web.identity;

import org.jixiao.web.shared.May;
import org.jixiao.web.shared.PageController;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people are managed: not here, but at the identity provider. */
@PageController
class AccountPages {

    private final KeycloakSettings settings;

    AccountPages(KeycloakSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/accounts")
    @PreAuthorize(May.MANAGE_ACCOUNTS)
    public String where(Model model) {
        String issuer = settings.issuer().toString();
        model.addAttribute(
                "console", issuer.replaceFirst("/realms/([^/]+)$", "/admin/$1/console/"));
        return "identity/accounts";
    }

    /** Somebody without any role of ours has nothing to do here yet. */
    @GetMapping("/no-role")
    @PreAuthorize("isAuthenticated()")
    public String noRole() {
        return "identity/no-role";
    }
}
