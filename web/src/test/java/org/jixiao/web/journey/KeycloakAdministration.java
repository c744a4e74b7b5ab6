package org.jixiao.web.journey;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.infrastructure.local.LocalKeycloak;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What only an administrator of Keycloak can do: people and clients that the demo does not have.
 */
public final class KeycloakAdministration {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final LocalKeycloak keycloak;

    KeycloakAdministration(LocalKeycloak keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * Adds a person with the password of all demo people.
     *
     * @param unit code of the unit, or null for none
     * @return the id by which Keycloak knows the person
     */
    public String person(String username, @Nullable String unit, String... roles) {
        Map<String, Object> person =
                Map.of(
                        "username",
                        username,
                        "firstName",
                        username,
                        "enabled",
                        true,
                        "attributes",
                        unit == null ? Map.of() : Map.of("unit_code", List.of(unit)),
                        "credentials",
                        List.of(
                                Map.of(
                                        "type",
                                        "password",
                                        "value",
                                        RunningJixiao.PASSWORD,
                                        "temporary",
                                        false)));
        Answer created = call("POST", "/users", person);
        if (created.status() != 201) {
            throw new IllegalStateException(created.toString());
        }
        String location = created.header("Location");
        List<JsonNode> granted = new ArrayList<>();
        for (String role : roles) {
            granted.add(call("GET", "/roles/" + role, null).json());
        }
        String id = location.substring(location.lastIndexOf('/') + 1);
        Answer mapped = call("POST", "/users/" + id + "/role-mappings/realm", granted);
        if (mapped.status() != 204) {
            throw new IllegalStateException(mapped.toString());
        }
        return id;
    }

    /**
     * Adds a client for scripts.
     *
     * @param scopes its client scopes; {@code jixiao} is what makes a token meant for Jixiao
     * @param lifespan of its access tokens, in seconds
     */
    public void client(String clientId, List<String> scopes, int lifespan) {
        Map<String, Object> client =
                Map.of(
                        "clientId",
                        clientId,
                        "publicClient",
                        true,
                        "standardFlowEnabled",
                        false,
                        "directAccessGrantsEnabled",
                        true,
                        "defaultClientScopes",
                        scopes,
                        "attributes",
                        Map.of("access.token.lifespan", Integer.toString(lifespan)));
        Answer created = call("POST", "/clients", client);
        if (created.status() != 201) {
            throw new IllegalStateException(created.toString());
        }
    }

    /** The sessions that Keycloak holds open for a person. */
    public int sessions(String userId) {
        return call("GET", "/users/" + userId + "/sessions", null).json().size();
    }

    /** A token of the realm {@code jixiao}, fetched with name and password. */
    public BearerToken directGrant(String client, String username, String password) {
        return token("jixiao", client, username, password);
    }

    /** A token that Keycloak issued, but another realm of it. */
    public BearerToken tokenOfAnotherRealm() {
        return token(
                "master",
                "admin-cli",
                keycloak.administratorName(),
                keycloak.administratorPassword());
    }

    private BearerToken token(String realm, String client, String username, String password) {
        String form =
                "grant_type=password&scope=openid&client_id=%s&username=%s&password=%s"
                        .formatted(
                                client,
                                username,
                                URLEncoder.encode(password, StandardCharsets.UTF_8));
        URI endpoint =
                keycloak.address().resolve("/realms/" + realm + "/protocol/openid-connect/token");
        Answer answer =
                ApiClient.send(
                        HTTP,
                        HttpRequest.newBuilder(endpoint)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(form))
                                .build());
        if (answer.status() != 200) {
            throw new IllegalStateException(username + ": " + answer);
        }
        long seconds = answer.json().path("expires_in").asLong();
        return new BearerToken(answer.at("/access_token"), Instant.now().plusSeconds(seconds));
    }

    private Answer call(String method, String path, @Nullable Object body) {
        URI endpoint = URI.create(keycloak.address() + "/admin/realms/jixiao" + path);
        return ApiClient.send(
                HTTP,
                HttpRequest.newBuilder(endpoint)
                        .header("Authorization", "Bearer " + tokenOfAnotherRealm().text())
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(
                                                JsonMapper.shared().writeValueAsString(body)))
                        .build());
    }
}
