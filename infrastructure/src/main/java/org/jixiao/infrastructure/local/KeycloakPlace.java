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
 */
record KeycloakPlace(Path directory, DirectoryLock lock, RememberedValues values, int port)
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
            int port = FreePort.remembered(values, PORT_KEY, WISHED_PORT);
            return new KeycloakPlace(real, lock, values, port);
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    URI address() {
        return URI.create("http://localhost:" + port);
    }

    @Override
    public void close() {
        lock.close();
    }
}
