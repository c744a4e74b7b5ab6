package org.jixiao.web.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Light or dark, as chosen; the server writes it into the page, so that nothing flashes. */
public enum Theme {
    /** As the browser or its system prefers. */
    SYSTEM,
    LIGHT,
    DARK;

    static final String COOKIE = "jixiao-theme";

    /** As HTML and cookies write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Theme ofCode(String code) {
        return Arrays.stream(values())
                .filter(theme -> theme.code().equals(code))
                .findFirst()
                .orElse(SYSTEM);
    }

    /** What templates ask as {@code @theme}, on pages with a frame and without. */
    @Component("theme")
    public static final class Chosen {

        public Theme current() {
            return Cookies.value(COOKIE).map(Theme::ofCode).orElse(SYSTEM);
        }

        public List<Theme> all() {
            return List.of(values());
        }
    }
}
