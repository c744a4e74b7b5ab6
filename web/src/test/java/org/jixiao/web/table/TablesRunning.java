package org.jixiao.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jixiao.infrastructure.local.DatabaseLogin;
import org.jixiao.infrastructure.local.DatabaseLogins;
import org.jixiao.infrastructure.local.TestPostgres;
import org.jixiao.web.JixiaoApplication;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.TestClassesAside;
import org.jixiao.web.testing.TestKeycloak;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole program on the real PostgreSQL, called over the network as scripts of districts call
 * it.
 */
@SpringBootTest(classes = JixiaoApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestClassesAside.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class TablesRunning {

    public static final Demo.Caller BUREAU =
            new Demo.Caller("02", "李建国", "440114001", List.of("unit-filer"));

    private static final TestKeycloak KEYCLOAK = TestKeycloak.start();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "-----a-boundary-of-the-tests";

    /** The classes share one running program and its database. */
    private static boolean ready;

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    @DynamicPropertySource
    public static void servers(DynamicPropertyRegistry registry) {
        DatabaseLogins logins = TestPostgres.shared().freshDatabase();
        registry.add("jixiao.keycloak.issuer", KEYCLOAK::issuer);
        registry.add("jixiao.keycloak.client-secret", () -> "secret-of-this-test");
        registry.add("jixiao.database.url", () -> logins.owner().url());
        Map.of("owner", logins.owner(), "writer", logins.writer(), "reader", logins.reader())
                .forEach((role, login) -> add(registry, role, login));
    }

    private static void add(DynamicPropertyRegistry registry, String role, DatabaseLogin login) {
        registry.add("jixiao.database." + role + ".username", login::username);
        registry.add("jixiao.database." + role + ".password", login::password);
    }

    @BeforeAll
    public void unitsAndRounds() {
        if (ready) {
            return;
        }
        ready = true;
        unit("440100", "广州市人力资源和社会保障局", "CITY_BUREAU", "null");
        unit("440113", "广州市番禺区人力资源和社会保障局", "DISTRICT_BUREAU", "\"440100\"");
        unit("440114", "广州市花都区人力资源和社会保障局", "DISTRICT_BUREAU", "\"440100\"");
        unit("440113001", "广州市番禺区人力资源和社会保障局（本级）", "UNIT", "\"440113\"");
        unit("440114001", "广州市花都区人力资源和社会保障局（本级）", "UNIT", "\"440114\"");
        unit("440114002", "广州市花都区劳动就业服务管理中心", "UNIT", "\"440114\"");
        for (int year = 2025; year <= 2027; year++) {
            String round =
                    "{\"fiscalYear\": %d, \"round\": \"FIRST_SUBMISSION\", "
                            + "\"opens\": \"2024-01-01T00:00:00+08:00\", "
                            + "\"closes\": \"2028-01-01T00:00:00+08:00\"}";
            assertThat(send(Demo.SYSTEM_ADMIN, "POST", "/rounds", round.formatted(year)))
                    .returns(201, HttpResponse::statusCode);
        }
    }

    private void unit(String code, String name, String level, String parent) {
        String body =
                "{\"code\": \"%s\", \"name\": \"%s\", \"level\": \"%s\", \"parent\": %s, "
                        + "\"from\": \"2020-01-01\"}";
        assertThat(
                        send(
                                Demo.SYSTEM_ADMIN,
                                "POST",
                                "/units",
                                body.formatted(code, name, level, parent)))
                .returns(201, HttpResponse::statusCode);
    }

    public HttpResponse<byte[]> get(Demo.Caller caller, String path) {
        return exchange(request(caller, path).GET().build());
    }

    public HttpResponse<byte[]> send(Demo.Caller caller, String method, String path, String json) {
        return exchange(
                request(caller, path)
                        .header("Content-Type", "application/json")
                        .method(method, BodyPublishers.ofString(json))
                        .build());
    }

    public HttpResponse<byte[]> upload(Demo.Caller caller, String fileName, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                ("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                                .formatted(BOUNDARY, fileName))
                        .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return exchange(
                request(caller, "/imports")
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                        .build());
    }

    public HttpResponse<byte[]> upload(Demo.Caller caller, String text) {
        return upload(caller, "表.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    public JsonNode uploaded(String unit, String total, String... rows) {
        HttpResponse<byte[]> answer = upload(Demo.FILER, SmallTable.of(unit, total, rows));
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(201);
        return json(answer);
    }

    public HttpResponse<byte[]> confirm(Demo.Caller caller, String id, String body) {
        return send(caller, "POST", "/imports/" + id + "/confirmation", body);
    }

    public static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }

    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(Demo.Caller caller, String path) {
        String token =
                KEYCLOAK.token(
                        caller.sub(),
                        caller.name(),
                        caller.unit(),
                        caller.roles().toArray(String[]::new));
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1" + path))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
