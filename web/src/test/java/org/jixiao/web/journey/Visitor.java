package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One person before a screen of 1366 × 768, in Chinese. Collects every error a page reports; looks
 * at pages as people do, by what is written on them.
 */
public final class Visitor implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final double PATIENCE_MILLIS = 20_000;

    private final RunningJixiao jixiao;
    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();

    Visitor(RunningJixiao jixiao, Browser browser) {
        this.jixiao = jixiao;
        context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setViewportSize(1366, 768)
                                .setLocale("zh-CN")
                                .setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page = context.newPage();
        page.onPageError(error -> errors.add(page.url() + " threw " + error));
        page.onConsoleMessage(
                message -> {
                    if ("error".equals(message.type())) {
                        errors.add(message.location() + " reports " + message.text());
                    }
                });
        page.onDialog(Dialog::accept);
    }

    public Page page() {
        return page;
    }

    /** Opens an address of Jixiao. */
    public void open(String path) {
        page.navigate(jixiao.address() + path);
    }

    /** Begins at the first page and goes through Keycloak's. */
    public void signIn(String username) {
        open("/");
        page.locator("a[href='/oauth2/authorization/keycloak']").first().click();
        page.locator("#username").fill(username);
        page.locator("#password").fill(RunningJixiao.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(jixiao.address().toString()));
    }

    void signOut() {
        button("退出登录").click();
        page.waitForURL(address -> address.contains("signed-out"));
    }

    /** Follows an entry of the navigation. */
    void goTo(String entry) {
        page.locator("nav.nav").getByRole(AriaRole.LINK, exactly(entry)).click();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions exactly(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Waits until all of this can be read on the page. */
    void reads(String... texts) {
        for (String text : texts) {
            sees(page.locator("body"), text);
        }
    }

    void sees(Locator place, String text) {
        try {
            place.filter(new Locator.FilterOptions().setHasText(text)).first().waitFor();
        } catch (TimeoutError missing) {
            screenshot("not-there");
            throw missing;
        }
    }

    /** Keeps what is on the screen, whole page, under {@code target/screenshots}. */
    void screenshot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve(name + ".png"))
                        .setFullPage(true));
    }

    /** Fails when any page so far threw an exception or reported an error. */
    public void nothingWentWrong() {
        assertThat(errors).isEmpty();
    }

    /** Leaves a picture of where it ended, to be looked at when a test fails. */
    @Override
    public void close() {
        if (!page.isClosed()) {
            screenshot("99-last-seen");
        }
        context.close();
    }
}
