package org.jixiao.web.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jixiao.domain.project.ProjectCommand.OpenReview;
import org.jixiao.domain.review.Unlock;
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
    void thePreviewOfASubmissionTellsOfWordsThatAreNotSaved() {
        ProjectId id = story.draft();
        String fresh = prepared("filer-centre", "SUBMIT", id);
        assertThat(text(browser.open("filer-centre", fresh))).doesNotContain("尚未保存的内容");
        assertThat(
                        browser.send(
                                "filer-centre",
                                "/projects/" + id + "/unsaved",
                                "page",
                                "bulk-jobs-1",
                                "step",
                                "1",
                                "name",
                                "改到一半"))
                .hasStatusOk();
        String job = prepared("filer-centre", "SUBMIT", id);
        assertThat(text(browser.open("filer-centre", job))).contains("其中 1 个有人填写了尚未保存的内容");
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

    private static final String[] PASSED = {"grade", "GOOD", "opinion", "同意"};

    @Test
    void thePreviewSaysHowManyCanBeDoneAndWhyTheOthersCannot() {
        ProjectId fine = story.submitted();
        ProjectId held = story.submitted();
        ProjectId draft = story.draft();
        ProjectId returned = story.returned(Unlock.ALL);
        story.send("reviewer2", new OpenReview(held));
        ProjectId unknown = new ProjectId(new UUID(7, 7));
        String job = prepared("reviewer", "PASS", fine, held, draft, returned, unknown);
        assertThat(text(browser.open("reviewer", job)))
                .contains("所选 5 个项目中，1 个可以审核通过（合计 2,881.42 万元）")
                .contains("1 个：由张伟东办理，须先接手")
                .contains("1 个：现为“草稿”，不能审核通过")
                .contains("1 个：现为“被退回”，不能审核通过")
                .contains("1 个：不在您的管辖范围内")
                .containsPattern("class=\"status is-SUBMITTED\"[^>]*>已送审</span> *<b>1</b>")
                .doesNotContain("请刷新页面")
                .containsPattern("由张伟东办理（\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 起）")
                .contains("确认办理 1 个项目");
        browser.send("reviewer", job + "/start", PASSED);
        assertThat(text(browser.open("reviewer", job)))
                .contains("已完成，部分未能办理")
                .doesNotContain("data-shape=\"✓\" >已完成");
    }

    @Test
    void aJobOfWhichNothingCanBeDoneDoesNotBegin() {
        String job = prepared("reviewer", "PASS", story.draft(), story.draft());
        assertThat(text(browser.open("reviewer", job)))
                .contains("所选 2 个项目都不能审核通过")
                .contains("2 个：现为“草稿”，不能审核通过")
                .doesNotContain("确认办理")
                .doesNotContain("name=\"grade\"");
    }

    @Test
    void aJobThatDidNothingSaysSo() {
        ProjectId id = story.submitted();
        String job = prepared("reviewer", "PASS", id);
        story.send("reviewer2", new OpenReview(id));
        browser.send("reviewer", job + "/start", PASSED);
        for (String page : List.of(job, "/bulk-jobs")) {
            assertThat(text(browser.open("reviewer", page)))
                    .contains("没有办理任何项目")
                    .contains("data-shape=\"✕\"")
                    .doesNotContain("data-shape=\"✓\"");
        }
    }

    @Test
    void nothingIsGradedByADefault() {
        String job = prepared("reviewer", "PASS", story.submitted());
        assertThat(text(browser.open("reviewer", job)))
                .contains("<option value=\"\">请选择</option>")
                .doesNotContainPattern("<option[^>]*selected[^>]*>优")
                .containsPattern("<textarea id=\"opinion\"[^>]*></textarea>")
                .contains("目标明确，指标完整、可衡量，同意。")
                .doesNotContain("value=\"POOR\"");
        MvcTestResult missing = browser.send("reviewer", job + "/start", "opinion", "可以");
        assertThat(missing).hasStatus(422);
        assertThat(text(missing)).contains("请选择评级").contains(">可以</textarea>");
        assertThat(browser.send("reviewer", job + "/start", "grade", "POOR")).hasStatus(422);
        String reject = prepared("reviewer", "REJECT", story.submitted());
        MvcTestResult unsaid = browser.send("reviewer", reject + "/start", "grade", "POOR");
        assertThat(unsaid).hasStatus(422);
        assertThat(text(unsaid)).contains("不予通过须写明意见");
    }

    @Test
    void takingUpWhatOthersHoldIsToldBefore() {
        ProjectId held = story.submitted();
        ProjectId mine = story.submitted();
        story.send("reviewer2", new OpenReview(held));
        story.send("reviewer", new OpenReview(mine));
        String job = prepared("reviewer", "OPEN_REVIEW", held, mine);
        assertThat(text(browser.open("reviewer", job)))
                .contains("其中 1 个正由其他审核员办理")
                .contains("1 个：已经如此，无需办理");
    }

    @Test
    void aLargeJobIsCountedByPhase() {
        List<ProjectId> many = new ArrayList<>(List.of(story.submitted(), story.draft()));
        for (int i = 0; i < JobForecasts.MOST; i++) {
            many.add(new ProjectId(new UUID(9, i)));
        }
        String job = prepared("reviewer", "PASS", many.toArray(ProjectId[]::new));
        assertThat(text(browser.open("reviewer", job)))
                .contains("所选 1002 个项目中，按现在的状态至多 1 个可以审核通过")
                .contains("1 个：现为“草稿”，不能审核通过")
                .contains("1000 个：不在您的管辖范围内")
                .contains("确认办理，至多 1 个项目");
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
