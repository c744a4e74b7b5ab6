package org.jixiao.web.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jixiao.domain.shared.Role;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The chapters of the guide: the first one, one for each role, named by the role's code, and those
 * that several roles share.
 */
@Component
class Guide {

    private static final String TABLES = "tables";

    private final Map<String, Chapter> chapters = new LinkedHashMap<>();

    Guide() {
        ChapterReader reader = new ChapterReader();
        put(reader.read("README", text("README")));
        for (Role role : Role.values()) {
            put(reader.read(role.code(), text(role.code())));
        }
        put(reader.read(TABLES, text(TABLES)));
    }

    private void put(Chapter chapter) {
        chapters.put(chapter.name(), chapter);
    }

    List<Chapter> chapters() {
        return List.copyOf(chapters.values());
    }

    /**
     * @param name empty for the first one
     */
    Optional<Chapter> chapter(String name) {
        return Optional.ofNullable(chapters.get(name));
    }

    private static String text(String file) {
        try (InputStream markdown =
                new ClassPathResource("guide/" + file + ".md").getInputStream()) {
            return new String(markdown.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
