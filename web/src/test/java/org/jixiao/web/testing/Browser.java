package org.jixiao.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows redirects, keeps cookies and sends forms; runs no scripts. */
public final class Browser {

    private final CookieManager cookies = new LocalhostCookies();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.NORMAL).build();

    /**
     * To a browser localhost is as safe as HTTPS, so it sends Secure cookies there; Java does not.
     */
    private static final class LocalhostCookies extends CookieManager {

        @Override
        public void put(URI address, Map<String, List<String>> headers) throws IOException {
            super.put(address, headers);
            getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
        }
    }

    public HttpResponse<String> get(URI address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    public HttpResponse<String> post(URI address, Map<String, String> fields) {
        String form =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build());
    }

    /**
     * A call of the API with a bearer token, and with further headers as name and value in turn.
     */
    public HttpResponse<String> json(
            String method, URI address, String token, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of a cookie; empty when there is none of that name. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .collect(Collectors.joining());
    }

    /** Where the first form of a page leads. */
    public static URI action(HttpResponse<String> page) {
        return page.uri().resolve(first(page.body(), "action=\"([^\"]+)\"").replace("&amp;", "&"));
    }

    /** The value of a hidden field. */
    public static String field(String page, String name) {
        return first(page, "name=\"" + name + "\"[^>]*value=\"([^\"]*)\"");
    }

    private static String first(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as("%s in %s", pattern, page).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
