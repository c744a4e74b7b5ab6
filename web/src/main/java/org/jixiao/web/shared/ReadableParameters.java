package org.jixiao.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the parameters of an address once, before anybody else does: the container tells only then
 * that they are not UTF-8 or wrongly escaped, and would otherwise end the request as a failure of
 * the server.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReadableParameters extends OncePerRequestFilter {

    private static final String SENTENCE = "api.malformed-parameters";

    private final ProblemWriter problems;

    ReadableParameters(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getQueryString() == null || !"GET".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
        } else if (ApiPaths.isApi(request)) {
            problems.write(
                    response,
                    Problem.of(
                            HttpStatus.BAD_REQUEST, "malformed-parameters", Messages.of(SENTENCE)));
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST, Messages.of(SENTENCE));
        }
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            return false;
        }
    }
}
