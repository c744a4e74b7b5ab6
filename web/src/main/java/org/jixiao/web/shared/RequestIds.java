package org.jixiao.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** Where the id of a request is found. */
public final class RequestIds {

    static final String HEADER = "X-Request-Id";
    static final String ATTRIBUTE = "org.jixiao.web.request-id";

    private RequestIds() {}

    public static String of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof String id
                ? id
                : UUID.randomUUID().toString();
    }
}
