package org.jixiao.web.testing;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.web.JixiaoApplication;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application on a port, over the real PostgreSQL and the real Keycloak. */
@SpringBootTest(classes = JixiaoApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestClassesAside.class)
public abstract class RealJixiao {

    protected static final String PASSWORD = "Jixiao-Demo-2025";
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    @LocalServerPort protected int port;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        RealServers.register(registry);
    }

    protected URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    protected HttpResponse<String> call(
            String user, String method, String path, String body, String... headers) {
        return new Browser()
                .json(
                        method,
                        at("/api/v1" + path),
                        TOKENS.computeIfAbsent(user, RealJixiao::token),
                        body,
                        headers);
    }

    protected HttpResponse<String> get(String user, String path) {
        return call(user, "GET", path, null);
    }

    protected static String token(String user) {
        return JsonPath.read(grant("jixiao-api", user, PASSWORD).body(), "$.access_token");
    }

    /** Asks Keycloak for a token by name and password. */
    protected static HttpResponse<String> grant(String client, String user, String password) {
        return new Browser()
                .post(
                        URI.create(RealServers.issuer() + "/protocol/openid-connect/token"),
                        Map.of(
                                "grant_type", "password",
                                "client_id", client,
                                "username", user,
                                "password", password));
    }
}
