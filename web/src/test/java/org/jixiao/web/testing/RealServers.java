package org.jixiao.web.testing;

import java.net.URI;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.infrastructure.local.DatabaseLogin;
import org.jixiao.infrastructure.local.DatabaseLogins;
import org.jixiao.infrastructure.local.LocalKeycloak;
import org.jixiao.infrastructure.local.TestKeycloak;
import org.jixiao.infrastructure.local.TestPostgres;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The real PostgreSQL and the real Keycloak with the local realm, once per test process. */
public final class RealServers {

    private static final String SECRET = "secret-of-this-test";
    private static final LocalKeycloak KEYCLOAK = keycloak();

    private RealServers() {}

    private static LocalKeycloak keycloak() {
        URL realm =
                Objects.requireNonNull(
                        RealServers.class.getResource("/keycloak/jixiao-realm-local.json"));
        return TestKeycloak.start(
                List.of(realm),
                Map.of("JIXIAO_CLIENT_SECRET", SECRET, "JIXIAO_BASE_URL", "http://localhost"));
    }

    public static URI issuer() {
        return URI.create(KEYCLOAK.address() + "/realms/jixiao");
    }

    /** Points the application at both servers, with a database of its own. */
    public static void register(DynamicPropertyRegistry registry) {
        DatabaseLogins logins = TestPostgres.shared().freshDatabase();
        Map<String, String> values = new HashMap<>();
        values.put("jixiao.keycloak.issuer", issuer().toString());
        values.put("jixiao.keycloak.client-secret", SECRET);
        values.put("jixiao.database.url", logins.owner().url());
        put(values, "owner", logins.owner());
        put(values, "writer", logins.writer());
        put(values, "reader", logins.reader());
        values.forEach((name, value) -> registry.add(name, () -> value));
    }

    private static void put(Map<String, String> values, String role, DatabaseLogin login) {
        values.put("jixiao.database." + role + ".username", login.username());
        values.put("jixiao.database." + role + ".password", login.password());
    }
}
