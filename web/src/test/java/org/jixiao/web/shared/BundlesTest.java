package org.jixiao.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.domain.shared.Rejection;
import org.junit.jupiter.api.Test;

/** Both languages say everything, and nothing is said beside the bundles. */
class BundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。；：？！、（）]");

    private static final Pattern FORMAT = Pattern.compile("\\{\\d+,");

    /** {@code #{key}}, {@code #messages.msg('key')}, {@code Messages.of("key"}. */
    private static final Pattern USE =
            Pattern.compile(
                    "#\\{([\\w.-]+)[(}]|#messages\\.msg\\('([\\w.-]+)'\\)|Messages\\.of\\(\\s*\"([\\w.-]+)\"[,)]");

    /** Words that stand in the units' own documents, which nobody translates. */
    private static final Set<String> OF_DOCUMENTS = Set.of("Recurrence", "Edge", "TableHeading");

    /** A form that documents have, and the name of a language in itself. */
    private static final Set<String> AS_WRITTEN =
            Set.of("approval.documentNumber.example", "language.chinese");

    private static final JavaClasses DOMAIN =
            new ClassFileImporter()
                    .withImportOption(new DoNotIncludeTests())
                    .importPackages("org.jixiao.domain", "org.jixiao.application");

    static Map<String, String> words(String ending) {
        Map<String, String> words = new TreeMap<>();
        for (Path bundle : files(RESOURCES.resolve("messages"), ".properties")) {
            boolean english = bundle.toString().endsWith("_en.properties");
            // Refusals are Chinese in the domain itself.
            if (english == ending.equals("_en") && !bundle.toString().contains("refusal")) {
                read(bundle).forEach((key, word) -> words.put((String) key, (String) word));
            }
        }
        return words;
    }

    static List<Path> files(Path root, String ending) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(Path bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(words("_en").keySet()).isEqualTo(words("").keySet());
    }

    @Test
    void theSecondLanguageIsEnglishAndTheFirstIsNot() {
        assertThat(words("_en").entrySet())
                .filteredOn(word -> !AS_WRITTEN.contains(word.getKey()))
                .noneMatch(word -> CHINESE.matcher(word.getValue()).find());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Map<String, String> english = words("_en");
        assertThat(words(""))
                .allSatisfy(
                        (key, word) ->
                                assertThat(arguments(english.getOrDefault(key, "")))
                                        .as(key)
                                        .isEqualTo(arguments(word)));
    }

    /** An apostrophe begins a quotation there, and would take the argument with it. */
    @Test
    void wordsWithArgumentsHaveNoApostrophe() {
        assertThat(Stream.concat(words("").entrySet().stream(), words("_en").entrySet().stream()))
                .filteredOn(word -> word.getValue().contains("{0}"))
                .noneMatch(word -> word.getValue().contains("'"));
    }

    /** Arguments come as texts; a number format would find none to format and end the page. */
    @Test
    void wordsDoNotFormatTheirArguments() {
        assertThat(Stream.concat(words("").entrySet().stream(), words("_en").entrySet().stream()))
                .noneMatch(word -> FORMAT.matcher(word.getValue()).find());
    }

    private static long arguments(String pattern) {
        return pattern.contains("{0}")
                ? new MessageFormat(pattern).getFormatsByArgumentIndex().length
                : 0;
    }

    @Test
    void noTemplateAndNoScriptSaysAnythingInChineseItself() {
        List<Path> files = new ArrayList<>(files(RESOURCES.resolve("templates"), ".html"));
        files.addAll(files(RESOURCES.resolve("static/js"), ".js"));
        assertThat(files)
                .allSatisfy(
                        file ->
                                assertThat(
                                                text(file)
                                                        .lines()
                                                        .map(
                                                                line ->
                                                                        line.replaceAll(
                                                                                "//.*|/\\*\\*.*|^\\s+\\*.*",
                                                                                ""))
                                                        .filter(
                                                                line ->
                                                                        Pattern.compile(
                                                                                        "\\p{IsHan}")
                                                                                .matcher(line)
                                                                                .find())
                                                        .toList())
                                        .as(file.toString())
                                        .isEmpty());
    }

    @Test
    void everyKeyThatIsUsedIsThere() {
        Map<String, String> words = words("");
        List<String> unknown = new ArrayList<>();
        List<Path> files = new ArrayList<>(files(RESOURCES.resolve("templates"), ".html"));
        files.addAll(files(SOURCES, ".java"));
        for (Path file : files) {
            Matcher use = USE.matcher(text(file));
            while (use.find()) {
                String key =
                        use.group(1) != null
                                ? use.group(1)
                                : use.group(2) != null ? use.group(2) : use.group(3);
                if (!words.containsKey(key)) {
                    unknown.add(key + " in " + file);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyConstantThatHasAChineseWordHasItInTheBundle() {
        Map<String, String> chinese = words("");
        for (JavaClass type : DOMAIN) {
            if (type.isEnum()
                    && type.tryGetMethod("label").isPresent()
                    && !OF_DOCUMENTS.contains(type.getSimpleName())) {
                for (Object constant : type.reflect().getEnumConstants()) {
                    assertThat(chinese)
                            .containsEntry(Messages.key((Enum<?>) constant), label(constant));
                }
            }
        }
    }

    private static String label(Object constant) {
        try {
            return (String)
                    ((Enum<?>) constant).getDeclaringClass().getMethod("label").invoke(constant);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyRefusalIsTranslated() {
        Properties english = read(RESOURCES.resolve("messages/refusal_en.properties"));
        assertThat(
                        DOMAIN.stream()
                                .filter(
                                        type ->
                                                type.isAssignableTo(Rejection.class)
                                                        && type.isRecord()))
                .isNotEmpty()
                .allSatisfy(type -> assertThat(english).containsKey(Refusals.key(type.reflect())));
    }

    /** A key may travel as data before it is looked up. */
    @Test
    void whateverLooksLikeAKeyInJavaIsOne() {
        Map<String, String> words = words("");
        Set<String> first =
                words.keySet().stream()
                        .map(key -> key.replaceAll("\\..*", ""))
                        .collect(Collectors.toSet());
        Pattern literal = Pattern.compile("\"(([a-z][A-Za-z]*)\\.[\\w-]+(?:\\.[\\w-]+)*)\"");
        List<String> unknown = new ArrayList<>();
        for (Path file : files(SOURCES, ".java")) {
            Matcher key = literal.matcher(text(file));
            while (key.find()) {
                if (first.contains(key.group(2)) && !words.containsKey(key.group(1))) {
                    unknown.add(key.group(1) + " in " + file);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }
}
