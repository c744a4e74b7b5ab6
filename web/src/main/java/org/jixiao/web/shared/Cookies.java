package org.jixiao.web.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What a browser keeps for its person. */
final class Cookies {

    private Cookies() {}

    static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Of the request that is being answered; empty outside of any. */
    static Optional<String> value(String name) {
        return RequestContextHolder.getRequestAttributes()
                        instanceof ServletRequestAttributes current
                ? value(current.getRequest(), name)
                : Optional.empty();
    }
}
