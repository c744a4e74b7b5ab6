package org.jixiao.infrastructure.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LocalKeycloakIT {

    private static final URL REALM =
            Objects.requireNonNull(LocalKeycloakIT.class.getResource("tiny-realm.json"));
    private static final Map<String, String> VARIABLES =
            Map.of("JIXIAO_BASE_URL", "绩效", "JIXIAO_ADMIN_CLIENT_SECRET", "a-secret-of-this-test");

    private static LocalKeycloak keycloak;

    @BeforeAll
    static void start() {
        keycloak = TestKeycloak.start(List.of(REALM), VARIABLES);
    }

    @AfterAll
    static void stop() {
        keycloak.close();
    }

    @Test
    void theIssuerIsTheAddressPeopleSee() throws Exception {
        assertThat(get("/realms/tiny/.well-known/openid-configuration"))
                .contains("\"issuer\":\"" + keycloak.address() + "/realms/tiny\"");
        assertThat(keycloak.address().getHost()).isEqualTo("localhost");
    }

    @Test
    void placeholdersOfTheRealmFileAreFilledIn() throws Exception {
        assertThat(token("a-secret-of-this-test")).contains("access_token");
        assertThat(token("${JIXIAO_ADMIN_CLIENT_SECRET}")).contains("unauthorized_client");
    }

    @Test
    void theAdministratorHasARandomPassword() throws Exception {
        String form = "grant_type=password&client_id=admin-cli&username=%s&password=%s";
        String name = keycloak.administratorName();
        String path = "/realms/master/protocol/openid-connect/token";

        assertThat(keycloak.administratorPassword()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(post(path, form.formatted(name, keycloak.administratorPassword())))
                .contains("access_token");
        assertThat(post(path, form.formatted(name, "admin"))).contains("invalid_grant");
    }

    @Test
    void noSecretStandsOnTheCommandLine() {
        List<String> words = servers().stream().flatMap(each -> arguments(each).stream()).toList();

        assertThat(words).isNotEmpty();
        assertThat(words).noneMatch(word -> word.contains(keycloak.administratorPassword()));
        assertThat(words).noneMatch(word -> word.contains("a-secret-of-this-test"));
    }

    @Test
    void aRestartLeavesNoProcessAndKeepsAddressAndRealm() throws Exception {
        URI address = keycloak.address();
        keycloak.close();
        assertThat(servers()).isEmpty();

        LocalPostgres postgres = TestPostgres.shared().server();
        DatabaseLogin database = postgres.login(Provisioning.KEYCLOAK, "test_keycloak");
        keycloak = TestKeycloak.start(new LocalKeycloak.Settings(database, List.of(), Map.of()));

        assertThat(keycloak.address()).isEqualTo(address);
        assertThat(token("a-secret-of-this-test")).contains("access_token");
    }

    /** Else one would sign in at the stranger's, who answers at our address. */
    @Test
    void aPortThatAStrangerTakesBeforeTheServerIsUpIsNotTakenForOurs() throws Exception {
        LocalPostgres postgres = TestPostgres.shared().server();
        DatabaseLogin database = postgres.login(Provisioning.KEYCLOAK, "test_keycloak");
        LocalKeycloak.Settings settings = new LocalKeycloak.Settings(database, List.of(), Map.of());
        List<ProcessHandle> before = servers();
        KeycloakPlace place = TestKeycloak.claimFreeSlot();
        InetAddress address = InetAddress.getByName("127.0.0.1");

        try (ServerSocket stranger = new ServerSocket(place.port(), 1, address)) {
            assertThatThrownBy(() -> LocalKeycloak.start(place, settings, line -> {}))
                    .isInstanceOf(PortTakenException.class)
                    .hasMessageContaining(String.valueOf(stranger.getLocalPort()));
        }
        assertThat(servers()).isEqualTo(before);
    }

    private static List<ProcessHandle> servers() {
        Path directory = TestPostgres.localDirectory();
        String mark = "-Dkc.home.dir=" + directory.resolve("test-keycloak-");
        return ProcessHandle.current()
                .descendants()
                .filter(each -> arguments(each).stream().anyMatch(w -> w.startsWith(mark)))
                .toList();
    }

    private static List<String> arguments(ProcessHandle process) {
        return process.info().arguments().map(Arrays::asList).orElseGet(List::of);
    }

    private static String token(String secret) throws Exception {
        String form = "grant_type=client_credentials&client_id=tiny-client&client_secret=";
        String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        return post("/realms/tiny/protocol/openid-connect/token", form + encoded);
    }

    private static String get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(keycloak.address().resolve(path)).build());
    }

    private static String post(String path, String form) throws IOException, InterruptedException {
        return send(
                HttpRequest.newBuilder(keycloak.address().resolve(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build());
    }

    private static String send(HttpRequest request) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        }
    }
}
