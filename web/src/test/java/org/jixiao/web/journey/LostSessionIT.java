package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever writes for longer than a session lasts finds it again after signing in. */
@ExtendWith({RunsJixiao.class, Chromium.class})
class LostSessionIT {

    private final RunningJixiao jixiao;
    private final Chromium chromium;

    LostSessionIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
    }

    @Test
    void aFormIsFilledAgainAfterSigningInAndNotSentByItself() {
        try (Visitor administrator = chromium.visitor(jixiao)) {
            administrator.signIn("sysadmin");
            administrator.open("/operations/rounds");
            Page page = administrator.page();
            page.locator("#year").fill("2031");
            page.locator("#round").selectOption("ADJUSTMENT");
            page.locator("#opens").fill("2031-01-01T08:00");
            page.locator("#closes").fill("2031-02-01T18:00");

            page.context().clearCookies(new ClearCookiesOptions().setName("JIXIAO"));
            administrator.button("安排").click();
            administrator.reads("登录已过期");
            administrator.link("重新登录").click();

            administrator.reads("上次没有办理的内容已经填回");
            assertThat(page.locator("#year").inputValue()).isEqualTo("2031");
            assertThat(page.locator("#round").inputValue()).isEqualTo("ADJUSTMENT");
            assertThat(page.locator("#opens").inputValue()).isEqualTo("2031-01-01T08:00");
            assertThat(page.locator("#closes").inputValue()).isEqualTo("2031-02-01T18:00");
            administrator.screenshot("20-form-after-a-lost-session");

            administrator.open("/operations/rounds");
            assertThat(page.locator("body").innerText())
                    .doesNotContain("2031 年")
                    .doesNotContain("已经填回");
        }
    }
}
