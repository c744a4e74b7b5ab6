package org.jixiao.web.shared;

import jakarta.servlet.http.HttpServletRequest;

/** Which requests are calls of the API. */
public final class ApiPaths {

    /** What every address of the API starts with. */
    public static final String BASE = "/api/v1";

    private static final String ANY_VERSION = "/api/";

    private ApiPaths() {}

    public static boolean isApi(HttpServletRequest request) {
        String path = request.getRequestURI() + "/";
        return path.startsWith(request.getContextPath() + ANY_VERSION);
    }
}
