package org.jixiao.web.shared;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.application.shared.ExpectedVersion;
import org.jixiao.web.shared.Problem.PlaceError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The version a command was decided on, as {@code If-Match} brings back what {@code ETag} gave. */
public final class IfMatch {

    public static final String HEADER = "If-Match";
    private static final Pattern TAG = Pattern.compile("\"([0-9]{1,18})\"");

    private IfMatch() {}

    /**
     * @throws ProblemException 428 without the header, 400 when it is no tag of ours
     */
    public static ExpectedVersion of(@Nullable String header) {
        if (header == null || header.isBlank()) {
            throw problem(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "precondition-required",
                    Messages.of("api.if-match-missing"));
        }
        Matcher tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw problem(
                    HttpStatus.BAD_REQUEST,
                    "if-match-malformed",
                    Messages.of("api.if-match-malformed"));
        }
        return ExpectedVersion.exactly(Long.parseLong(tag.group(1)));
    }

    /** The tag of a version. */
    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    private static ProblemException problem(HttpStatus status, String code, String detail) {
        return new ProblemException(
                Problem.of(status, code, detail)
                        .withErrors(List.of(new PlaceError("#" + HEADER, code, detail))));
    }
}
