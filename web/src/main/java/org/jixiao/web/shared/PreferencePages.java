package org.jixiao.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How somebody likes to see the pages, kept in their browser, before and after signing in. */
@Controller
class PreferencePages {

    private static final Duration A_YEAR = Duration.ofDays(365);

    /** Keeps what is given and goes back to the page it was chosen on. */
    @GetMapping("/preferences")
    @PreAuthorize("permitAll()")
    public String keep(
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable String theme,
            @RequestParam(required = false) @Nullable String period,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (language != null) {
            keep(Language.COOKIE, Language.ofTag(language).tag(), request, response);
        }
        if (theme != null) {
            keep(Theme.COOKIE, Theme.ofCode(theme).code(), request, response);
        }
        if (period != null) {
            String chosen = Period.parse(period).map(Period::toString).orElse("");
            keep(Period.COOKIE, chosen, request, response);
        }
        return "redirect:" + CameFrom.page(request, "/");
    }

    private static void keep(
            String name, String value, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie =
                ResponseCookie.from(name, value)
                        .path(request.getContextPath() + "/")
                        .maxAge(A_YEAR)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
