package org.jixiao.infrastructure.notices;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jixiao.infrastructure.notices.NoticeProperties.Webhook;
import org.jixiao.infrastructure.notices.OutgoingMessage.Facts;
import tools.jackson.databind.json.JsonMapper;

/**
 * POSTs each notice as JSON, signed: {@code Jixiao-Signature} is {@code sha256=} and the HMAC of
 * {@code Jixiao-Timestamp}, a dot and the body. {@code Jixiao-Delivery} is the same at each try.
 */
final class WebhookChannel implements OutgoingChannel {

    static final String NAME = "webhook";

    private static final String ALGORITHM = "HmacSHA256";
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(15);

    private final Webhook settings;
    private final String baseUrl;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).followRedirects(Redirect.NEVER).build();

    WebhookChannel(Webhook settings, String baseUrl, Clock clock) {
        this.settings = settings;
        this.baseUrl = baseUrl;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isAddressed() {
        return false;
    }

    @Override
    public List<String> recipients(OutgoingMessage message) {
        return List.of();
    }

    @Override
    public void deliver(OutgoingMessage message) throws DeliveryFailed {
        Facts notice = message.notice();
        if (notice == null) {
            return;
        }
        HttpResponse<Void> answer = send(request(message, json.writeValueAsString(body(notice))));
        if (answer.statusCode() / 100 != 2) {
            throw new DeliveryFailed("answered with status " + answer.statusCode(), null);
        }
    }

    private HttpResponse<Void> send(HttpRequest request) throws DeliveryFailed {
        try {
            return http.send(request, BodyHandlers.discarding());
        } catch (IOException unreachable) {
            throw new DeliveryFailed("not reached: " + unreachable, unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailed("interrupted", stopping);
        }
    }

    private HttpRequest request(OutgoingMessage message, String body) {
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        return HttpRequest.newBuilder(URI.create(settings.url()))
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Jixiao-Delivery", message.id().toString())
                .header("Jixiao-Attempt", Integer.toString(message.attempt()))
                .header("Jixiao-Timestamp", timestamp)
                .header("Jixiao-Signature", "sha256=" + sign(timestamp + "." + body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private Map<String, Object> body(Facts notice) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", notice.id().toString());
        body.put("kind", notice.kind().name());
        body.put("at", notice.at().toString());
        body.put("count", notice.count());
        body.put("role", notice.role());
        body.put("unit", notice.unit());
        body.put("person", notice.person());
        body.put("project", Objects.toString(notice.projectId(), ""));
        body.put("code", Objects.toString(notice.code(), ""));
        body.put("name", Objects.toString(notice.name(), ""));
        body.put("round", Objects.toString(notice.round(), ""));
        body.put("due", Objects.toString(notice.due(), ""));
        body.put("by", notice.by());
        body.put("link", baseUrl + MessageWords.path(notice));
        return body;
    }

    private String sign(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(
                    new SecretKeySpec(
                            settings.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException unusable) {
            throw new IllegalStateException("a webhook needs a secret that is not empty", unusable);
        }
    }
}
