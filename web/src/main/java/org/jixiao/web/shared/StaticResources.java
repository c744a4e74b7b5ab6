package org.jixiao.web.shared;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.zip.CRC32;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * Styles, scripts and pictures under addresses that change when any of them changes, so that
 * browsers ask for each once. Nothing else is looked for among them: every link on a page passes
 * here.
 */
@Configuration(proxyBeanMethods = false)
class StaticResources implements WebMvcConfigurer {

    private static final String FILES = "classpath:/static/";
    private static final String EVERYTHING = "/**";
    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    /** Pictures of the guide keep their names from one version to the next. */
    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePrivate();

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(FILES)
                .setCacheControl(FOR_GOOD)
                .resourceChain(true)
                .addResolver(
                        new VersionResourceResolver()
                                .addFixedVersionStrategy(version(), EVERYTHING));
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(FOR_GOOD)
                .resourceChain(true)
                .addResolver(new LiteWebJarsResourceResolver());
        registry.addResourceHandler("/help/images/**")
                .addResourceLocations(FILES + "help/images/")
                .setCacheControl(FOR_AN_HOUR);
    }

    /** Of all files together: a script names the others by their place beside it. */
    private static String version() {
        try {
            CRC32 sum = new CRC32();
            Resource[] files =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:/static/*/*.*");
            Arrays.sort(files, Comparator.comparing(Resource::getFilename));
            for (Resource file : files) {
                sum.update(file.getContentAsByteArray());
            }
            return Long.toHexString(sum.getValue());
        } catch (IOException unreadable) {
            throw new IllegalStateException("the styles and scripts cannot be read", unreadable);
        }
    }
}
