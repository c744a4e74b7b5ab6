package org.jixiao.web.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class CheckRulesPagesTest {

    @Autowired private Browser browser;
    @Autowired private Story story;

    @Test
    void thePageBeginsWithTheYearOfThePresentRound() {
        story.begin();
        assertThat(text(browser.open("sysadmin", "/operations/checks"))).contains("2025 年度检查规则");
    }

    @Test
    void anotherYearIsShownWhenItIsAskedFor() {
        story.begin();
        assertThat(text(browser.open("sysadmin", "/operations/checks?year=2027")))
                .contains("2027 年度检查规则");
    }
}
