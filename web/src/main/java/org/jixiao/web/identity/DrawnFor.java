package org.jixiao.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.OnBehalfOf;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Every form that changes something carries for whom it was drawn: a session can begin or stop
 * acting in somebody's place (代理) in another tab, and what was typed in one's own name must not be
 * recorded in theirs.
 */
final class DrawnFor implements RequestDataValueProcessor {

    /** The principal's id; empty for oneself. Requests without it are not compared. */
    static final String FIELD = "actingFor";

    /** These change for whom one acts, so that it does not matter for whom they were drawn. */
    private static final String CHANGES = "/delegations/acting";

    private final RequestDataValueProcessor inner;

    DrawnFor(RequestDataValueProcessor inner) {
        this.inner = inner;
    }

    /** Whether this is a form that was drawn for somebody else than it would be done for now. */
    static boolean another(HttpServletRequest request, Optional<String> principal) {
        String drawn = isAForm(request) ? request.getParameter(FIELD) : null;
        return drawn != null && !drawn.equals(principal.orElse(""));
    }

    /** The id of the principal for whom the form was drawn; empty for the person themselves. */
    static String whom(HttpServletRequest request) {
        String drawn = request.getParameter(FIELD);
        return drawn == null ? "" : drawn;
    }

    /** Whether this is a form of which it matters for whom it is done. */
    static boolean isAForm(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return "POST".equals(request.getMethod())
                && !ApiPaths.isApi(request)
                && !path.equals(CHANGES)
                && !path.startsWith(CHANGES + "/");
    }

    /** Only forms that carry the token against forgery change something. */
    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        Map<String, String> fields = inner.getExtraHiddenFields(request);
        if (fields == null || fields.isEmpty()) {
            return fields;
        }
        Map<String, String> all = new HashMap<>(fields);
        all.put(FIELD, OnBehalfOf.applied(request));
        return all;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String httpMethod) {
        return inner.processAction(request, action, httpMethod);
    }

    @Override
    public String processFormFieldValue(
            HttpServletRequest request, @Nullable String name, String value, String type) {
        return inner.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return inner.processUrl(request, url);
    }

    /** There can be only one such bean, and Spring Security brings it. */
    @Component
    static final class Added implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof RequestDataValueProcessor inner ? new DrawnFor(inner) : bean;
        }
    }
}
