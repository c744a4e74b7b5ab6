package org.jixiao.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
 * The page that is shown when nothing was done with a form, for a reason that lies outside of it:
 * with the way back to where it stood, where the browser fills in again what was typed.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedForm implements ErrorViewResolver {

    private static final String BACK = RefusedForm.class.getName() + ".BACK";
    private static final String MORE = RefusedForm.class.getName() + ".MORE";
    private static final String VIEW = RefusedForm.class.getName() + ".VIEW";

    /**
     * The error that follows is shown by this page.
     *
     * @param more what it shows besides
     */
    static void shownBy(
            String view,
            Map<String, ?> more,
            HttpServletRequest request,
            HttpServletResponse response) {
        // The page the form stood on, which need not be where the form went.
        String back = CameFrom.page(request, request.getRequestURI());
        request.setAttribute(BACK, back);
        request.setAttribute(VIEW, view);
        request.setAttribute(MORE, more);
        // A part of a page cannot show this; the whole page is asked for again.
        response.setHeader("HX-Redirect", back);
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        if (!(request.getAttribute(VIEW) instanceof String view)) {
            return null;
        }
        Map<String, Object> shown = new HashMap<>(model);
        shown.put("back", request.getAttribute(BACK));
        if (request.getAttribute(MORE) instanceof Map<?, ?> more) {
            more.forEach((name, value) -> shown.put(String.valueOf(name), value));
        }
        return new ModelAndView(view, shown, status);
    }
}
