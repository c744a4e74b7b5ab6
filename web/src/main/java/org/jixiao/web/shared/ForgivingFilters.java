package org.jixiao.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leaves out of the address of a list what cannot be read, so that a mistyped year or an address
 * cut short does not cost the whole list; the page says what was left out. The API refuses such
 * parameters, and so does whatever changes something: there a filter must not widen in silence.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 21)
class ForgivingFilters extends OncePerRequestFilter {

    /** The lists of projects, which know all their conditions. */
    private static final Set<String> LISTS =
            Set.of("/projects", "/review", "/approval", "/forwarding", "/audit");

    /** Other pages with conditions, beside those of single bulk jobs. */
    private static final Set<String> FIGURES =
            Set.of(
                    "/summary",
                    "/transfers",
                    "/notices",
                    "/library",
                    "/library/suggestions",
                    "/disclosure",
                    "/delegations",
                    "/operations/checks");

    private static final String BULK_JOB = "/bulk-jobs/[^/]+";

    /** What a sign-in adds to the address it leads back to. */
    private static final String BACK_FROM_SIGN_IN = "continue";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = path(request);
        return request.getQueryString() == null
                || !"GET".equals(request.getMethod())
                || !(LISTS.contains(path) || FIGURES.contains(path) || path.matches(BULK_JOB));
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<LeftOut> leftOut = new ArrayList<>();
        Map<String, String[]> kept = new LinkedHashMap<>();
        String path = path(request);
        request.getParameterMap()
                .forEach((name, values) -> read(path, name, values, kept, leftOut));
        if (leftOut.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            request.setAttribute(LeftOut.ATTRIBUTE, List.copyOf(leftOut));
            chain.doFilter(new Kept(request, kept), response);
        }
    }

    private static void read(
            String path,
            String name,
            String[] values,
            Map<String, String[]> kept,
            List<LeftOut> leftOut) {
        boolean unknown =
                LISTS.contains(path)
                        && !FilterValues.known(name)
                        && !name.equals(BACK_FROM_SIGN_IN);
        List<String> readable = new ArrayList<>();
        for (String value : values) {
            if (!unknown && readable(path, name, value)) {
                readable.add(value);
            } else {
                leftOut.add(new LeftOut(name, value));
            }
        }
        if (!readable.isEmpty()) {
            kept.put(name, readable.toArray(String[]::new));
        }
    }

    /** The library has kinds and columns of its own, and reads them itself. */
    private static boolean readable(String path, String name, String value) {
        boolean other =
                name.equals("kind") && !path.equals("/notices")
                        || name.equals("sort") && !LISTS.contains(path);
        return FilterValues.readable(other ? "text" : name, value);
    }

    /** The request with the parameters that can be read. */
    private static final class Kept extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        Kept(HttpServletRequest request, Map<String, String[]> parameters) {
            super(request);
            this.parameters = parameters;
        }

        @Override
        public @Nullable String getParameter(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            String[] values = parameters.get(name);
            return values == null ? null : Arrays.copyOf(values, values.length);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
