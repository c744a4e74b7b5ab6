package org.jixiao.infrastructure.local;

import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A real Keycloak of this process, keeping its data in PostgreSQL; it stops with this process. */
public final class LocalKeycloak implements AutoCloseable {

    static final String ADMINISTRATOR = "local-admin";
    static final String PASSWORD_KEY = "keycloak.administrator.password";
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final int LOG_LINES = 25;

    private final KeycloakPlace place;
    private final OwnedProcess process;

    private LocalKeycloak(KeycloakPlace place, OwnedProcess process) {
        this.place = place;
        this.process = process;
    }

    /**
     * What Keycloak is started with.
     *
     * @param database Keycloak's own database
     * @param realms realm files; a realm that exists is left as it is
     * @param variables values for the {@code ${NAME}} placeholders in those files
     */
    public record Settings(
            DatabaseLogin database, List<URL> realms, Map<String, String> variables) {}

    /**
     * Starts the server of a directory and waits until it is ready.
     *
     * @param directory holds {@code dist/keycloak-<version>}, logs and passwords
     * @param progress told in Chinese what is going on
     * @throws LocalServerException when the directory is in use, the server is not ready in time,
     *     or another program has taken its port meanwhile
     * @throws InterruptedException when the caller no longer wants it; nothing is left running
     */
    public static LocalKeycloak start(Path directory, Settings settings, Consumer<String> progress)
            throws InterruptedException {
        return start(KeycloakPlace.claim(directory), settings, progress);
    }

    /** As above, in a place claimed before; the place is given back when the start fails. */
    static LocalKeycloak start(KeycloakPlace place, Settings settings, Consumer<String> progress)
            throws InterruptedException {
        LogFile log = LogFile.open(place.directory(), "keycloak");
        LocalKeycloak keycloak = null;
        boolean ready = false;
        try {
            KeycloakHome home = KeycloakHome.prepare(place.directory(), progress);
            home.offerRealms(settings.realms());
            KeycloakLaunch launch = new KeycloakLaunch(home, place);
            progress.accept("正在启动 Keycloak（%s）…".formatted(place.address()));
            long before = log.length();
            keycloak = new LocalKeycloak(place, launch.launch(log, settings));
            ready = keycloak.awaitReady(() -> log.says(launch.listening(), before), progress);
        } finally {
            if (!ready && keycloak != null) {
                keycloak.close();
            } else if (!ready) {
                place.close();
            }
        }
        if (!ready) {
            throw notReady(place, log);
        }
        return keycloak;
    }

    private boolean awaitReady(BooleanSupplier listening, Consumer<String> progress)
            throws InterruptedException {
        String health = "http://127.0.0.1:%d/health/ready".formatted(place.health().number());
        return new Readiness(URI.create(health), listening, process::isAlive)
                .within(
                        LIMIT,
                        waited ->
                                progress.accept(
                                        "Keycloak 正在启动 … %d 秒".formatted(waited.toSeconds())));
    }

    private static LocalServerException notReady(KeycloakPlace place, LogFile log) {
        if (!FreePort.isFree(place.port())) {
            return new PortTakenException(place.port());
        }
        return new LocalServerException(
                "Keycloak 没有就绪，日志 %s 末尾：%n%s".formatted(log.path(), log.tail(LOG_LINES)),
                "Keycloak did not become ready, see the end of its log above");
    }

    /** Address for browsers, without a trailing slash. */
    public URI address() {
        return place.address();
    }

    public String administratorName() {
        return ADMINISTRATOR;
    }

    public String administratorPassword() {
        return place.values().password(PASSWORD_KEY);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Asks the server to stop, makes it after a while, and waits until it is gone. */
    @Override
    public void close() {
        try {
            process.close();
        } finally {
            place.close();
        }
    }
}
