package org.jixiao.web.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.People;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the bar below a list over the preview to the result. */
@WebTest
class BulkJobPagesTest {

    @Autowired Browser browser;
    @Autowired MockMvcTester mvc;
    @Autowired Story story;

    @BeforeEach
    void nothing() {
        story.begin();
    }

    private String prepared(String username, String action, ProjectId... ids) {
        List<String> fields = new ArrayList<>(List.of("action", action));
        for (ProjectId id : ids) {
            fields.addAll(List.of("ids", id.toString()));
        }
        return address(
                browser.send(username, "/projects/decisions", fields.toArray(String[]::new)));
    }

    private static String address(MvcTestResult result) {
        assertThat(result).hasStatus(302);
        return result.getResponse().getRedirectedUrl().replaceAll("\\?.*", "");
    }

    @Test
    void nothingHappensBeforeThePreviewIsConfirmed() {
        ProjectId id = story.draft();
        String job = prepared("filer-centre", "SUBMIT", id);
        assertThat(text(browser.open("filer-centre", job)))
                .contains("将对 1 个项目批量送审")
                .contains("确认办理 1 个项目");
        assertThat(text(browser.open("filer-centre", "/projects/" + id))).contains("草稿");
    }

    @Test
    void fewProjectsAreAnsweredAtOnceProjectByProject() {
        ProjectId fine = story.draft();
        ProjectId submitted = story.submitted();
        String job = prepared("filer-centre", "SUBMIT", fine, submitted);
        assertThat(browser.send("filer-centre", job + "/start")).hasRedirectedUrl(job);
        assertThat(text(browser.open("filer-centre", job)))
                .contains("已完成")
                .contains("1 项已办理，0 项无需办理，1 项未能办理")
                .contains("项目现为“已送审”")
                .contains("重试未能办理的 1 项");
    }

    @Test
    void whatWasRefusedIsFilteredDownloadedAndTriedAgain() {
        ProjectId fine = story.draft();
        ProjectId submitted = story.submitted();
        String job = prepared("filer-centre", "SUBMIT", fine, submitted);
        browser.send("filer-centre", job + "/start");
        assertThat(text(browser.open("filer-centre", job + "?state=REFUSED")))
                .contains(submitted.toString())
                .doesNotContain(fine.toString());
        MvcTestResult download = browser.open("filer-centre", job + "/failures");
        assertThat(download).hasStatusOk();
        assertThat(download.getResponse().getHeader("Content-Disposition")).contains(".csv");
        assertThat(text(download)).startsWith("\uFEFF").contains("wrong-state");
        String again = address(browser.send("filer-centre", job + "/retry"));
        assertThat(again).isNotEqualTo(job);
        assertThat(text(browser.open("filer-centre", again))).contains("已处理 1 / 1");
    }

    @Test
    void whatMustBeSaidIsAskedForBesideItsField() {
        String job = prepared("approver", "APPROVE", story.reviewed());
        MvcTestResult missing = browser.send("approver", job + "/start", "date", "2025-13-01");
        assertThat(missing).hasStatus(422);
        assertThat(text(missing)).contains("请填写批复文号").contains("请填写批复日期");
        browser.send("approver", job + "/start", "documentNumber", "1号", "date", "2025-03-01");
        assertThat(text(browser.open("approver", job))).contains("1 项已办理");
    }

    @Test
    void manyAreReturnedWithOneRemarkAndTakenBackWithAReason() {
        ProjectId id = story.submitted();
        String job = prepared("reviewer", "RETURN", id);
        assertThat(browser.send("reviewer", job + "/start")).hasStatus(422);
        browser.send("reviewer", job + "/start", "remark", "请补充满意度指标");
        assertThat(text(browser.open("reviewer", job))).contains("1 项已办理");
        String back = prepared("reviewer", "TAKE_BACK_REVIEW", id);
        browser.send("reviewer", back + "/start", "reason", "退错了");
        assertThat(text(browser.open("reviewer", back))).contains("1 项已办理");
    }

    @Test
    void aJobCanBeCancelledBeforeItBegins() {
        String job = prepared("filer-centre", "SUBMIT", story.draft());
        assertThat(browser.send("filer-centre", job + "/cancellation", "from", "https://else/"))
                .hasRedirectedUrl("/projects");
        assertThat(text(browser.open("filer-centre", job))).contains("已取消");
    }

    @Test
    void progressIsAskedForWhileTheJobIsUnderWayAndThePageLoadedAgainAtItsEnd() {
        List<ProjectId> many = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            many.add(story.draft());
        }
        String job = prepared("filer-centre", "SUBMIT", many.toArray(ProjectId[]::new));
        browser.send("filer-centre", job + "/start");
        assertThat(text(browser.open("filer-centre", job)))
                .contains("hx-get=\"" + job + "/progress\"")
                .contains("<progress")
                .contains("排队中");
        browser.send("filer-centre", job + "/cancellation");
        MvcTestResult ended = browser.open("filer-centre", job + "/progress");
        assertThat(ended.getResponse().getHeader("HX-Refresh")).isEqualTo("true");
        assertThat(text(ended)).doesNotContain("hx-get").contains("已取消");
    }

    @Test
    void anotherPersonIsToldThereIsNoSuchJob() {
        String job = prepared("filer-centre", "SUBMIT", story.draft());
        for (String address : List.of(job, job + "/progress", job + "/failures", job + "/start")) {
            assertThat(browser.open("approver", address)).hasStatus(404);
        }
        assertThat(browser.send("approver", job + "/start")).hasStatus(404);
        assertThat(browser.send("approver", job + "/cancellation")).hasStatus(404);
    }

    @Test
    void withNothingTickedTheListSaysSo() {
        MvcTestResult result =
                browser.send(
                        "approver",
                        "/projects/decisions",
                        "action",
                        "APPROVE",
                        "from",
                        "https://elsewhere.example/");
        assertThat(result).hasRedirectedUrl("/projects");
        assertThat(result.getMvcResult().getFlashMap().get("refusal").toString()).contains("没有选中");
    }

    @Test
    void everyActionHasItsWordInBothLanguages() {
        for (String username : List.of("filer-centre", "reviewer", "approver")) {
            story.draft();
            assertThat(text(browser.open(username, "/projects"))).doesNotContain("??bulk.");
        }
    }

    private String english(String address) {
        return text(
                mvc.get()
                        .uri(address)
                        .cookie(new Cookie("jixiao-language", "en"))
                        .with(Browser.signedIn(People.named("filer-centre")))
                        .exchange());
    }

    @Test
    void whatWasRefusedIsReadInTheLanguageOfThePage() {
        String job = prepared("filer-centre", "SUBMIT", story.submitted());
        browser.send("filer-centre", job + "/start");
        assertThat(english(job)).contains("The project is").doesNotContain("项目现为");
        assertThat(english(job + "/failures")).contains("The project is").doesNotContain("项目现为");
        assertThat(text(browser.open("filer-centre", job))).contains("项目现为“已送审”");
    }
}
