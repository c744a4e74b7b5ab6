package org.jixiao.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.domain.shared.Role;
import org.jixiao.web.journey.GuidePicture;
import org.junit.jupiter.api.Test;

/** The guide as it lies in {@code docs/guide}: whatever it refers to is there. */
class GuideTest {

    private static final Path GUIDE = Path.of("../docs/guide");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^]]*)]\\(([^)]+)\\)");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^]]+]\\(([^)]+)\\)");
    private static final Pattern ANCHOR = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern HELP =
            Pattern.compile("fragments/help :: (?:how|fill)\\('([a-z-]+)', '([a-z-]+)'\\)");

    private static final Map<String, String> FILES = files();

    private static Map<String, String> files() {
        try (Stream<Path> files = Files.list(GUIDE)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<MatchResult> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    /** Styles and scripts are there already when somebody opens a chapter; 300 KB is the bar. */
    @Test
    void aChapterWeighsLittleWithAllItsPictures() throws IOException {
        for (Map.Entry<String, String> chapter : FILES.entrySet()) {
            Set<String> pictures =
                    all(IMAGE, chapter.getValue()).stream()
                            .map(match -> match.group(2))
                            .collect(Collectors.toSet());
            long bytes = 0;
            for (String picture : pictures) {
                bytes += Files.size(GUIDE.resolve(picture));
            }
            assertThat(bytes).as(chapter.getKey()).isLessThan(270 * 1024);
        }
    }

    @Test
    void everyRoleHasAChapterAndTablesHaveOne() {
        Set<String> expected =
                Arrays.stream(Role.values())
                        .map(role -> role.code() + ".md")
                        .collect(Collectors.toCollection(TreeSet::new));
        expected.addAll(List.of("README.md", "tables.md"));
        assertThat(FILES.keySet()).isEqualTo(expected);
    }

    @Test
    void everyPictureIsTakenByTheSuiteAndIsThereAndIsShownAndSaysWhatItShows() throws IOException {
        Set<String> taken =
                Arrays.stream(GuidePicture.values())
                        .map(picture -> "images/" + picture.file())
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = new TreeSet<>();
        for (String text : FILES.values()) {
            for (MatchResult image : all(IMAGE, text)) {
                assertThat(image.group(1)).as(image.group()).isNotBlank();
                shown.add(image.group(2));
            }
        }
        assertThat(shown).isEqualTo(taken);
        assertThat(pictures()).isEqualTo(taken);
        for (String file : taken) {
            assertThat(Files.size(GUIDE.resolve(file))).as(file).isLessThanOrEqualTo(150 * 1024);
        }
    }

    private static Set<String> pictures() throws IOException {
        try (Stream<Path> files = Files.list(GUIDE.resolve("images"))) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add("images/" + file.getFileName()));
            return names;
        }
    }

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> dead = new ArrayList<>();
        FILES.forEach(
                (file, text) -> {
                    for (MatchResult link : all(LINK, text)) {
                        String[] parts = link.group(1).split("#", 2);
                        String target = parts[0].isEmpty() ? file : parts[0];
                        boolean there =
                                parts.length == 1
                                        ? FILES.containsKey(target)
                                        : anchors(target).contains(parts[1]);
                        if (!there) {
                            dead.add(file + ": " + link.group(1));
                        }
                    }
                });
        assertThat(dead).isEmpty();
    }

    @Test
    void everyLinkOfAFormLeadsToItsSection() throws IOException {
        List<String> links = new ArrayList<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".html")).toList()) {
                for (MatchResult link : all(HELP, Files.readString(file))) {
                    links.add(link.group(1) + "#" + link.group(2));
                    assertThat(anchors(link.group(1) + ".md"))
                            .as(file + " " + link.group())
                            .contains(link.group(2));
                }
            }
        }
        assertThat(links).hasSizeGreaterThan(5);
    }

    @Test
    void everySectionHasAnAnchorAndNoTwoHaveTheSame() {
        FILES.forEach(
                (file, text) -> {
                    assertThat(text.lines().filter(line -> line.startsWith("## ")))
                            .as(file)
                            .isNotEmpty()
                            .allMatch(line -> line.matches("## <a id=\"[a-z0-9-]+\"></a>.+"));
                    List<String> anchors =
                            all(ANCHOR, text).stream().map(found -> found.group(1)).toList();
                    assertThat(anchors).as(file).doesNotHaveDuplicates();
                });
    }

    private static List<String> anchors(String file) {
        return all(ANCHOR, FILES.getOrDefault(file, "")).stream()
                .map(found -> found.group(1))
                .toList();
    }
}
