package org.jixiao.web.table.imports;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jixiao.web.shared.ApiPaths;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells of uploads that are too large before anything looks for a form's token inside them: it
 * would not be found, and people would be told that their session is at fault.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class UploadLimit extends OncePerRequestFilter {

    static final String SENTENCE = "table.tooLarge";

    private final ProblemWriter problems;
    private final long mostBytes;

    UploadLimit(
            ProblemWriter problems,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
        this.problems = problems;
        this.mostBytes = most.toBytes();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= mostBytes
                || !StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getRequestURI().startsWith(request.getContextPath() + ApiPaths.BASE)) {
            problems.write(
                    response,
                    Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large", Messages.of(SENTENCE)));
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader(
                    HttpHeaders.LOCATION, request.getContextPath() + ImportPages.TOO_LARGE);
        }
    }
}
