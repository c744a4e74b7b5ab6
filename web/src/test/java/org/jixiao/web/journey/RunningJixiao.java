package org.jixiao.web.journey;

import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jixiao.infrastructure.local.DatabaseLogin;
import org.jixiao.infrastructure.local.DatabaseLogins;
import org.jixiao.infrastructure.local.LocalKeycloak;
import org.jixiao.infrastructure.local.TestKeycloak;
import org.jixiao.infrastructure.local.TestPostgres;
import org.jixiao.web.JixiaoApplication;
import org.jixiao.web.testing.TestClassesAside;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Jixiao as people use it: the real application on a random port, its own PostgreSQL database, a
 * real Keycloak with the local realm, and the demo data. Started once for all suites of the module
 * by {@link RunsJixiao}.
 */
public final class RunningJixiao implements AutoCloseable {

    /** Of every person of the demo. */
    public static final String PASSWORD = "Jixiao-Demo-2025";

    private static final String SECRET = "the-secret-of-this-test-run";

    private final LocalKeycloak keycloak;
    private final ConfigurableApplicationContext context;
    private final KeycloakAdministration administration;
    private final ConcurrentMap<String, BearerToken> tokens = new ConcurrentHashMap<>();

    private RunningJixiao(LocalKeycloak keycloak, ConfigurableApplicationContext context) {
        this.keycloak = keycloak;
        this.context = context;
        this.administration = new KeycloakAdministration(keycloak);
    }

    static RunningJixiao start() {
        DatabaseLogins database = TestPostgres.shared().freshDatabase();
        LocalKeycloak keycloak = TestKeycloak.start(List.of(realm()), secrets());
        try {
            URI issuer = keycloak.address().resolve("/realms/jixiao");
            return new RunningJixiao(
                    keycloak, application(database, issuer, "--jixiao.demo.data=true"));
        } catch (RuntimeException e) {
            keycloak.close();
            throw e;
        }
    }

    /**
     * A further application, for the tests that need one of their own; close it.
     *
     * @param issuer the realm it trusts, which need not answer
     */
    static ConfigurableApplicationContext application(
            DatabaseLogins database, URI issuer, String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add("--server.port=0");
        arguments.add("--jixiao.demo.accounts=true");
        arguments.add("--jixiao.keycloak.issuer=" + issuer);
        arguments.add("--jixiao.keycloak.client-secret=" + SECRET);
        arguments.add("--jixiao.database.url=" + database.owner().url());
        arguments.addAll(login("owner", database.owner()));
        arguments.addAll(login("writer", database.writer()));
        arguments.addAll(login("reader", database.reader()));
        SpringApplication application = new SpringApplication(JixiaoApplication.class);
        // Closed by the suite, while the servers it speaks to are still there.
        application.setRegisterShutdownHook(false);
        application.addInitializers(new TestClassesAside());
        return application.run(arguments.toArray(String[]::new));
    }

    private static List<String> login(String role, DatabaseLogin login) {
        String prefix = "--jixiao.database." + role;
        return List.of(
                prefix + ".username=" + login.username(), prefix + ".password=" + login.password());
    }

    private static URL realm() {
        return Objects.requireNonNull(
                RunningJixiao.class.getResource("/keycloak/jixiao-realm-local.json"));
    }

    private static Map<String, String> secrets() {
        return Map.of(
                "JIXIAO_CLIENT_SECRET", SECRET,
                "JIXIAO_ADMIN_CLIENT_SECRET", SECRET,
                "JIXIAO_BASE_URL", "http://localhost");
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public LocalKeycloak keycloak() {
        return keycloak;
    }

    public KeycloakAdministration administration() {
        return administration;
    }

    /** Where browsers reach the application, without a trailing slash. */
    public URI address() {
        return addressOf(context);
    }

    static URI addressOf(ConfigurableApplicationContext application) {
        String port = application.getEnvironment().getRequiredProperty("local.server.port");
        return URI.create("http://localhost:" + port);
    }

    /** Calls the API as a person of the demo. */
    public ApiClient as(String username) {
        return new ApiClient(address(), () -> token(username));
    }

    /** Calls the API with a token of any kind, or with none. */
    public ApiClient bearing(String token) {
        return new ApiClient(address(), () -> token);
    }

    /** Calls the API as nobody. */
    public ApiClient asNobody() {
        return bearing("");
    }

    /** An access token as scripts get it. */
    public String token(String username) {
        return tokens.compute(
                        username,
                        (name, known) ->
                                known == null || known.endsSoon() ? fetch(name, PASSWORD) : known)
                .text();
    }

    private BearerToken fetch(String username, String password) {
        return administration.directGrant("jixiao-api", username, password);
    }

    @Override
    public void close() {
        context.close();
        keycloak.close();
    }
}
