package org.jixiao.web.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 调整 and bulk approval as an approver sees them. */
@WebTest
class AdjustmentPagesTest {

    @Autowired Browser browser;
    @Autowired Story story;

    @BeforeEach
    void nothing() {
        story.begin();
    }

    private ProjectId adjusting() {
        ProjectId id = story.approved();
        story.send("approver", new OpenAdjustment(id, "年中追加"));
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("公益性岗位补贴", "3000")));
        return id;
    }

    @Test
    void anApproverOpensAnAdjustmentWithAReason() {
        ProjectId id = story.approved();
        assertThat(text(browser.open("approver", "/projects/" + id)))
                .contains("/projects/" + id + "/adjustment\"");
        MvcTestResult silent =
                browser.send(
                        "approver",
                        "/projects/" + id + "/adjustment",
                        "version",
                        "4",
                        "reason",
                        " ");
        assertThat(silent).hasStatus(422);
        assertThat(
                        browser.send(
                                "approver",
                                "/projects/" + id + "/adjustment",
                                "version",
                                "4",
                                "reason",
                                "年中追加"))
                .hasStatus(302);
        assertThat(text(browser.open("filer-centre", "/projects/" + id)))
                .contains("调整中")
                .contains("/projects/" + id + "/edit");
    }

    @Test
    void theSheetInForceStandsBesideTheOneOnItsWay() {
        String page = text(browser.open("approver", "/projects/" + adjusting()));
        assertThat(page)
                .contains("原批复")
                .contains("调整后")
                .contains("2,880.92")
                .contains("3,000.00")
                .contains("穗人社函〔2025〕12号");
    }

    @Test
    void theListMarksWhatIsBeingAdjusted() {
        adjusting();
        assertThat(text(browser.open("approver", "/projects"))).contains("调整中");
    }

    @Test
    void anAbandonedAdjustmentGoesBackToWhatWasApproved() {
        ProjectId id = adjusting();
        assertThat(
                        browser.send(
                                "approver",
                                "/projects/" + id + "/adjustment-withdrawal",
                                "version",
                                "6",
                                "reason",
                                "追加取消"))
                .hasStatus(302);
        assertThat(text(browser.open("approver", "/projects/" + id)))
                .contains("已批复")
                .contains("2,880.92")
                .contains("审核结论：审核通过")
                .doesNotContain("调整中");
    }

    @Test
    void thePreviewSaysWhatWouldBeApprovedAndWhatNot() {
        ProjectId ready = story.reviewed();
        ProjectId draft = story.draft();
        String job =
                browser.send(
                                "approver",
                                "/projects/decisions",
                                "action",
                                "APPROVE",
                                "from",
                                "/approval",
                                "ids",
                                ready.toString(),
                                "ids",
                                draft.toString())
                        .getResponse()
                        .getRedirectedUrl();
        assertThat(text(browser.open("approver", job)))
                .contains("所选 2 个项目中，1 个可以批复")
                .contains("1 个：现为“草稿”，不能批复");
        assertThat(text(browser.open("approver", "/projects/" + ready))).contains("审核通过");
    }
}
