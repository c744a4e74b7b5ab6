package org.jixiao.web.journey;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Visits pages as a browser without scripts does: with cookies, and redirects where asked. */
public final class PageSession {

    private static final String SIGN_IN = "/oauth2/authorization/keycloak";
    private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String HTML = "text/html,*/*;q=0.8";
    private static final int MOST_REDIRECTS = 12;

    private final URI address;
    private final CookieJar cookies = new CookieJar();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();
    private String formToken = "";

    PageSession(URI address) {
        this.address = address;
    }

    /** Nobody yet. */
    public static PageSession of(RunningJixiao jixiao) {
        return new PageSession(jixiao.address());
    }

    /** Somebody with the password of the demo, signed in through Keycloak's own form. */
    public static PageSession signedIn(RunningJixiao jixiao, String username) {
        return signedIn(jixiao.address(), username);
    }

    /** The same where Jixiao runs at that address. */
    public static PageSession signedIn(URI address, String username) {
        PageSession session = new PageSession(address);
        Answer page = session.signIn(username, RunningJixiao.PASSWORD);
        if (!page.question().contains(address.toString())) {
            throw new IllegalStateException(username + " could not sign in: " + page);
        }
        return session;
    }

    /** Fills Keycloak's form and follows wherever it leads. */
    public Answer signIn(String username, String password) {
        Answer form = following(SIGN_IN);
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw new IllegalStateException("no form to sign in with: " + form);
        }
        Answer answer =
                send(
                        post(
                                URI.create(action.group(1).replace("&amp;", "&")),
                                fields("username", username, "password", password)));
        return remember(follow(answer));
    }

    public Answer get(String path) {
        return remember(send(HttpRequest.newBuilder(at(path)).header("Accept", HTML)));
    }

    /** How many bytes come from there, such as those of a picture. */
    public int weight(String path) {
        try {
            return http.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofByteArray())
                    .body()
                    .length;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** What comes through a stream, line by line, for as long as it is open. */
    public Stream<String> lines(String path) {
        try {
            return http.send(
                            HttpRequest.newBuilder(at(path))
                                    .header("Accept", "text/event-stream")
                                    .build(),
                            BodyHandlers.ofLines())
                    .body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    /** As {@link #get}, and on to where redirects lead. */
    public Answer following(String path) {
        return remember(follow(get(path)));
    }

    /**
     * Sends a form with the token of the page seen last.
     *
     * @param fields name and value in turn
     */
    public Answer post(String path, String... fields) {
        String[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "_csrf";
        all[fields.length + 1] = formToken;
        return send(post(at(path), fields(all)));
    }

    /** As another site makes a browser do it: with the cookies, without the token of a page. */
    Answer postForged(String path) {
        return send(post(at(path), ""));
    }

    /** As {@link #post}, and on to where redirects lead. */
    public Answer postFollowing(String path, String... fields) {
        return remember(follow(post(path, fields)));
    }

    /** A cookie as it was set, with all its attributes. */
    public Optional<String> cookie(String name) {
        return cookies.named(name).map(CookieJar.Kept::line);
    }

    private Answer follow(Answer first) {
        Answer answer = first;
        for (int hop = 0; hop < MOST_REDIRECTS; hop++) {
            if (answer.status() / 100 != 3) {
                return answer;
            }
            URI next = at(answer.header("Location"));
            answer = send(HttpRequest.newBuilder(next).header("Accept", HTML));
        }
        throw new IllegalStateException("redirected in circles: " + answer);
    }

    private URI at(String path) {
        return address.resolve(path);
    }

    private Answer remember(Answer answer) {
        Matcher token = TOKEN.matcher(answer.body());
        if (token.find()) {
            formToken = token.group(1);
        }
        return answer;
    }

    private static HttpRequest.Builder post(URI address, String form) {
        return HttpRequest.newBuilder(address)
                .header("Accept", HTML)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private static String fields(String... namesAndValues) {
        return IntStream.range(0, namesAndValues.length / 2)
                .mapToObj(
                        i ->
                                encoded(namesAndValues[2 * i])
                                        + "="
                                        + encoded(namesAndValues[2 * i + 1]))
                .collect(Collectors.joining("&"));
    }

    /** With the letters of a query that are no ASCII written as an address takes them. */
    public static String encodedPath(String path) {
        return URI.create(path).toASCIIString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Answer send(HttpRequest.Builder request) {
        return ApiClient.send(http, request.timeout(Duration.ofSeconds(60)).build());
    }
}
