package org.jixiao.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Leads back to the sign-in page, which then says what went wrong. */
final class SignInFailure implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailure.class);
    private final IdentityProviderStatus status;

    SignInFailure(IdentityProviderStatus status) {
        this.status = status;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        LOG.info("sign-in failed: {}", failure.getMessage());
        response.sendRedirect(
                request.getContextPath()
                        + SignInEntry.PAGE
                        + "?problem="
                        + SignInProblem.of(failure, status.isReachable()).code());
    }

    /** The error code OAuth gives, or an empty text. */
    static String errorCode(AuthenticationException failure) {
        return failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "";
    }
}
