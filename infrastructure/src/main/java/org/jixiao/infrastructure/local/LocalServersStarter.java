package org.jixiao.infrastructure.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

/**
 * Profile {@code local}: starts PostgreSQL before the application context, Keycloak beside it, and
 * tells the application where they are.
 *
 * <p>A server whose address is given explicitly ({@code jixiao.database.url}, {@code
 * jixiao.keycloak.issuer}) is not started. Both stop after the context has closed, however the
 * process ends.
 */
final class LocalServersStarter implements EnvironmentPostProcessor, Ordered {

    static final String PROFILE = "local";
    private static final String SOURCE = "jixiaoLocalServers";
    private static final String REALM = "jixiao";

    /** Set by the build, whose process the application is to outlive in no case. */
    private static final String STOP_WITH_PARENT = "jixiao.local.stop-with-parent";

    /** One pair of servers per process, however many contexts a test run opens. */
    private static @Nullable Map<String, Object> running;

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessEnvironment(
            ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of(PROFILE))) {
            return;
        }
        ExplicitSettings explicit = new ExplicitSettings(environment);
        boolean database = !explicit.has("jixiao.database.url");
        boolean keycloak = !explicit.has("jixiao.keycloak.issuer");
        if (database || keycloak) {
            publish(environment, runningOrStarted(environment, application, database, keycloak));
        }
        linkHere(environment);
    }

    /** Links of messages lead to this very run, unless they are told to lead elsewhere. */
    private static void linkHere(ConfigurableEnvironment environment) {
        Map<String, Object> link = Map.of("jixiao.notices.base-url", baseUrl(environment));
        environment.getPropertySources().addLast(new MapPropertySource(SOURCE + "-links", link));
    }

    private static void publish(ConfigurableEnvironment environment, Map<String, Object> values) {
        environment
                .getPropertySources()
                .addAfter(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new MapPropertySource(SOURCE, values));
    }

    private static synchronized Map<String, Object> runningOrStarted(
            ConfigurableEnvironment environment,
            SpringApplication application,
            boolean database,
            boolean keycloak) {
        Map<String, Object> known = running;
        if (known == null) {
            known = startOrTellWhy(environment, application, database, keycloak);
            running = known;
        }
        return known;
    }

    /** Logging is not set up this early: without a word here the person would see nothing. */
    private static Map<String, Object> startOrTellWhy(
            ConfigurableEnvironment environment,
            SpringApplication application,
            boolean database,
            boolean keycloak) {
        try {
            return start(environment, application, database, keycloak);
        } catch (LocalServerException e) {
            tell("启动失败：" + e.getMessage());
            throw e;
        }
    }

    private static Map<String, Object> start(
            ConfigurableEnvironment environment,
            SpringApplication application,
            boolean database,
            boolean keycloak) {
        Path directory = directory(environment);
        LocalServers servers = LocalServers.start(directory, LocalServersStarter::tell);
        SpringApplication.getShutdownHandlers().add(() -> stop(servers));
        Map<String, Object> values = new HashMap<>();
        if (database) {
            values.putAll(databaseProperties(servers.logins()));
        }
        if (keycloak) {
            servers.startKeycloak(
                    directory,
                    realms(environment),
                    baseUrl(environment),
                    LocalServersStarter::tell);
            values.putAll(keycloakProperties(servers));
            servers.keycloak().whenComplete((ready, failure) -> endAtAStrangers(failure));
            application.addListeners(new ReadyLine(servers, LocalServersStarter::tell));
        }
        if (environment.getProperty(STOP_WITH_PARENT, Boolean.class, false)) {
            ParentWatch.stopWithParent();
        }
        return values;
    }

    private static Path directory(ConfigurableEnvironment environment) {
        String home = System.getProperty("user.home", ".");
        String directory = environment.getProperty("jixiao.local.directory", home + "/.jixiao");
        return Path.of(directory).toAbsolutePath().normalize();
    }

    private static String baseUrl(ConfigurableEnvironment environment) {
        String port = environment.getProperty("server.port", "8080");
        return environment.getProperty("jixiao.local.base-url", "http://localhost:" + port);
    }

    private static List<URL> realms(ConfigurableEnvironment environment) {
        String location =
                environment.getProperty(
                        "jixiao.local.realm", "classpath:keycloak/jixiao-realm-local.json");
        Resource resource = new DefaultResourceLoader().getResource(location);
        if (!resource.exists()) {
            tell("没有找到 %s，Keycloak 将没有 %s 域".formatted(location, REALM));
            return List.of();
        }
        try {
            return List.of(resource.getURL());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> databaseProperties(DatabaseLogins logins) {
        Map<String, Object> values = new HashMap<>();
        values.put("jixiao.database.url", logins.owner().url());
        Map.of("owner", logins.owner(), "writer", logins.writer(), "reader", logins.reader())
                .forEach(
                        (role, login) -> {
                            String prefix = "jixiao.database." + role;
                            values.put(prefix + ".username", login.username());
                            values.put(prefix + ".password", login.password());
                        });
        return values;
    }

    private static Map<String, Object> keycloakProperties(LocalServers servers) {
        String address = String.valueOf(servers.keycloakAddress());
        return Map.of(
                "jixiao.keycloak.url",
                address,
                "jixiao.keycloak.issuer",
                address + "/realms/" + REALM,
                "jixiao.keycloak.client-secret",
                servers.clientSecret(),
                "jixiao.keycloak.admin.client-secret",
                servers.adminClientSecret());
    }

    /** A stranger answers at the address that everybody was given: nobody may sign in there. */
    private static void endAtAStrangers(@Nullable Throwable failure) {
        if (failure instanceof PortTakenException) {
            new Thread(() -> System.exit(1), "local-stop").start();
        }
    }

    private static void stop(LocalServers servers) {
        tell("正在停止 Keycloak 与 PostgreSQL …");
        servers.close();
        tell("已停止");
    }

    /** The person who started this waits in front of a terminal; the log is not for them. */
    private static void tell(String line) {
        System.out.println("[本地] " + line);
    }
}
