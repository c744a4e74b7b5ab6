package org.jixiao.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class RoundPagesTest {

    private static final String ROUND = "2025-FIRST_SUBMISSION";

    @Autowired private Browser browser;
    @Autowired private Story story;

    @BeforeEach
    void unitsAndARound() {
        story.begin();
    }

    private MvcTestResult extend(String closes, String reason) {
        return browser.send(
                "sysadmin",
                "/operations/rounds/extensions",
                "round",
                ROUND,
                "unit",
                "440114",
                "closes",
                closes,
                "reason",
                reason);
    }

    private String calendar() {
        return text(browser.open("sysadmin", "/operations/rounds"));
    }

    @Test
    void theCalendarTellsDaysLeftAndWhetherTheDistrictChecks() {
        assertThat(calendar()).contains("2025 年度", "还有 10 天截止", "直接送市局审核");
    }

    @Test
    void aDistrictIsGivenLongerAndItsFilersSeeIt() {
        assertThat(extend("2028-12-30T18:00", "台风停工")).hasRedirectedUrl("/operations/rounds");
        assertThat(calendar()).contains("2028-12-30 18:00", "440114");

        assertThat(text(browser.open("filer-centre", "/workbench")))
                .contains("2028-12-30 18:00", "已为本单位延期");
        ProjectId draft = story.draft();
        assertThat(text(browser.open("filer-centre", "/projects/" + draft)))
                .contains("申报截止 2028-12-30 18:00", "已为本单位延期");
        assertThat(text(browser.open("filer-panyu", "/workbench"))).doesNotContain("已为本单位延期");
    }

    @Test
    void whatIsSubmittedNoLongerShowsADeadline() {
        ProjectId project = story.submitted();
        assertThat(text(browser.open("filer-centre", "/projects/" + project)))
                .doesNotContain("申报截止");
    }

    @Test
    void anExtensionIsTakenBack() {
        extend("2028-12-30T18:00", "台风停工");
        assertThat(
                        browser.send(
                                "sysadmin",
                                "/operations/rounds/extensions/withdrawal",
                                "round",
                                ROUND,
                                "unit",
                                "440114",
                                "reason",
                                "误操作"))
                .hasRedirectedUrl("/operations/rounds");
        assertThat(calendar()).doesNotContain("2028-12-30 18:00");
    }

    @Test
    void aRefusedExtensionKeepsWhatWasTyped() {
        MvcTestResult answer = extend("2020-01-02T18:00", "台风停工");
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("必须晚于", "value=\"2020-01-02T18:00\"", "台风停工");
        assertThat(extend("", "台风停工")).hasStatus(422);
    }

    @Test
    void theDistrictCheckIsSetWithAReason() {
        String[] kept = {
            "id",
            ROUND,
            "opens",
            "2024-01-01T00:00",
            "closes",
            "2028-12-31T00:00",
            "districtCheck",
            "true",
            "reason",
            "先由区局把关"
        };
        assertThat(browser.send("sysadmin", "/operations/rounds", kept))
                .hasRedirectedUrl("/operations/rounds");
        assertThat(calendar()).contains("◔\">送审先经区局审核");
    }
}
