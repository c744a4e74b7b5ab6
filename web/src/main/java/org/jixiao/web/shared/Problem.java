package org.jixiao.web.shared;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jixiao.domain.shared.Rejection;
import org.springframework.http.HttpStatus;

/**
 * What the API answers when it does not do as asked (RFC 9457).
 *
 * @param type a URN of the code
 * @param title the status in words
 * @param detail what is wrong and what to do; Chinese unless Accept-Language asks for English
 * @param code stable, kebab-case
 * @param errors the places that are wrong; empty when the request is not about places
 * @param facts further members, such as {@code currentVersion}
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<PlaceError> errors,
        @JsonAnyGetter Map<String, Object> facts) {

    /**
     * One wrong place.
     *
     * @param pointer JSON pointer into the request body; a query parameter or header is written
     *     {@code #name}
     * @param code stable, kebab-case
     * @param detail in the same language
     */
    public record PlaceError(String pointer, String code, String detail) {}

    private static final Set<HttpStatus> TITLED =
            EnumSet.of(
                    HttpStatus.BAD_REQUEST,
                    HttpStatus.UNAUTHORIZED,
                    HttpStatus.FORBIDDEN,
                    HttpStatus.NOT_FOUND,
                    HttpStatus.METHOD_NOT_ALLOWED,
                    HttpStatus.NOT_ACCEPTABLE,
                    HttpStatus.CONFLICT,
                    HttpStatus.PRECONDITION_FAILED,
                    HttpStatus.CONTENT_TOO_LARGE,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    HttpStatus.PRECONDITION_REQUIRED,
                    HttpStatus.SERVICE_UNAVAILABLE);

    public Problem {
        errors = List.copyOf(errors);
        facts = Map.copyOf(facts);
    }

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(
                "urn:jixiao:problem:" + code,
                title(status),
                status.value(),
                detail,
                code,
                List.of(),
                Map.of());
    }

    public static Problem of(Rejection rejection) {
        return of(statusOf(rejection), rejection.code(), Messages.of(rejection));
    }

    public Problem withErrors(List<PlaceError> places) {
        return new Problem(type, title, status, detail, code, places, facts);
    }

    public Problem withFacts(Map<String, Object> further) {
        return new Problem(type, title, status, detail, code, errors, further);
    }

    private static HttpStatus statusOf(Rejection rejection) {
        return switch (rejection.kind()) {
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    static String title(HttpStatus status) {
        return Messages.of(
                TITLED.contains(status)
                        ? "problem." + status.value()
                        : status.is5xxServerError() ? "problem.500" : "problem.400.other");
    }
}
