package org.jixiao.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jixiao.web.testing.RealJixiao;
import org.junit.jupiter.api.Test;

/** The browsable description of the API in a real browser, under our content security policy. */
class DescriptionIT extends RealJixiao {

    private static final Path CHROMIUM =
            Path.of(System.getProperty("jixiao.chromium", "/usr/bin/chromium"));

    @Test
    void theDescriptionOpensWithoutBreakingThePolicy() {
        List<String> complaints = new ArrayList<>();
        try (Playwright playwright =
                        Playwright.create(
                                new Playwright.CreateOptions()
                                        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser =
                        playwright
                                .chromium()
                                .launch(
                                        new LaunchOptions()
                                                .setExecutablePath(CHROMIUM)
                                                .setArgs(
                                                        List.of(
                                                                "--no-sandbox",
                                                                "--no-first-run")))) {
            Page page = browser.newPage();
            page.onConsoleMessage(
                    message -> {
                        if ("error".equals(message.type())) {
                            complaints.add(message.text());
                        }
                    });
            page.navigate(at("/swagger-ui.html").toString());
            page.waitForSelector("text=批量办理");

            assertThat(page.textContent("body")).contains("/api/v1/projects/{id}/submission");
        }
        assertThat(complaints).isEmpty();
    }
}
