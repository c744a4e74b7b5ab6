package org.jixiao.infrastructure.local;

import java.nio.file.Path;
import java.util.List;

/** A process that owns local servers until it is told to end or is killed: the tests kill it. */
final class ServersMain {

    private ServersMain() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        long start = System.nanoTime();
        LocalServers servers = LocalServers.start(directory, line -> tell(start, line));
        tell(start, "postgres " + servers.logins().owner().url());
        if (arguments.length > 1) {
            List<java.net.URL> realms = List.of(ServersMain.class.getResource("tiny-realm.json"));
            servers.startKeycloak(
                    directory, realms, "http://localhost:8080", line -> tell(start, line));
            servers.keycloak().join();
            tell(start, "keycloak " + servers.keycloakAddress());
        }
        System.in.read();
        servers.close();
        tell(start, "closed");
    }

    private static void tell(long start, String line) {
        System.out.println((System.nanoTime() - start) / 1_000_000 + " ms " + line);
    }
}
