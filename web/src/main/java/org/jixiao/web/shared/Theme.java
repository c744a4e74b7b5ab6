package org.jixiao.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Light or dark, as chosen; the server writes it into the page, so that nothing flashes. */
public enum Theme {
    /** As the browser or its system prefers. */
    SYSTEM,
    LIGHT,
    DARK;

    /** Under which every page finds the present one, error pages too. */
    static final String ATTRIBUTE = "theme";

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

    static Theme of(HttpServletRequest request) {
        return Cookies.value(request, COOKIE).map(Theme::ofCode).orElse(SYSTEM);
    }

    /** What can be chosen, this one among them. */
    public List<Theme> all() {
        return List.of(values());
    }
}
