package org.jixiao.web.identity;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Tells whether Keycloak answers, so that nobody is sent to a page that does not open. */
@Component
public class IdentityProviderStatus {

    private static final Duration REMEMBERED = Duration.ofSeconds(3);

    private final HttpClient client;
    private final HttpRequest question;
    private long askedAt;
    private boolean asked;
    private boolean reachable;

    public IdentityProviderStatus(KeycloakSettings settings) {
        client = HttpClient.newBuilder().connectTimeout(settings.connectTimeout()).build();
        question =
                HttpRequest.newBuilder(settings.discovery())
                        .timeout(settings.readTimeout())
                        .build();
    }

    /** Whether Keycloak answered when it was last asked, which is at most three seconds ago. */
    public synchronized boolean isReachable() {
        if (!asked || System.nanoTime() - askedAt > REMEMBERED.toNanos()) {
            reachable = ask();
            asked = true;
            askedAt = System.nanoTime();
        }
        return reachable;
    }

    private boolean ask() {
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
