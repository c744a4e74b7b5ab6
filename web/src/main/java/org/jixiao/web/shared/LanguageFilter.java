package org.jixiao.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes the chosen language the request's locale before anybody asks for it, so that filters,
 * controllers, templates and error pages all speak the same one; and tells templates the theme.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class LanguageFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        request.setAttribute(Theme.ATTRIBUTE, Theme.of(request));
        chain.doFilter(new Spoken(request, Language.of(request)), response);
    }

    private static final class Spoken extends HttpServletRequestWrapper {

        private final Locale locale;

        Spoken(HttpServletRequest request, Language language) {
            super(request);
            this.locale = language.locale();
        }

        @Override
        public Locale getLocale() {
            return locale;
        }

        @Override
        public Enumeration<Locale> getLocales() {
            return Collections.enumeration(List.of(locale));
        }
    }
}
