package org.jixiao.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.signedIn;
import static org.jixiao.web.testing.Browser.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.People;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A form drawn in one tab, and what another tab did to the session before it was sent. */
@WebTest
class ChangedHandsTest {

    private static final String PRINCIPAL = People.of("reviewer").id().value();
    private static final Demo.Caller DELEGATE = Demo.CHIEF;

    @Autowired private Browser browser;
    @Autowired private Story story;
    @Autowired private MockMvcTester mvc;

    private final MockHttpSession session = new MockHttpSession();

    @BeforeEach
    void theReviewerDelegates() {
        story.begin();
        browser.open("reviewer", "/workbench");
        open("/workbench");
        LocalDateTime now = LocalDateTime.now(Formats.ZONE).truncatedTo(ChronoUnit.MINUTES);
        browser.send(
                "reviewer",
                "/delegations",
                "delegate",
                DELEGATE.sub(),
                "from",
                now.toString(),
                "until",
                now.plusDays(1).toString(),
                "reason",
                "出差");
    }

    private MvcTestResult open(String address) {
        return mvc.get().uri(address).session(session).with(signedIn(DELEGATE)).exchange();
    }

    private MvcTestResult send(String address, String... fields) {
        var request =
                mvc.post().uri(address).session(session).with(signedIn(DELEGATE)).with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult beginsToAct() {
        return send("/delegations/acting", "principal", PRINCIPAL, "actingFor", "");
    }

    private static String carried(String principal) {
        return "name=\"actingFor\" value=\"" + principal + "\"";
    }

    private MvcTestResult opensTheReview(String... fields) {
        return send("/projects/" + story.submitted() + "/review-opening", fields);
    }

    @Test
    void everyFormThatChangesSomethingCarriesForWhomItWasDrawn() {
        assertThat(text(open("/workbench")))
                .contains(carried(""))
                .doesNotContain(carried(PRINCIPAL));
        assertThat(beginsToAct()).hasRedirectedUrl("/home");
        assertThat(text(open("/workbench")))
                .contains(carried(PRINCIPAL))
                .doesNotContain(carried(""));
    }

    @Test
    void whatWasBegunAsOneselfIsNotDoneInAnothersName() {
        beginsToAct();
        MvcTestResult answer = opensTheReview("actingFor", "", "version", "2");
        assertThat(answer).hasStatus(409);
        assertThat(answer.getResponse().getHeader("Jixiao-Changed-Hands")).isEqualTo("true");
        assertThat(opensTheReview("actingFor", PRINCIPAL, "version", "2"))
                .hasStatus3xxRedirection();
    }

    @Test
    void whatWasBegunInAnothersNameIsNotDoneAsOneself() {
        beginsToAct();
        assertThat(send("/delegations/acting/end", "actingFor", "")).hasRedirectedUrl("/home");
        assertThat(opensTheReview("actingFor", PRINCIPAL, "version", "2")).hasStatus(409);
        assertThat(opensTheReview("actingFor", "", "version", "2")).hasStatus3xxRedirection();
    }

    @Test
    void aFormOfADelegationThatHasEndedIsRefusedWithItsWordsKeptAndDoneAsOneselfAfterwards() {
        beginsToAct();
        ends();
        MvcTestResult answer = opensTheReview("actingFor", PRINCIPAL, "version", "2");
        assertThat(answer).hasStatus(409);
        assertThat(answer.getResponse().getHeader("Jixiao-Changed-Hands")).isEqualTo("revoked");
        assertThat(text(open("/workbench"))).contains(carried(""));
        assertThat(opensTheReview("actingFor", PRINCIPAL, "version", "2")).hasStatus(409);
        assertThat(opensTheReview("actingFor", "", "version", "2")).hasStatus3xxRedirection();
    }

    @Test
    void aDelegationThatIsRevokedIsNotBlamedOnAnotherTabHoweverOftenTheFormIsSent() {
        beginsToAct();
        ends();
        for (int times = 0; times < 2; times++) {
            MvcTestResult answer = opensTheReview("actingFor", PRINCIPAL, "version", "2");
            assertThat(answer.getResponse().getHeader("Jixiao-Changed-Hands")).isEqualTo("revoked");
        }
    }

    @Test
    void aScriptThatHearsOfTheEndLeavesItToTheNextPageToTell() {
        beginsToAct();
        ends();
        var byScript =
                mvc.get()
                        .uri("/notices/count")
                        .header("Sec-Fetch-Dest", "empty")
                        .session(session)
                        .with(signedIn(DELEGATE))
                        .exchange();
        assertThat(byScript).hasStatus(409);
        assertThat(open("/workbench")).hasRedirectedUrl("/delegations?ended=true");
        assertThat(open("/workbench")).hasStatusOk();
    }

    @Test
    void aPageOfADelegationThatHasEndedLeadsToTheDelegations() {
        beginsToAct();
        ends();
        assertThat(open("/workbench")).hasRedirectedUrl("/delegations?ended=true");
    }

    /** As the principal, in a session of their own. */
    private void ends() {
        String page = text(browser.open("reviewer", "/delegations"));
        Matcher id = Pattern.compile("/delegations/([0-9a-f-]{36})").matcher(page);
        assertThat(id.find()).isTrue();
        browser.send("reviewer", "/delegations/" + id.group(1) + "/revocation", "reason", "提前返回");
    }

    @Test
    void aRequestThatSaysNothingIsNotCompared() {
        beginsToAct();
        assertThat(opensTheReview("version", "2")).hasStatus3xxRedirection();
    }

    @Test
    void thePageOfTheRefusalLeadsBackToTheForm() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/projects/decisions");
        request.addHeader("Referer", "http://localhost/review?status=SUBMITTED");
        MockHttpServletResponse response = new MockHttpServletResponse();
        ChangedHands.byAnotherTab(request, response);
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(response.getHeader("HX-Redirect")).isEqualTo("/review?status=SUBMITTED");
        var page = new RefusedForm().resolveErrorView(request, HttpStatus.CONFLICT, Map.of());
        assertThat(page.getViewName()).isEqualTo("identity/changed-hands");
        assertThat(page.getModel()).containsEntry("back", "/review?status=SUBMITTED");
        assertThat(
                        new RefusedForm()
                                .resolveErrorView(
                                        new MockHttpServletRequest(),
                                        HttpStatus.CONFLICT,
                                        Map.of()))
                .isNull();
    }
}
