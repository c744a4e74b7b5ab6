package org.jixiao.web.rights;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jixiao.web.journey.Visitor;

/** Looks at pages in every way, each opened once, and keeps what is wrong with them. */
final class PageLooks {

    /** What every page must stand. */
    enum Look {
        /** WCAG 2.1 A and AA by axe-core: no finding that is serious or worse. */
        LIGHT,
        /** The same in dark. */
        DARK,
        /** Wide tables move within their frame, by keyboard too; the page itself never does. */
        ON_A_PHONE,
        /** Nothing moves away under the eyes or the pointer while a page comes. */
        STEADY
    }

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

    private static final int SCREEN = 1366;
    private static final int PHONE = 390;
    private static final String WITHOUT_KEYBOARD =
            """
            () => [...document.querySelectorAll('.scroll')]
              .filter((frame) => frame.scrollWidth > frame.clientWidth + 1 && frame.tabIndex < 0).length
            """;

    private final Map<Look, Map<String, List<String>>> findings = new EnumMap<>(Look.class);
    private int pages;

    /** Before the first page; a theme comes at once where nothing may move. */
    void prepare(Visitor visitor) {
        visitor.page().addInitScript(WATCH_SHIFTS);
        visitor.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    void at(Visitor visitor, String person, String address) {
        visitor.page().setViewportSize(SCREEN, 768);
        visitor.open(address);
        look(visitor, person, address);
    }

    /** At the page that is open. */
    @SuppressWarnings("unchecked")
    void look(Visitor visitor, String person, String address) {
        String where = person + " " + address;
        pages++;
        keep(Look.STEADY, where, (List<String>) visitor.page().evaluate(SHIFTS));
        visitor.page().evaluate(axe());
        keep(Look.LIGHT, where, examined(visitor, "light"));
        keep(Look.DARK, where, examined(visitor, "dark"));
        visitor.page().setViewportSize(PHONE, 844);
        keep(Look.ON_A_PHONE, where, tooWide(visitor));
    }

    int pages() {
        return pages;
    }

    /** What is wrong with pages, by person and address. */
    Map<String, List<String>> findings(Look look) {
        return findings.getOrDefault(look, Map.of());
    }

    private void keep(Look look, String where, List<String> found) {
        if (!found.isEmpty()) {
            findings.computeIfAbsent(look, kind -> new LinkedHashMap<>()).put(where, found);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> examined(Visitor visitor, String theme) {
        visitor.page().evaluate("theme => document.documentElement.dataset.theme = theme", theme);
        return (List<String>) visitor.page().evaluate(RUN);
    }

    private static List<String> tooWide(Visitor visitor) {
        int width = (int) visitor.page().evaluate("() => document.documentElement.scrollWidth");
        int mute = (int) visitor.page().evaluate(WITHOUT_KEYBOARD);
        return width > PHONE || mute > 0
                ? List.of("%d pixels wide, %d frames without keyboard".formatted(width, mute))
                : List.of();
    }

    private static String axe() {
        try (InputStream script = PageLooks.class.getResourceAsStream(AXE)) {
            return new String(
                    Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
