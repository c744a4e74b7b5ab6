package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

/**
 * A directory claimed for one Keycloak, with its port settled before the server runs: the address
 * is part of every token, so it stays the same unless something foreign has taken the port.
 *
 * @param directory absolute, without links
 * @param people the port where browsers and Jixiao reach it, nobody else's while this is held
 * @param health the port where its readiness is asked, claimed likewise
 */
record KeycloakPlace(
        Path directory,
        DirectoryLock lock,
        RememberedValues values,
        ClaimedPort people,
        ClaimedPort health)
        implements AutoCloseable {

    static final String PORT_KEY = "keycloak.port";
    private static final int WISHED_PORT = 8_180;

    /** Claims the directory and stops what an earlier run left there, which may hold the port. */
    static KeycloakPlace claim(Path directory) {
        DirectoryLock lock = DirectoryLock.take(directory, "keycloak");
        try {
            Path real = directory.toRealPath();
            new KeycloakOrphan(KeycloakHome.folder(real)).clear();
            RememberedValues values = RememberedValues.in(real);
            ClaimedPort people = ClaimedPort.remembered(values, PORT_KEY, WISHED_PORT);
            return new KeycloakPlace(real, lock, values, people, ClaimedPort.any());
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    int port() {
        return people.number();
    }

    URI address() {
        return URI.create("http://localhost:" + port());
    }

    @Override
    public void close() {
        people.close();
        health.close();
        lock.close();
    }
}
