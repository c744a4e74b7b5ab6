package org.jixiao.web.testing;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Lets the real main class scan what ships and nothing that tests brought along on the same class
 * path.
 */
public final class TestClassesAside
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("testClassesAside", new Shipped());
    }

    private static final class Shipped extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
            String place = type.getResource().getURI().toString();
            return place.contains("/test-classes/") || place.contains("-tests.jar");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shipped;
        }

        @Override
        public int hashCode() {
            return Shipped.class.hashCode();
        }
    }
}
