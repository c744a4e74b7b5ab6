package org.jixiao.web.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.People;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class DelegationPagesTest {

    private static final String REVIEWER = People.of("reviewer").id().value();
    private static final String APPROVER = People.of("approver").id().value();

    @Autowired private Browser browser;
    @Autowired private Story story;

    @BeforeEach
    void peopleHaveSignedIn() {
        story.begin();
        browser.open("reviewer", "/workbench");
        browser.open("approver", "/workbench");
    }

    private MvcTestResult grant(String delegate, int days) {
        LocalDateTime now = LocalDateTime.now(Formats.ZONE).truncatedTo(ChronoUnit.MINUTES);
        return browser.send(
                "reviewer",
                "/delegations",
                "delegate",
                delegate,
                "from",
                now.toString(),
                "until",
                now.plusDays(days).toString(),
                "reason",
                "外出培训");
    }

    @Test
    void aReviewerChoosesAColleague() {
        assertThat(text(browser.open("reviewer", "/delegations"))).contains("刘振华");
        assertThat(text(browser.open("reviewer", "/delegations?q=没有这个人"))).doesNotContain("刘振华");
        assertThat(grant(APPROVER, 5)).hasRedirectedUrl("/delegations");
        assertThat(text(browser.open("reviewer", "/delegations"))).contains("刘振华", "有效", "撤销");
    }

    @Test
    void whoeverWasDelegatedToFindsItInTheTopBarAndBegins() {
        assertThat(text(browser.open("approver", "/workbench"))).doesNotContain("开始代理");
        grant(APPROVER, 5);
        assertThat(text(browser.open("approver", "/workbench"))).contains("开始代理", "王敏");
        assertThat(browser.send("approver", "/delegations/acting", "principal", REVIEWER))
                .hasRedirectedUrl("/home");
    }

    @Test
    void nobodyBeginsWithoutADelegation() {
        MvcTestResult answer =
                browser.send("approver", "/delegations/acting", "principal", REVIEWER);
        assertThat(answer).hasRedirectedUrl("/delegations");
        assertThat(answer.getMvcResult().getFlashMap().get("refusal").toString())
                .contains("没有代理此人");
    }

    @Test
    void aRefusedGrantKeepsWhatWasTyped() {
        MvcTestResult answer = grant(APPROVER, 91);
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("90 天", "外出培训");
        assertThat(browser.send("reviewer", "/delegations", "reason", "外出培训")).hasStatus(422);
    }

    @Test
    void theSecurityAdministratorSeesAllAndDelegatesNothing() {
        grant(APPROVER, 5);
        assertThat(text(browser.open("secadmin", "/delegations")))
                .contains("全部有效的委托", "王敏", "刘振华")
                .doesNotContain("委托他人代理");
        assertThat(browser.open("auditor", "/delegations")).hasStatus(403);
    }
}
