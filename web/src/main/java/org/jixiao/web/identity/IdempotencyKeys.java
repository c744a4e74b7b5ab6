package org.jixiao.web.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jixiao.application.shared.IdempotencyKey;
import org.jixiao.web.shared.BufferedBody;
import org.jixiao.web.shared.Digests;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.Problem.PlaceError;
import org.jixiao.web.shared.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.StringUtils;
import org.springframework.web.util.WebUtils;

/**
 * Reads the caller's promise that two requests are the same: the header {@code Idempotency-Key} of
 * an API call, the hidden field {@code idempotencyKey} of a form.
 */
final class IdempotencyKeys {

    static final String HEADER = "Idempotency-Key";
    static final String FIELD = "idempotencyKey";
    private static final String CSRF = "_csrf";
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private IdempotencyKeys() {}

    static @Nullable IdempotencyKey of(HttpServletRequest request) {
        if ("GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod())) {
            return null;
        }
        String header = request.getHeader(HEADER);
        String key = header == null ? field(request) : header;
        if (key == null) {
            return null;
        }
        if (!FORM.matcher(key).matches()) {
            throw malformed();
        }
        return new IdempotencyKey(
                key, request.getMethod() + " " + request.getRequestURI(), digest(request));
    }

    private static @Nullable String field(HttpServletRequest request) {
        String value = request.getParameter(FIELD);
        return value == null || value.isBlank() ? null : value;
    }

    private static String digest(HttpServletRequest request) {
        BufferedBody body = WebUtils.getNativeRequest(request, BufferedBody.class);
        return body == null ? digestOfForm(request) : body.digest();
    }

    /** Fields in the order of their names and files; the CSRF token differs each time. */
    private static String digestOfForm(HttpServletRequest request) {
        Digests digest = Digests.sha256();
        Map<String, String[]> fields = new TreeMap<>(request.getParameterMap());
        fields.forEach(
                (name, values) -> {
                    if (!CSRF.equals(name)) {
                        digest.add(name);
                        Arrays.stream(values).forEach(digest::add);
                    }
                });
        for (Part file : files(request)) {
            try (InputStream content = file.getInputStream()) {
                digest.add(file.getName()).add(content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return digest.hex();
    }

    private static List<Part> files(HttpServletRequest request) {
        if (!StringUtils.startsWithIgnoreCase(request.getContentType(), "multipart/")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new IllegalStateException("the upload could not be read", e);
        }
    }

    private static ProblemException malformed() {
        String detail = Messages.of("api.idempotency-key");
        return new ProblemException(
                Problem.of(HttpStatus.BAD_REQUEST, "idempotency-key-malformed", detail)
                        .withErrors(
                                List.of(
                                        new PlaceError(
                                                "#" + HEADER,
                                                "idempotency-key-malformed",
                                                detail))));
    }
}
