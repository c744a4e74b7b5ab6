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
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * What is shown when a form comes that was drawn for somebody else: nothing was done, what was
 * typed is kept by the browser, and the way back to the page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ChangedHands implements ErrorViewResolver {

    /** Tells scripts this conflict from others. */
    static final String HEADER = "Jixiao-Changed-Hands";

    private static final String BACK = ChangedHands.class.getName() + ".BACK";

    static void refuse(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String back = CameFrom.page(request, request.getRequestURI());
        request.setAttribute(BACK, back);
        response.setHeader(HEADER, "true");
        // A part of a page cannot show this; the whole page is drawn again for whom it is now.
        response.setHeader("HX-Redirect", back);
        response.sendError(HttpServletResponse.SC_CONFLICT);
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        Object back = request.getAttribute(BACK);
        if (back == null) {
            return null;
        }
        Map<String, Object> shown = new HashMap<>(model);
        shown.put("back", back);
        return new ModelAndView("identity/changed-hands", shown, status);
    }
}
