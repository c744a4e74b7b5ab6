package org.jixiao.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jixiao.web.shared.CameFrom;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Sends whoever asks for a page without being signed in on to Keycloak at once, from where they
 * come back to that page: {@code /oauth2/authorization/keycloak}, with {@code ?switch} to sign in
 * as somebody else and {@code ?login_hint} to name whom. Anything else is sent to the sign-in page.
 */
final class SignInEntry implements AuthenticationEntryPoint {

    static final String PAGE = "/sign-in";
    static final String START = "/oauth2/authorization/";
    private static final String SWITCH = "switch";
    private static final String HINT = "login_hint";
    private static final Pattern USERNAME = Pattern.compile("[a-zA-Z0-9._-]{1,60}");

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        String page = request.getContextPath() + PAGE;
        if (isFragment(request)) {
            // A redirect would put Keycloak's page into the middle of the page that asked.
            response.setHeader("HX-Redirect", CameFrom.page(request, page));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (mayBeReturnedTo(request)) {
            response.sendRedirect(request.getContextPath() + START + SignInClient.REGISTRATION);
        } else {
            response.sendRedirect(page);
        }
    }

    /** Only whole pages are worth coming back to after sign-in. */
    static boolean mayBeReturnedTo(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !isFragment(request)
                && accepts(request).contains("text/html");
    }

    private static boolean isFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    private static String accepts(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept == null ? "" : accept;
    }

    static OAuth2AuthorizationRequestResolver resolver(ClientRegistrationRepository known) {
        DefaultOAuth2AuthorizationRequestResolver resolver =
                new DefaultOAuth2AuthorizationRequestResolver(
                        known, START.substring(0, START.length() - 1));
        resolver.setAuthorizationRequestCustomizer(SignInEntry::askAnewWhenSwitching);
        return resolver;
    }

    private static void askAnewWhenSwitching(OAuth2AuthorizationRequest.Builder authorization) {
        @Nullable HttpServletRequest request =
                RequestContextHolder.getRequestAttributes()
                                instanceof ServletRequestAttributes attributes
                        ? attributes.getRequest()
                        : null;
        authorization.additionalParameters(
                parameters -> {
                    parameters.put(
                            "ui_locales",
                            request == null ? "zh-CN" : request.getLocale().toLanguageTag());
                    if (request != null && request.getParameterMap().containsKey(SWITCH)) {
                        parameters.put("prompt", "login");
                    }
                    String person = request == null ? null : request.getParameter(HINT);
                    if (person != null && USERNAME.matcher(person).matches()) {
                        parameters.put(HINT, person);
                        parameters.put("prompt", "login");
                    }
                });
    }
}
