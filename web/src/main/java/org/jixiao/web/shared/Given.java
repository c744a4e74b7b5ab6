package org.jixiao.web.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a form or an address gives, where a part may be missing or blank. */
public final class Given {

    private Given() {}

    public static Optional<String> filled(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank()).map(String::strip);
    }

    public static String text(@Nullable String value) {
        return filled(value).orElse("");
    }
}
