package org.jixiao.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ReviewPagesTest {

    @Autowired Browser browser;
    @Autowired Story story;

    @BeforeEach
    void nothing() {
        story.begin();
    }

    @Test
    void whatChangedSinceTheLastSubmissionIsMarkedAtItsPlace() {
        ProjectId id = story.resubmitted();
        assertThat(text(browser.open("reviewer", "/projects/" + id + "/review")))
                .contains("与上次送审相比有")
                .containsPattern("<del class=\"before\">2880\\.92</del>")
                .contains("已删除");
    }

    @Test
    void aFirstSubmissionHasNothingMarked() {
        ProjectId id = story.submitted();
        assertThat(text(browser.open("reviewer", "/projects/" + id + "/review")))
                .doesNotContain("与上次送审相比")
                .doesNotContain("<del");
    }

    @Test
    void aRemarkIsPinnedWhereItsButtonStandsAndTheRestIsKept() {
        ProjectId id = story.submitted();
        String page =
                text(
                        browser.send(
                                "reviewer",
                                "/projects/" + id + "/review",
                                "edit",
                                "remark:indicators/2/annualValue",
                                "version",
                                "2",
                                "opinion",
                                "先看看",
                                "remarks[0].anchor",
                                "name",
                                "remarks[0].reason",
                                "R3",
                                "remarks[0].text",
                                "写全称"));
        assertThat(page)
                .contains("写全称")
                .contains("value=\"先看看\"")
                .containsPattern("value=\"indicators/2/annualValue\" selected");
    }

    @Test
    void whoPassesOverOpenRemarksIsAskedFirst() {
        assertThat(text(browser.open("reviewer", "/projects/" + story.resubmitted() + "/review")))
                .containsPattern("value=\"PASS\" data-confirm=\"还有 2 条意见没有标为已解决");
        assertThat(text(browser.open("reviewer", "/projects/" + story.submitted() + "/review")))
                .containsPattern("value=\"PASS\">");
    }

    @Test
    void aRefusalKeepsTheOpinionAndTheRemarks() {
        ProjectId id = story.submitted();
        MvcTestResult result =
                browser.send(
                        "reviewer",
                        "/projects/" + id + "/review",
                        "edit",
                        "PASS",
                        "version",
                        "2",
                        "opinion",
                        "基本合适");
        assertThat(result).hasStatus(422);
        assertThat(text(result))
                .contains("请填写四个方面和总体的评级")
                .contains("href=\"#grade-completeness\"")
                .contains("value=\"基本合适\"");
    }

    @Test
    void someGradesOfFiveAreNotDroppedOnAReturn() {
        ProjectId id = story.submitted();
        MvcTestResult result = returned(id, "relevance", "GOOD", "remarks[0].text", "请写明人数");
        assertThat(result).hasStatus(422);
        assertThat(text(result))
                .contains("要么五项都填，要么都不填")
                .containsPattern("id=\"grade-overall\"[^>]*aria-invalid")
                .doesNotContainPattern("id=\"grade-relevance\"[^>]*aria-invalid")
                .contains("请写明人数");
    }

    @Test
    void aReturnWithoutARemarkSaysSoBesideTheRemarksOnly() {
        ProjectId id = story.submitted();
        MvcTestResult result =
                browser.send(
                        "reviewer",
                        "/projects/" + id + "/review",
                        "edit",
                        "RETURN_ALL",
                        "version",
                        "2");
        assertThat(result).hasStatus(422);
        assertThat(text(result))
                .containsPattern("class=\"problem\" role=\"alert\">退回必须至少有一条意见")
                .doesNotContain("class=\"message bad\"");
    }

    @Test
    void aRemarkWithoutWordsIsNamedWhenTheProjectIsReturned() {
        ProjectId id = story.submitted();
        for (MvcTestResult result :
                List.of(
                        returned(id),
                        returned(
                                id,
                                "remarks[1].anchor",
                                "targetStatement",
                                "remarks[1].text",
                                "请写明人数"))) {
            assertThat(result).hasStatus(422);
            assertThat(text(result))
                    .contains("href=\"#remark-0-text\"")
                    .contains("第 1 条意见（项目名称）还没有写内容")
                    .doesNotContain("退回必须至少有一条意见")
                    .doesNotContain("第 2 条意见");
        }
    }

    @Test
    void aRejectionNamesTheGradesAndTheOpinionThatAreMissing() {
        ProjectId id = story.submitted();
        String address = "/projects/" + id + "/review";
        MvcTestResult nothing = browser.send("reviewer", address, "edit", "REJECT", "version", "2");
        assertThat(nothing).hasStatus(422);
        assertThat(text(nothing))
                .contains("href=\"#grade-overall\"")
                .contains("href=\"#opinion\"")
                .contains("不予通过须写明审核意见");
        String[] graded = {
            "edit",
            "REJECT",
            "version",
            "2",
            "completeness",
            "POOR",
            "relevance",
            "POOR",
            "appropriateness",
            "POOR",
            "feasibility",
            "POOR",
            "overall",
            "POOR"
        };
        MvcTestResult unsaid = browser.send("reviewer", address, graded);
        assertThat(unsaid).hasStatus(422);
        assertThat(text(unsaid)).contains("不予通过须写明审核意见").doesNotContain("请填写四个方面和总体的评级");
    }

    @Test
    void findingsAreCalledByTheirNamesWithTheCodeSecond() {
        ProjectId id = story.draft("filer-centre", Story.sheet("2023年公益性岗位补贴", "2880.92"));
        Acknowledgement reason = new Acknowledgement("R11", new Anchor.WholeSheet(), "沿用名称");
        story.send("filer-centre", new SubmitProject(id, List.of(reason)));
        assertThat(text(browser.open("reviewer", "/projects/" + id + "/history")))
                .contains("对“出现其他年度”（R11）的说明：沿用名称");
        assertThat(text(browser.open("reviewer", "/projects/" + id + "/review")))
                .containsPattern("<b>出现其他年度</b> <span class=\"soft\">R11</span>")
                .doesNotContainPattern("<b[^>]*>R\\d+</b>");
    }

    private MvcTestResult returned(ProjectId id, String... more) {
        List<String> fields =
                new ArrayList<>(
                        List.of("edit", "RETURN_ALL", "version", "2", "remarks[0].anchor", "name"));
        fields.addAll(List.of(more));
        return browser.send(
                "reviewer", "/projects/" + id + "/review", fields.toArray(String[]::new));
    }

    @Test
    void aReturnGoesOnToTheNextInTheQueue() {
        ProjectId id = story.submitted();
        ProjectId next = story.submitted();
        MvcTestResult result =
                browser.send(
                        "reviewer",
                        "/projects/" + id + "/review",
                        "edit",
                        "RETURN_PINNED",
                        "version",
                        "2",
                        "remarks[0].anchor",
                        "targetStatement",
                        "remarks[0].text",
                        "请写明人数");
        assertThat(result).hasRedirectedUrl("/projects/" + next + "/review");
        assertThat(text(browser.open("filer-centre", "/projects/" + id))).contains("请写明人数");
    }

    @Test
    void aFilerCannotOpenTheReview() {
        ProjectId id = story.submitted();
        assertThat(browser.open("filer-centre", "/projects/" + id + "/review")).hasStatus(403);
    }

    @Test
    void theQueueLeadsToTheReview() {
        ProjectId id = story.submitted();
        story.draft();
        assertThat(text(browser.open("reviewer", "/review")))
                .contains("/projects/" + id + "/review")
                .contains("合计（1 项）");
    }

    @Test
    void theWorkbenchCountsWhatWaits() {
        story.submitted();
        assertThat(text(browser.open("reviewer", "/workbench")))
                .contains("待审核")
                .contains("/review?status=SUBMITTED")
                .contains("正在调整的项目按仍然有效的批复计入")
                .contains("还有 10 天");
    }

    private String edited(ProjectId id, String edit) {
        return text(
                browser.send(
                        "reviewer",
                        "/projects/" + id + "/review",
                        "edit",
                        edit,
                        "version",
                        "2",
                        "opinion",
                        "先看看",
                        "remarks[0].anchor",
                        "name",
                        "remarks[0].reason",
                        "R3",
                        "remarks[0].text",
                        "写全称:\n不要简称"));
    }

    @Test
    void aSentenceThatWasRememberedCanBeForgottenAndNothingTypedIsLost() {
        ProjectId id = story.submitted();
        assertThat(edited(id, "keep:0")).contains("我记住的常用语（1）").contains("value=\"forget:R3:写全称:");
        assertThat(edited(id, "forget:R3:写全称:\r\n不要简称"))
                .doesNotContain("我记住的常用语")
                .doesNotContain("value=\"forget:")
                .contains("value=\"先看看\"")
                .contains("name=\"remarks[0].text\"");
        assertThat(text(browser.open("reviewer", "/projects/" + id + "/review")))
                .doesNotContain("写全称");
    }
}
