package org.jixiao.infrastructure.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The local realm is the production realm with {@code local-overlay.json} merged over it (RFC 7386,
 * clients matched by their id). After a change to either, write it anew with {@code mvn test -pl
 * infrastructure -am -Dtest=RealmFilesTest -Djixiao.realm.write=true}.
 */
class RealmFilesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/keycloak");
    private static final Path LOCAL = RESOURCES.resolve("jixiao-realm-local.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JsonNode production = read(RESOURCES.resolve("jixiao-realm.json"));

    @Test
    void theLocalRealmIsTheProductionRealmWithTheOverlay() throws IOException {
        JsonNode overlay = read(Path.of("src/test/resources/keycloak/local-overlay.json"));
        JsonNode merged = merge(production, overlay);
        if (Boolean.getBoolean("jixiao.realm.write")) {
            Files.writeString(LOCAL, JSON.writeValueAsString(merged) + "\n");
        }

        assertThat(read(LOCAL)).isEqualTo(merged);
    }

    @Test
    void productionHasNoPeopleAndNoKnownSecret() {
        assertThat(production.has("users")).isFalse();
        assertThat(production.get("clients"))
                .allSatisfy(
                        client ->
                                assertThat(client.get("secret").asString())
                                        .matches("\\$\\{JIXIAO_(CLIENT|API_CLIENT)_SECRET}"));
    }

    @Test
    void noClientOfProductionTakesPasswordsOrUsesTheImplicitFlow() {
        assertThat(production.get("clients"))
                .hasSize(2)
                .allSatisfy(
                        client -> {
                            assertThat(client.get("directAccessGrantsEnabled").asBoolean())
                                    .isFalse();
                            assertThat(client.get("implicitFlowEnabled").asBoolean()).isFalse();
                        });
    }

    @Test
    void signInsAndAdministrationAreKeptHalfAYear() {
        int halfAYear = 180 * 24 * 60 * 60;

        assertThat(production.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(production.get("eventsExpiration").asInt()).isGreaterThanOrEqualTo(halfAYear);
        assertThat(production.get("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(Integer.parseInt(production.at("/attributes/adminEventsExpiration").asString()))
                .isGreaterThanOrEqualTo(halfAYear);
    }

    @Test
    void passwordsAreLongAndGuessingLocksTheAccount() {
        assertThat(production.get("passwordPolicy").asString())
                .contains("length(12)", "upperCase(1)", "lowerCase(1)", "digits(1)")
                .contains("notUsername", "passwordHistory(5)");
        assertThat(production.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(production.get("failureFactor").asInt()).isLessThanOrEqualTo(5);
    }

    @Test
    void theThreeAdministratorRolesNeedAOneTimePassword() {
        assertThat(production.get("browserFlow").asString()).isEqualTo("jixiao browser");
        assertThat(production.at("/roles/realm"))
                .filteredOn(
                        role -> role.at("/composites/realm").toString().contains("otp-required"))
                .extracting(role -> role.get("name").asString())
                .containsExactlyInAnyOrder("system-admin", "security-admin", "auditor");
    }

    @Test
    void onlyAdministratorsChangeTheUnitOfAPerson() {
        JsonNode profile =
                JSON.readTree(
                        production
                                .at(
                                        "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                                .asString());

        assertThat(profile.get("attributes"))
                .filteredOn(attribute -> attribute.get("name").asString().equals("unit_code"))
                .singleElement()
                .satisfies(
                        attribute ->
                                assertThat(attribute.at("/permissions/edit").toString())
                                        .isEqualTo("[\"admin\"]"));
    }

    private static JsonNode read(Path file) {
        return JSON.readTree(file.toFile());
    }

    private static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes) || !(target instanceof ObjectNode before)) {
            return patch;
        }
        ObjectNode merged = before.deepCopy();
        changes.propertyStream()
                .forEach(
                        change -> {
                            if (change.getValue().isNull()) {
                                merged.remove(change.getKey());
                            } else {
                                merged.set(
                                        change.getKey(),
                                        change.getKey().equals("clients")
                                                ? clients(merged.get("clients"), change.getValue())
                                                : merge(
                                                        merged.path(change.getKey()),
                                                        change.getValue()));
                            }
                        });
        return merged;
    }

    private static JsonNode clients(JsonNode before, JsonNode changes) {
        return JSON.createArrayNode()
                .addAll(
                        StreamSupport.stream(before.spliterator(), false)
                                .map(client -> merge(client, changeOf(client, changes)))
                                .toList());
    }

    private static JsonNode changeOf(JsonNode client, JsonNode changes) {
        return StreamSupport.stream(changes.spliterator(), false)
                .filter(change -> change.get("clientId").equals(client.get("clientId")))
                .findFirst()
                .orElseGet(JSON::createObjectNode);
    }
}
