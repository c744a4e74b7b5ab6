package org.jixiao.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page somebody was on, as far as it is one of ours: nobody is ever led elsewhere. */
public final class CameFrom {

    private CameFrom() {}

    /** Path and query of the page; {@code otherwise} when it is not known or not here. */
    public static String page(HttpServletRequest request, String otherwise) {
        String referer = request.getHeader("Referer");
        String path = referer == null ? null : local(referer, request);
        return path == null ? otherwise : path;
    }

    private static @Nullable String local(String referer, HttpServletRequest request) {
        try {
            URI from = URI.create(referer);
            URI here = URI.create(request.getRequestURL().toString());
            String path = from.getRawPath();
            boolean ours =
                    Objects.equals(from.getRawAuthority(), here.getRawAuthority())
                            && path != null
                            && path.matches("/(?!/).*");
            return !ours
                    ? null
                    : from.getRawQuery() == null ? path : path + "?" + from.getRawQuery();
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }
}
