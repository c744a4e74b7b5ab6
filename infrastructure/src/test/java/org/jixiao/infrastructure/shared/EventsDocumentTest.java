package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.infrastructure.shared.EventCatalogue.Name;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/events.md} says what is stored. */
class EventsDocumentTest {

    private static final Pattern EVENT =
            Pattern.compile("(?m)^\\| `(jixiao\\.[a-z-]+)` \\| (\\d+) \\| .* \\|$");
    private static final Pattern KEY = Pattern.compile("(?m)^\\| `(\\w+)` \\|");

    private static final Map<Class<?>, Name> NAMES = new EventCatalogue().names();

    private static String document;

    @BeforeAll
    static void read() throws IOException {
        document = Files.readString(Path.of("..", "docs", "events.md"));
    }

    @Test
    void everyEventOfTheCatalogueIsDescribedInItsRevisionAndNothingElseIs() {
        List<String> described =
                rows().stream().map(row -> row.group(1) + " " + row.group(2)).toList();
        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        NAMES.values().stream()
                                .map(name -> name.name() + " " + name.revision())
                                .toList());
    }

    @Test
    void everyFieldOfAnEventStandsInItsRow() {
        NAMES.forEach(
                (event, name) ->
                        assertThat(row(name))
                                .contains(
                                        Arrays.stream(event.getRecordComponents())
                                                .map(RecordComponent::getName)
                                                .map("`%s`"::formatted)
                                                .toList()));
    }

    @Test
    void everyKeyOfTheMetadataIsDescribedAndNothingElseIs() {
        String metadata =
                document.substring(
                        document.indexOf("\n## Metadata"), document.indexOf("\n## Changing"));
        EventMeta full = new EventMeta("", "", "", "", "", "", "", "", "", "", "", "");
        assertThat(KEY.matcher(metadata).results().map(key -> key.group(1)))
                .containsExactlyInAnyOrderElementsOf(full.toMap().keySet());
    }

    private static String row(Name name) {
        return rows().stream()
                .filter(row -> row.group(1).equals(name.name()))
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not described: " + name));
    }

    private static List<MatchResult> rows() {
        return EVENT.matcher(document).results().toList();
    }
}
