package org.jixiao.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells a page that the file it asked for has begun to come. A browser says nothing of downloads to
 * the page; so the page sends a word of its own and watches for it as a cookie, which comes with
 * the first byte of the file.
 */
@Configuration(proxyBeanMethods = false)
class DownloadStarts implements HandlerInterceptor, WebMvcConfigurer {

    static final String PARAMETER = "started";
    static final String COOKIE = "jixiao-started";

    private static final Pattern WORD = Pattern.compile("[0-9a-z-]{1,40}");
    private static final Duration SHORT = Duration.ofMinutes(1);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        String word = request.getParameter(PARAMETER);
        if (word != null && WORD.matcher(word).matches()) {
            ResponseCookie cookie =
                    ResponseCookie.from(COOKIE, word)
                            .path(request.getContextPath() + "/")
                            .maxAge(SHORT)
                            .secure(request.isSecure())
                            .sameSite("Lax")
                            .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }
}
