package org.jixiao.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;

/** The languages people can choose; Simplified Chinese unless they do. */
public enum Language {
    CHINESE("zh-CN", Locale.SIMPLIFIED_CHINESE),
    ENGLISH("en", Locale.ENGLISH);

    /** Remembers the choice in the browser. */
    static final String COOKIE = "jixiao-language";

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** As HTML and cookies write it. */
    public String tag() {
        return tag;
    }

    Locale locale() {
        return locale;
    }

    static Language ofTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst()
                .orElse(CHINESE);
    }

    /** Callers of the API ask by header, as programs do; people by the switch on each page. */
    static Language of(HttpServletRequest request) {
        return ApiPaths.isApi(request) ? asked(request) : chosen(request);
    }

    private static Language asked(HttpServletRequest request) {
        return request.getHeader("Accept-Language") != null
                        && request.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? ENGLISH
                : CHINESE;
    }

    private static Language chosen(HttpServletRequest request) {
        return Cookies.value(request, COOKIE).map(Language::ofTag).orElse(CHINESE);
    }
}
