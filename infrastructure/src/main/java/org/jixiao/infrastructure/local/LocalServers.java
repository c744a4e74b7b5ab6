package org.jixiao.infrastructure.local;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL and Keycloak of one directory together. PostgreSQL is there when {@link #start}
 * returns; Keycloak, if wanted, comes up beside the application, which has to start without it.
 */
public final class LocalServers implements AutoCloseable {

    private static final String CLIENT_SECRET_KEY = "keycloak.client.secret";
    private static final String ADMIN_CLIENT_SECRET_KEY = "keycloak.admin-client.secret";
    private static final long STOP_MILLIS = 30_000;

    private final LocalPostgres postgres;
    private final DatabaseLogins logins;
    private final RememberedValues values;
    private final CompletableFuture<LocalKeycloak> keycloak = new CompletableFuture<>();
    private @Nullable Thread starting;
    private @Nullable URI keycloakAddress;

    private LocalServers(LocalPostgres postgres, DatabaseLogins logins, RememberedValues values) {
        this.postgres = postgres;
        this.logins = logins;
        this.values = values;
    }

    /** Starts PostgreSQL and makes its databases; blocks until they can be used. */
    public static LocalServers start(Path directory, Consumer<String> progress) {
        LocalPostgres postgres = LocalPostgres.start(directory, progress);
        try {
            DatabaseLogins logins = postgres.provision();
            return new LocalServers(postgres, logins, RememberedValues.in(directory));
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    /**
     * Settles Keycloak's address and starts it in the background.
     *
     * @param realms realm files, for the first start
     * @param baseUrl where people reach Jixiao, for the realm's redirect addresses
     */
    public void startKeycloak(
            Path directory, List<URL> realms, String baseUrl, Consumer<String> progress) {
        KeycloakPlace place = KeycloakPlace.claim(directory);
        keycloakAddress = place.address();
        LocalKeycloak.Settings settings =
                new LocalKeycloak.Settings(logins.keycloak(), realms, variables(baseUrl));
        Thread thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("local-keycloak")
                        .unstarted(() -> complete(place, settings, progress));
        starting = thread;
        thread.start();
    }

    private void complete(
            KeycloakPlace place, LocalKeycloak.Settings settings, Consumer<String> progress) {
        try {
            LocalKeycloak started = LocalKeycloak.start(place, settings, progress);
            progress.accept("Keycloak 已就绪：%s".formatted(started.address()));
            keycloak.complete(started);
        } catch (InterruptedException e) {
            keycloak.cancel(false);
        } catch (RuntimeException e) {
            if (Thread.currentThread().isInterrupted()) {
                keycloak.cancel(false);
                return;
            }
            progress.accept("Keycloak 启动失败，暂时无法登录：%s".formatted(e.getMessage()));
            keycloak.completeExceptionally(e);
        }
    }

    /** Placeholders of the realm file: one secret per client, and the address of Jixiao. */
    private Map<String, String> variables(String baseUrl) {
        return Map.of(
                "JIXIAO_CLIENT_SECRET", clientSecret(),
                "JIXIAO_ADMIN_CLIENT_SECRET", adminClientSecret(),
                "JIXIAO_BASE_URL", baseUrl);
    }

    public DatabaseLogins logins() {
        return logins;
    }

    /** Secret of the client by which people sign in to the pages. */
    public String clientSecret() {
        return values.password(CLIENT_SECRET_KEY);
    }

    /** Secret of the service account by which Jixiao manages people. */
    public String adminClientSecret() {
        return values.password(ADMIN_CLIENT_SECRET_KEY);
    }

    /** Keycloak once it is ready; fails when it could not be started. */
    public CompletableFuture<LocalKeycloak> keycloak() {
        return keycloak;
    }

    /** Keycloak's address, known as soon as its start has been asked for; null before. */
    public @Nullable URI keycloakAddress() {
        return keycloakAddress;
    }

    /**
     * Stops Keycloak, started or still starting, and then PostgreSQL, which it needs to the end.
     */
    @Override
    public void close() {
        try {
            stopKeycloak();
        } finally {
            postgres.close();
        }
    }

    private void stopKeycloak() {
        Thread thread = starting;
        if (thread == null) {
            return;
        }
        thread.interrupt();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (keycloak.isDone() && !keycloak.isCompletedExceptionally()) {
            keycloak.join().close();
        }
    }
}
