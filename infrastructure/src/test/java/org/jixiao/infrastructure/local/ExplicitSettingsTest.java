package org.jixiao.infrastructure.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class ExplicitSettingsTest {

    private static final String NAME = "jixiao.database.url";

    private final StandardEnvironment environment = new StandardEnvironment();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Config resource 'class path resource [application.yml]' via location 'optional:classpath:/'",
                "defaultProperties"
            })
    void whatTheProgramShipsWithIsNotSaidByAnybody(String shipped) {
        say(shipped);

        assertThat(new ExplicitSettings(environment).has(NAME)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commandLineArgs",
                "Inlined Test Properties",
                "Config resource 'file [config/application.yml]' via location 'optional:file:./config/'"
            })
    void whatThePersonGivesIs(String given) {
        say(given);

        assertThat(new ExplicitSettings(environment).has(NAME)).isTrue();
    }

    @Test
    void anEnvironmentVariableCountsUnderItsOwnSpelling() {
        environment
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of("JIXIAO_DATABASE_URL", "jdbc:postgresql://db/jixiao")));

        assertThat(new ExplicitSettings(environment).has(NAME)).isTrue();
    }

    private void say(String source) {
        environment
                .getPropertySources()
                .addLast(
                        new MapPropertySource(source, Map.of(NAME, "jdbc:postgresql://db/jixiao")));
    }
}
