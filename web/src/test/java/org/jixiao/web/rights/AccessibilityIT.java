package org.jixiao.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.web.journey.Chromium;
import org.jixiao.web.journey.RunningJixiao;
import org.jixiao.web.journey.RunsJixiao;
import org.jixiao.web.journey.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * WCAG 2.1 A and AA by axe-core, on every page of the route table, light and dark: no finding that
 * is serious or worse.
 */
@ExtendWith({RunsJixiao.class, Chromium.class})
class AccessibilityIT {

    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    private static final String RUN =
            """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];
              const result = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
              return result.violations
                .filter((found) => ['serious', 'critical'].includes(found.impact))
                .flatMap((found) => found.nodes.map((node) =>
                  `${found.id}: ${node.html.slice(0, 160)} ${node.any.map((check) => check.message).join('; ')}`));
            }
            """;

    private static final String WATCH_SHIFTS =
            """
            window.shifts = [];
            new PerformanceObserver((list) => window.shifts.push(...list.getEntries()))
              .observe({ type: 'layout-shift', buffered: true });
            """;

    /**
     * Two frames later, so that what the page's scripts do at its start is seen as well. A long
     * table that comes in parts widens its columns as it does: that is a tenth of what a missing
     * height makes, and is let pass.
     */
    private static final String SHIFTS =
            """
            () => new Promise((told) => requestAnimationFrame(() => requestAnimationFrame(() => told(
              window.shifts.filter((shift) => !shift.hadRecentInput && shift.value > 0.05)
                .flatMap((shift) => shift.sources.map((source) =>
                  `${shift.value.toFixed(4)} ${source.node?.outerHTML?.slice(0, 120)}`))))))
            """;

    private static final int PHONE = 390;
    private static final String WITHOUT_KEYBOARD =
            """
            () => [...document.querySelectorAll('.scroll')]
              .filter((frame) => frame.scrollWidth > frame.clientWidth + 1 && frame.tabIndex < 0).length
            """;

    /** Both of them, as the cookie names them. */
    enum Theme {
        LIGHT,
        DARK
    }

    private final RunningJixiao jixiao;
    private final Chromium chromium;

    AccessibilityIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
    }

    @ParameterizedTest
    @EnumSource
    void everyPageCanBeUsedByEverybody(Theme theme) {
        String first = "/preferences?theme=" + theme.name().toLowerCase(Locale.ROOT);
        assertThat(findings(visitor -> visitor.open(first), AccessibilityIT::examined)).isEmpty();
    }

    /** Wide tables move within their frame, by keyboard too; the page itself never does. */
    @Test
    void noPageIsWiderThanAPhone() {
        assertThat(
                        findings(
                                visitor -> visitor.page().setViewportSize(PHONE, 844),
                                AccessibilityIT::tooWide))
                .isEmpty();
    }

    private static List<String> tooWide(Visitor visitor) {
        int width = (int) visitor.page().evaluate("() => document.documentElement.scrollWidth");
        int mute = (int) visitor.page().evaluate(WITHOUT_KEYBOARD);
        return width > PHONE || mute > 0
                ? List.of("%d pixels wide, %d frames without keyboard".formatted(width, mute))
                : List.of();
    }

    /** Nothing moves away under the eyes or the pointer while a page comes. */
    @Test
    void noPageJumpsWhileItComes() {
        assertThat(
                        findings(
                                visitor -> visitor.page().addInitScript(WATCH_SHIFTS),
                                AccessibilityIT::shifted))
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static List<String> shifted(Visitor visitor) {
        return (List<String>) visitor.page().evaluate(SHIFTS);
    }

    /** What is wrong with pages, by person and address. */
    private Map<String, List<String>> findings(
            Consumer<Visitor> prepare, Function<Visitor, List<String>> look) {
        Map<String, List<String>> findings = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> visit : visits().entrySet()) {
            try (Visitor visitor = chromium.visitor(jixiao)) {
                prepare.accept(visitor);
                if (!visit.getKey().isEmpty()) {
                    visitor.signIn(visit.getKey());
                }
                for (String address : visit.getValue()) {
                    visitor.open(address);
                    List<String> found = look.apply(visitor);
                    if (!found.isEmpty()) {
                        findings.put(visit.getKey() + " " + address, found);
                    }
                }
            }
        }
        return findings;
    }

    /** The suite would be worth nothing if axe did not see anything. */
    @Test
    void aPageThatNobodyCanReadIsFound() {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.open("/");
            visitor.page().evaluate("() => { document.body.innerHTML = '<main><input></main>'; }");
            assertThat(examined(visitor)).anyMatch(finding -> finding.startsWith("label"));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> examined(Visitor visitor) {
        visitor.page().evaluate(axe());
        return (List<String>) visitor.page().evaluate(RUN);
    }

    /** Each person with the addresses only they, or they first, may open. */
    private Map<String, List<String>> visits() {
        MarkedProjects marked = MarkedProjects.in(jixiao);
        MarkedProjects.Project subject = Objects.requireNonNull(marked.projects().get("440114002"));
        Map<String, List<String>> visits = new LinkedHashMap<>();
        Route.table().stream()
                .filter(route -> route.method().equals("GET"))
                .filter(AccessibilityIT::isPage)
                .forEach(
                        route ->
                                visits.computeIfAbsent(person(route), name -> new ArrayList<>())
                                        .add(route.address(subject)));
        first("SUBMITTED").forEach(id -> add(visits, "reviewer", "/projects/" + id + "/review"));
        first("REVIEWED").forEach(id -> add(visits, "approver", "/projects/" + id + "/approval"));
        first("APPROVED").forEach(id -> add(visits, "approver", "/projects/" + id));
        first("DRAFT").forEach(id -> add(visits, "filer-centre", "/projects/" + id + "/edit"));
        return visits;
    }

    private static void add(Map<String, List<String>> visits, String person, String address) {
        visits.computeIfAbsent(person, name -> new ArrayList<>()).add(address);
    }

    private Stream<String> first(String status) {
        String id =
                jixiao.as("reviewer").get("/projects?size=1&status=" + status).at("/items/0/id");
        return id.isEmpty() ? Stream.empty() : Stream.of(id);
    }

    private static final Pattern PARTS_AND_FILES =
            Pattern.compile(
                    "^/readings|\\.csv$|/failures$|/progress$|^/notices/(count|stream)|/suggestions$|/presence$"
                            + "|/(review-)?sheet$|/(template|report)$");

    /** Not what the frameworks bring, and not answers that are parts or files. */
    private static boolean isPage(Route route) {
        return !route.isApi()
                && !route.pattern().startsWith("/v3/")
                && !route.pattern().startsWith("/swagger")
                && !PARTS_AND_FILES.matcher(route.pattern()).find()
                && !route.pattern().equals("/preferences");
    }

    private static String person(Route route) {
        return Person.ALL.stream()
                .filter(
                        person ->
                                route.access() == Access.ANYONE
                                        ? person.isNobody()
                                        : route.access().admits(person))
                .findFirst()
                .map(Person::username)
                .orElseThrow();
    }

    private static String axe() {
        try (InputStream script = AccessibilityIT.class.getResourceAsStream(AXE)) {
            return new String(
                    Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
