package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A real Keycloak for a test process, with an empty database of its own on the shared PostgreSQL.
 * The built server is kept between runs, its data is not.
 */
public final class TestKeycloak {

    private static final int SLOTS = 8;
    private static final String DATABASE = "test_keycloak";

    private TestKeycloak() {}

    /**
     * Starts Keycloak with these realms; it stops with the process, or when closed.
     *
     * @param realms files named {@code <realm>-realm.json}
     * @param variables values for the {@code ${NAME}} placeholders in those files
     */
    public static LocalKeycloak start(List<URL> realms, Map<String, String> variables) {
        LocalPostgres postgres = TestPostgres.shared().server();
        Provisioning provisioning = postgres.provisioning();
        provisioning.drop(DATABASE);
        provisioning.copy(DATABASE, "template0", Provisioning.KEYCLOAK, List.of());
        DatabaseLogin database = postgres.login(Provisioning.KEYCLOAK, DATABASE);
        return start(new LocalKeycloak.Settings(database, realms, variables));
    }

    /** Starts Keycloak with settings used before, on the data it left. */
    static LocalKeycloak start(LocalKeycloak.Settings settings) {
        try {
            LocalKeycloak keycloak = LocalKeycloak.start(claimFreeSlot(), settings, line -> {});
            Runtime.getRuntime().addShutdownHook(new Thread(keycloak::close));
            return keycloak;
        } catch (InterruptedException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeycloakPlace claimFreeSlot() throws IOException {
        for (int slot = 1; ; slot++) {
            try {
                Path directory = withDistribution("test-keycloak-" + slot);
                leaveTheUsualPortAlone(directory);
                return KeycloakPlace.claim(directory);
            } catch (DirectoryInUseException e) {
                if (slot == SLOTS) {
                    throw e;
                }
            }
        }
    }

    /** Other checkouts test too, and a running Jixiao may be stopped and started again. */
    private static void leaveTheUsualPortAlone(Path directory) {
        RememberedValues values = RememberedValues.in(directory);
        if (values.find(KeycloakPlace.PORT_KEY).isEmpty()) {
            values.replace(KeycloakPlace.PORT_KEY, String.valueOf(FreePort.any()));
        }
    }

    private static Path withDistribution(String name) throws IOException {
        Path local = TestPostgres.localDirectory();
        Path directory = Files.createDirectories(local.resolve(name));
        Path link = directory.resolve("dist");
        if (!Files.exists(link)) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, local.resolve("dist"));
        }
        return directory;
    }
}
