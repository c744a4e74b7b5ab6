package org.jixiao.web.shared;

import java.util.List;
import java.util.function.Function;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.web.shared.Problem.PlaceError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Reads query parameters; each one that is wrong ends the call with 400. */
public final class ListParameters {

    private static final int USUAL_SIZE = 50;

    private ListParameters() {}

    /** {@code page} from 0, {@code size} 1 to 200, {@code sort} a column with - for descending. */
    public static PageRequest page(
            @Nullable String page, @Nullable String size, @Nullable String sort, List<String> by) {
        String column = sort == null ? "" : sort;
        if (!column.isEmpty() && !by.contains(column.replaceFirst("^-", ""))) {
            throw wrong("sort", Messages.of("api.sort", Messages.list(by)));
        }
        return new PageRequest(
                number("page", page, 0, 0, 1_000_000),
                number("size", size, USUAL_SIZE, 1, PageRequest.LARGEST),
                column);
    }

    /** A whole number within bounds, or {@code otherwise} when it is left out. */
    public static int number(
            String name, @Nullable String text, int otherwise, int least, int most) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        int number;
        try {
            number = Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            throw wrong(name, Messages.of("api.number", least, most));
        }
        if (number < least || number > most) {
            throw wrong(name, Messages.of("api.number", least, most));
        }
        return number;
    }

    /** What {@code parse} makes of a parameter; null when it is left out. */
    public static <T> @Nullable T optional(
            String name, @Nullable String text, Function<String, T> parse, String form) {
        return text == null || text.isEmpty() ? null : required(name, text, parse, form);
    }

    /** What {@code parse} makes of a parameter that must be there. */
    public static <T> T required(
            String name, @Nullable String text, Function<String, T> parse, String form) {
        if (text == null || text.isEmpty()) {
            throw wrong(name, Messages.of("api.parameter-missing", form));
        }
        try {
            return parse.apply(text);
        } catch (RuntimeException refused) {
            throw wrong(name, form);
        }
    }

    /** The named constant of an enum; null when it is left out. */
    public static <E extends Enum<E>> @Nullable E constant(
            String name, @Nullable String text, Class<E> type) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return BodyReader.constant(type, text);
        } catch (IllegalArgumentException refused) {
            throw wrong(name, String.valueOf(refused.getMessage()));
        }
    }

    /** The problem of one wrong parameter. */
    public static ProblemException wrong(String name, String detail) {
        return new ProblemException(
                Problem.of(
                                HttpStatus.BAD_REQUEST,
                                "invalid-parameter",
                                Messages.of("api.parameter", name, detail))
                        .withErrors(
                                List.of(new PlaceError("#" + name, "invalid-parameter", detail))));
    }
}
