package org.jixiao.web.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/**
 * Ends the session at Keycloak too, which then leads back here; when Keycloak does not answer, only
 * ours is ended and the page says so.
 */
final class SignOut implements LogoutSuccessHandler {

    private final OidcClientInitiatedLogoutSuccessHandler throughKeycloak;
    private final IdentityProviderStatus status;

    SignOut(ClientRegistrationRepository registrations, IdentityProviderStatus status) {
        this.status = status;
        throughKeycloak = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        throughKeycloak.setPostLogoutRedirectUri("{baseUrl}" + SignInEntry.PAGE + "?signed-out");
        throughKeycloak.setDefaultTargetUrl(SignInEntry.PAGE + "?signed-out");
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Authentication person)
            throws IOException, ServletException {
        if (status.isReachable()) {
            throughKeycloak.onLogoutSuccess(request, response, person);
        } else {
            response.sendRedirect(
                    request.getContextPath() + SignInEntry.PAGE + "?signed-out=here-only");
        }
    }
}
