package org.jixiao.web.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps people on our own page when Keycloak does not answer. */
final class ProviderDownFilter extends OncePerRequestFilter {

    private final IdentityProviderStatus status;

    ProviderDownFilter(IdentityProviderStatus status) {
        this.status = status;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(request.getContextPath() + SignInEntry.START);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (status.isReachable()) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(
                    request.getContextPath()
                            + SignInEntry.PAGE
                            + "?problem="
                            + SignInProblem.PROVIDER_DOWN.code());
        }
    }
}
