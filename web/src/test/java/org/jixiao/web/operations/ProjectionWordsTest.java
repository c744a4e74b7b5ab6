package org.jixiao.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.web.shared.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

/** Each read model is called something by those who operate it, in both languages. */
class ProjectionWordsTest {

    private static final Path MODELS = Path.of("../infrastructure/src/main/java");
    private static final Pattern NAME =
            Pattern.compile("public String name\\(\\) \\{\\s*return \"([a-z-]+)\";");

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ProjectionWordsTest::text)
                    .filter(text -> text.matches("(?s).*implements (ReadModel|RowPerAggregate).*"))
                    .flatMap(text -> NAME.matcher(text).results().map(match -> match.group(1)))
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void readsAnything() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyReadModelHasAName() throws IOException {
        assertThat(names()).hasSizeGreaterThan(8);
        for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            LocaleContextHolder.setLocale(language);
            for (String name : names()) {
                boolean chinese =
                        Messages.of("projection." + name)
                                .codePoints()
                                .anyMatch(Character::isIdeographic);
                assertThat(chinese).as(name).isEqualTo(language != Locale.ENGLISH);
            }
        }
    }
}
