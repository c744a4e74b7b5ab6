package org.jixiao.web.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Calls the API over HTTP, as a script does. Paths begin after {@code /api/v1}. */
public final class ApiClient {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final URI address;
    private final Supplier<String> token;

    ApiClient(URI address, Supplier<String> token) {
        this.address = address;
        this.token = token;
    }

    public Answer get(String path, String... headers) {
        return call("GET", path, null, headers);
    }

    public Answer post(String path, @Nullable String json, String... headers) {
        return call("POST", path, json, headers);
    }

    public Answer put(String path, String json, String... headers) {
        return call("PUT", path, json, headers);
    }

    public Answer delete(String path, String... headers) {
        return call("DELETE", path, null, headers);
    }

    /** Uploads a text file as a form of a browser does, in the field {@code file}. */
    public Answer upload(String path, String fileName, String content) {
        String boundary = "the-end-of-one-part";
        String body =
                """
                --%1$s\r
                Content-Disposition: form-data; name="file"; filename="%2$s"\r
                Content-Type: text/plain\r
                \r
                %3$s\r
                --%1$s--\r
                """
                        .formatted(boundary, fileName, content);
        return send(
                HTTP,
                HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .header("Authorization", "Bearer " + token.get())
                        .POST(BodyPublishers.ofString(body))
                        .build());
    }

    /**
     * @param headers name and value in turn
     */
    public Answer call(String method, String path, @Nullable String json, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
                        .timeout(Duration.ofSeconds(60))
                        .method(
                                method,
                                json == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(json));
        if (json != null) {
            request.header("Content-Type", "application/json");
        }
        String bearer = token.get();
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(HTTP, request.build());
    }

    static Answer send(HttpClient http, HttpRequest request) {
        try {
            return Answer.of(http.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
