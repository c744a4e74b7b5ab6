package org.jixiao.web.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jixiao.domain.shared.Money;
import org.jixiao.web.shared.Problem.PlaceError;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Turns what a caller wrote into values of the domain and gathers every place that is wrong, so
 * that all are reported at once. Where a place is wrong a stand-in is returned, which {@link #done}
 * keeps from ever being used.
 */
public final class BodyReader {

    /** The longest text of several lines, in characters. */
    public static final int LONG_TEXT = 2000;

    /** The longest text of one line, in characters. */
    public static final int SHORT_TEXT = 200;

    private static final Pattern AMOUNT = Pattern.compile("-?[0-9]{1,13}(?:\\.[0-9]{1,10})?");
    private static final Pattern WITH_FRACTIONS_OF_FEN = Pattern.compile(".*\\.[0-9]{3,}");
    private final List<PlaceError> errors = new ArrayList<>();

    /** Notes one wrong place. */
    public void wrong(String pointer, String code, String detail) {
        errors.add(new PlaceError(pointer, code, detail));
    }

    /** A text that must be there, though it may be empty. */
    public String text(String pointer, @Nullable String text, int longest) {
        if (text == null) {
            wrong(pointer, "required", Messages.of("api.required"));
            return "";
        }
        return optionalText(pointer, text, longest);
    }

    /** A text that may be left out. */
    public String optionalText(String pointer, @Nullable String text, int longest) {
        if (text == null) {
            return "";
        }
        if (text.codePointCount(0, text.length()) > longest) {
            wrong(pointer, "text-too-long", Messages.of("api.text-too-long", longest));
        }
        if (text.codePoints().anyMatch(BodyReader::isUnprintable)) {
            wrong(pointer, "text-unprintable", Messages.of("api.text-unprintable"));
            return "";
        }
        return text;
    }

    /** An amount in 元 as a decimal string. */
    public Money amount(String pointer, @Nullable String yuan) {
        if (yuan == null) {
            wrong(pointer, "required", Messages.of("api.required"));
        } else if (!AMOUNT.matcher(yuan).matches()) {
            wrong(pointer, "amount-malformed", Messages.of("api.amount-malformed"));
        } else if (WITH_FRACTIONS_OF_FEN.matcher(yuan).matches()) {
            wrong(pointer, "amount-too-fine", Messages.of("api.amount-too-fine"));
        } else {
            return Money.ofYuan(yuan);
        }
        return Money.ZERO;
    }

    /**
     * A value that {@code parse} makes of the text, or refuses with an exception whose message is
     * Chinese.
     */
    public <T> T value(
            String pointer, @Nullable String text, Function<String, T> parse, T standIn) {
        if (text == null) {
            wrong(pointer, "required", Messages.of("api.required"));
            return standIn;
        }
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException refused) {
            wrong(pointer, "value-malformed", sentence(refused, text));
            return standIn;
        }
    }

    /** A value that must be there; what it is made of has been read already. */
    public <T> T present(String pointer, @Nullable T value, T standIn) {
        if (value == null) {
            wrong(pointer, "required", Messages.of("api.required"));
            return standIn;
        }
        return value;
    }

    /** One of the names of an enum. */
    public <E extends Enum<E>> E name(String pointer, @Nullable String text, E standIn) {
        Class<E> type = standIn.getDeclaringClass();
        return value(pointer, text, name -> constant(type, name), standIn);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(Messages.of("api.one-of", names(type))));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.joining(Messages.of("list.and")));
    }

    /**
     * @throws ProblemException 422 when any place was wrong
     */
    public void done() {
        if (!errors.isEmpty()) {
            throw new ProblemException(
                    Problem.of(
                                    HttpStatus.UNPROCESSABLE_CONTENT,
                                    "invalid-content",
                                    Messages.of("api.invalid", errors.size()))
                            .withErrors(errors));
        }
    }

    private static String sentence(IllegalArgumentException refused, String text) {
        String message = refused.getMessage();
        boolean chinese =
                message != null
                        && message.codePoints()
                                .anyMatch(
                                        point ->
                                                Character.UnicodeScript.of(point)
                                                        == Character.UnicodeScript.HAN);
        return chinese && message != null ? message : Messages.of("api.malformed", text);
    }

    /** What no form can show, and half characters, which nothing can store. */
    private static boolean isUnprintable(int point) {
        return (Character.isISOControl(point) && point != '\n' && point != '\r' && point != '\t')
                || Character.getType(point) == Character.SURROGATE;
    }
}
