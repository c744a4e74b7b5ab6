package org.jixiao.domain.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.domain.approval.DisclosureRules;
import org.jixiao.domain.delegation.DelegationRules;
import org.jixiao.domain.shared.Rejection;
import org.jixiao.domain.shared.Rejection.Kind;
import org.jixiao.domain.table.ExportRules;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} says what the code does. */
class RulesDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "rules.md");
    private static final Path TESTS = Path.of("src", "test", "java");
    private static final Pattern RULE = Pattern.compile("(?m)^\\| `([a-z]\\w+)` \\|");
    private static final Pattern REFUSAL =
            Pattern.compile("(?m)^\\| `[A-Z]\\w+` \\| `[a-z-]+` \\| [0-9]{3} \\| .* \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

    private final String document = read(DOCUMENT);

    @Test
    void everyRuleIsDescribedUnderItsNameAndNothingElseIs() throws ClassNotFoundException {
        List<String> rules =
                Stream.of(
                                ProjectRules.class,
                                MakerCheckerRules.class,
                                Class.forName("org.jixiao.domain.organization.OrganizationRules"),
                                DelegationRules.class,
                                DisclosureRules.class,
                                ExportRules.class,
                                Class.forName("org.jixiao.domain.checks.ConfigurationRules"))
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(RulesDocumentTest::isRule)
                        .map(Method::getName)
                        .toList();
        assertThat(RULE.matcher(document).results().map(found -> found.group(1)))
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    private static boolean isRule(Method method) {
        return !method.isSynthetic() && !Modifier.isPrivate(method.getModifiers());
    }

    @Test
    void everyRefusalIsListedWithItsCodeStatusAndSentenceAndNothingElseIs() {
        String listed =
                document.substring(
                        document.indexOf("\n## Refusals"),
                        document.indexOf("\n### Before any rule"));
        List<String> expected =
                Stream.of(
                                RejectionsTest.OF_PROJECTS,
                                RejectionsTest.OF_THE_ORGANIZATION,
                                RejectionsTest.OF_DELEGATIONS,
                                RejectionsTest.OF_DISCLOSURES,
                                RejectionsTest.OF_EXPORTS,
                                RejectionsTest.OF_THE_CHECKS)
                        .flatMap(List::stream)
                        .map(RulesDocumentTest::row)
                        .toList();
        assertThat(REFUSAL.matcher(listed).results().map(MatchResult::group))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static String row(Rejection rejection) {
        return "| `%s` | `%s` | %d | %s |"
                .formatted(
                        rejection.getClass().getSimpleName(),
                        rejection.code(),
                        status(rejection.kind()),
                        rejection.sentence());
    }

    private static int status(Kind kind) {
        return switch (kind) {
            case FORBIDDEN -> 403;
            case UNKNOWN -> 404;
            case CONFLICT -> 409;
            case STALE -> 412;
            case INVALID -> 422;
        };
    }

    @Test
    void everyTestItNamesExists() {
        List<MatchResult> named = TEST.matcher(document).results().toList();
        assertThat(named).isNotEmpty();
        assertThat(named)
                .allSatisfy(
                        test ->
                                assertThat(source(test.group(1)))
                                        .contains("void " + test.group(2) + "("));
    }

    private static String source(String test) {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return read(
                    files.filter(file -> file.endsWith(test + ".java"))
                            .findFirst()
                            .orElseThrow(() -> new AssertionError("no test " + test)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
