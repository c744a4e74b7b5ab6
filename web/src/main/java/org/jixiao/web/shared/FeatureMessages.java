package org.jixiao.web.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every bundle under {@code messages/}, one per feature. Numbers stand in a sentence as they are,
 * without grouping (a year is no amount), and words of the domain in the reader's language.
 */
final class FeatureMessages extends ResourceBundleMessageSource {

    private static final String BUNDLES = "classpath*:messages/*.properties";

    FeatureMessages() {
        setBasenames(names());
        setDefaultEncoding("UTF-8");
        // An English server still speaks Chinese to those who have not asked for anything else.
        setFallbackToSystemLocale(false);
    }

    @Override
    protected Object[] resolveArguments(Object @Nullable [] args, @Nullable Locale locale) {
        return args == null
                ? new Object[0]
                : Arrays.stream(args).map(FeatureMessages::plain).toArray();
    }

    private static Object plain(@Nullable Object argument) {
        return argument instanceof Enum<?> constant
                ? Messages.of(constant)
                : Objects.toString(argument, "");
    }

    private static String[] names() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(BUNDLES))
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .filter(name -> !name.contains("_"))
                    .map(name -> "messages/" + name.replace(".properties", ""))
                    .distinct()
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
