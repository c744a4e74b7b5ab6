package org.jixiao.web.shared;

import java.util.List;
import org.jixiao.web.shared.Problem.PlaceError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Tells a caller in which place their JSON cannot be read, and why. */
final class MalformedBody {

    private MalformedBody() {}

    static Problem problem(@Nullable Throwable cause) {
        if (cause instanceof JacksonException unreadable) {
            return problem(unreadable);
        }
        return of(HttpStatus.BAD_REQUEST, "body-missing", "", Messages.of("api.body-missing"));
    }

    private static Problem problem(JacksonException cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                    of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "unknown-field",
                            pointer(unknown),
                            Messages.of("api.no-such-field", unknown.getPropertyName()));
            case InvalidFormatException format ->
                    of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "value-malformed",
                            pointer(format),
                            Messages.of(
                                    "api.value-malformed",
                                    shortened(format.getValue()),
                                    wanted(format)));
            case MismatchedInputException mismatch ->
                    of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "wrong-type",
                            pointer(mismatch),
                            Messages.of("api.wrong-type", wanted(mismatch)));
            case InputCoercionException number ->
                    of(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "wrong-type",
                            pointer(number),
                            Messages.of("api.whole-number"));
            case StreamReadException syntax -> syntax(syntax);
            default ->
                    of(
                            HttpStatus.BAD_REQUEST,
                            "malformed-json",
                            pointer(cause),
                            Messages.of("api.unreadable"));
        };
    }

    private static Problem syntax(StreamReadException syntax) {
        String place =
                Messages.of(
                        "api.malformed-json",
                        syntax.getLocation().getLineNr(),
                        syntax.getLocation().getColumnNr());
        return of(HttpStatus.BAD_REQUEST, "malformed-json", pointer(syntax), place);
    }

    private static Problem of(HttpStatus status, String code, String pointer, String detail) {
        return Problem.of(
                        status,
                        code,
                        pointer.isEmpty() ? detail : Messages.of("api.at", pointer, detail))
                .withErrors(List.of(new PlaceError(pointer, code, detail)));
    }

    private static String wanted(MismatchedInputException mismatch) {
        Class<?> type = mismatch.getTargetType();
        if (type == null) {
            return Messages.of("api.type.other");
        }
        if (type == String.class) {
            return Messages.of("api.type.string");
        }
        if (type == Boolean.class || type == boolean.class) {
            return Messages.of("api.type.boolean");
        }
        if (type == Integer.class || type == Long.class) {
            return Messages.of("api.type.integer");
        }
        return Messages.of(
                Iterable.class.isAssignableFrom(type) ? "api.type.array" : "api.type.object");
    }

    private static String shortened(@Nullable Object value) {
        String text = String.valueOf(value);
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** RFC 6901. */
    private static String pointer(JacksonException failure) {
        StringBuilder pointer = new StringBuilder();
        for (DatabindException.Reference step : failure.getPath()) {
            pointer.append('/');
            String name = step.getPropertyName();
            if (name == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(name.replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
