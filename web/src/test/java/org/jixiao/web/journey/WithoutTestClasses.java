package org.jixiao.web.journey;

import java.io.IOException;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * Keeps the stand-ins of other tests, which lie in the same packages, out of the real application.
 */
final class WithoutTestClasses
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("withoutTestClasses", new Filter());
    }

    private static final class Filter extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory readers)
                throws IOException {
            String place = type.getResource().getURL().toString();
            return place.contains("/test-classes/") || place.contains("-tests.jar");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Filter;
        }

        @Override
        public int hashCode() {
            return Filter.class.hashCode();
        }
    }
}
