package org.jixiao.infrastructure.local;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;

/**
 * What the person who starts the application has said: command line, system properties,
 * environment, files beside the program. Defaults shipped on the class path do not count.
 */
record ExplicitSettings(ConfigurableEnvironment environment) {

    private static final String SHIPPED = "Config resource 'class path resource";
    private static final String EVERYTHING = "configurationProperties";
    private static final String DEFAULTS = "defaultProperties";

    boolean has(String name) {
        return environment.getPropertySources().stream()
                .filter(source -> !isShipped(source))
                .anyMatch(source -> source.containsProperty(name));
    }

    private static boolean isShipped(PropertySource<?> source) {
        String name = source.getName();
        return name.startsWith(SHIPPED) || name.equals(EVERYTHING) || name.equals(DEFAULTS);
    }
}
