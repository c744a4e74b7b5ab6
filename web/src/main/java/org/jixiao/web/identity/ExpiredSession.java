package org.jixiao.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jixiao.web.shared.CameFrom;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is shown when a form comes without its session, since half an hour of writing is longer than
 * a session lasts: not that the page is forbidden, but the way back to it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ExpiredSession implements ErrorViewResolver {

    private static final String BACK = ExpiredSession.class.getName() + ".BACK";

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Object back = request.getAttribute(BACK);
        if (back == null) {
            return null;
        }
        Map<String, Object> shown = new HashMap<>(model);
        shown.put("back", back);
        return new ModelAndView("identity/expired", shown, status);
    }

    /** Tells a lost session, whose forms carry no known token, from a missing right. */
    static final class Denied implements AccessDeniedHandler {

        private final AccessDeniedHandler otherwise = new AccessDeniedHandlerImpl();

        @Override
        public void handle(
                HttpServletRequest request,
                HttpServletResponse response,
                AccessDeniedException denied)
                throws IOException, jakarta.servlet.ServletException {
            if (denied instanceof CsrfException) {
                // The page the form stood on, which need not be where the form went.
                String back = CameFrom.page(request, request.getRequestURI());
                request.setAttribute(BACK, back);
                // A part of a page cannot show this; the whole page then asks to sign in.
                response.setHeader("HX-Redirect", back);
            }
            otherwise.handle(request, response, denied);
        }
    }
}
