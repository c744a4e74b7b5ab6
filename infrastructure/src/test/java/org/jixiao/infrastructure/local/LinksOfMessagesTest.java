package org.jixiao.infrastructure.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Where links of messages lead in a local run. */
class LinksOfMessagesTest {

    private static final String LINK = "jixiao.notices.base-url";

    /** With both servers elsewhere, so that none is started. */
    private static String link(Map<String, Object> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("jixiao.database.url", "jdbc:postgresql://localhost:1/jixiao");
        settings.put("jixiao.keycloak.issuer", "http://localhost:1/realms/jixiao");
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles("local");
        environment.getPropertySources().addFirst(new MapPropertySource("told", settings));
        new LocalServersStarter()
                .postProcessEnvironment(environment, new SpringApplication(Object.class));
        return environment.getProperty(LINK, "");
    }

    @Test
    void theyLeadToThePortOfThisRun() {
        assertThat(link(Map.of("server.port", "8123"))).isEqualTo("http://localhost:8123");
        assertThat(link(Map.of("jixiao.local.base-url", "http://jixiao.test")))
                .isEqualTo("http://jixiao.test");
    }

    @Test
    void theyLeadWhereTheyAreToldTo() {
        assertThat(link(Map.of(LINK, "https://jixiao.example")))
                .isEqualTo("https://jixiao.example");
    }
}
