package org.jixiao.web.shared;

import org.jspecify.annotations.Nullable;

/**
 * Why something is taken back: in the address, or in a body where the caller's client sends one.
 */
public final class Reasons {

    private Reasons() {}

    /** A reason. */
    public record Body(@Nullable String reason) {}

    /** Empty when none is given, which the rules then refuse where one is asked for. */
    public static String of(@Nullable String parameter, @Nullable Body body) {
        BodyReader reader = new BodyReader();
        String given = body == null || body.reason() == null ? parameter : body.reason();
        String reason = reader.optionalText("/reason", given, BodyReader.LONG_TEXT);
        reader.done();
        return reason;
    }
}
