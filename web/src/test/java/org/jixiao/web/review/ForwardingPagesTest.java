package org.jixiao.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import java.util.List;
import org.jixiao.application.shared.Dispatcher;
import org.jixiao.domain.organization.RoundCommand.ArrangeDistrictCheck;
import org.jixiao.domain.project.ProjectCommand.ReplyToRemark;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
import org.jixiao.domain.review.RemarkId;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 汇总上报 as a district manager sees it. */
@WebTest
class ForwardingPagesTest {

    private static final RoundId ROUND = RoundId.parse("2025-FIRST_SUBMISSION");

    @Autowired Browser browser;
    @Autowired Story story;
    @Autowired Dispatcher dispatcher;

    @BeforeEach
    void theRoundAsksForTheDistrictCheck() {
        story.begin();
        dispatcher.send(new ArrangeDistrictCheck(ROUND, true, "先由区局把关"), Story.by("sysadmin"));
    }

    @AfterEach
    void andNoLongerDoes() {
        dispatcher.send(new ArrangeDistrictCheck(ROUND, false, "直接送市局"), Story.by("sysadmin"));
    }

    @Test
    void theManagerSeesEveryUnitAlsoThoseThatFiledNothing() {
        ProjectId id = story.submitted();
        assertThat(text(browser.open("manager", "/forwarding")))
                .contains("2 个单位，其中 1 个尚未填报")
                .contains("正在调整的项目按调整办到哪一步计")
                .contains("花都区局（本级）")
                .contains("待上报 1 · 2,881.42")
                .contains("/projects/" + id + "/send-back")
                .doesNotContain("番禺区局");
    }

    @Test
    void theChosenAreForwardedAndWhatIsNotWaitingIsTold() {
        ProjectId waiting = story.submitted();
        ProjectId draft = story.draft();
        String job =
                browser.send(
                                "manager",
                                "/projects/decisions",
                                "action",
                                "FORWARD",
                                "from",
                                "/forwarding",
                                "ids",
                                waiting.toString(),
                                "ids",
                                draft.toString())
                        .getResponse()
                        .getRedirectedUrl()
                        .replaceAll("\\?.*", "");
        browser.send("manager", job + "/start", "opinion", "同意上报");
        assertThat(text(browser.open("manager", job))).contains("1 项已办理，0 项无需办理，1 项未能办理");
        assertThat(text(browser.open("reviewer", "/review"))).contains("公益性岗位补贴");
    }

    @Test
    void theManagerForwardsOneFromItsPage() {
        ProjectId id = story.submitted();
        assertThat(
                        browser.send(
                                "manager",
                                "/projects/" + id + "/send-back",
                                "edit",
                                "FORWARD",
                                "version",
                                "2",
                                "opinion",
                                "情况属实"))
                .hasStatus(302)
                .hasRedirectedUrl("/forwarding");
        assertThat(text(browser.open("manager", "/projects/" + id)))
                .contains("已送审")
                .contains("/projects/" + id + "/forwarding-withdrawal");
    }

    @Test
    void sendingBackPinsRemarksAndKeepsWhatWasTypedWhenRefused() {
        ProjectId id = story.submitted();
        String address = "/projects/" + id + "/send-back";
        assertThat(text(browser.open("manager", address)))
                .contains("name=\"edit\" value=\"remark:name\"")
                .contains("formaction=\"" + address + "\"");
        MvcTestResult refused =
                browser.send(
                        "manager",
                        address,
                        "edit",
                        "SEND_BACK_ALL",
                        "version",
                        "2",
                        "opinion",
                        "请补充");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("退回必须至少有一条意见").contains("value=\"请补充\"");
        assertThat(sentBack(id)).hasStatus(302);
        assertThat(text(browser.open("filer-centre", "/projects/" + id)))
                .contains("被退回")
                .contains("名称请写全");
    }

    @Test
    void theListIsGoneThroughWithItsFiltersKept() {
        ProjectId first = story.submitted();
        ProjectId second = story.submitted();
        String list = "?list=text%3D%25E5%2585%25AC%25E7%259B%258A";
        assertThat(text(browser.open("manager", "/forwarding?text=公益")))
                .contains("/projects/" + first + "/send-back" + list);
        assertThat(text(browser.open("manager", "/projects/" + first + "/send-back?list=text=公益")))
                .contains("待上报第 1 / 2 项")
                .containsPattern("rel=\"next\" href=\"/projects/" + second + "/send-back\\?list=")
                .doesNotContain("rel=\"prev\"");
        MvcTestResult forwarded =
                browser.send(
                        "manager",
                        "/projects/" + first + "/send-back",
                        "edit",
                        "FORWARD",
                        "version",
                        "2",
                        "list",
                        "text=%E5%85%AC%E7%9B%8A");
        assertThat(forwarded).hasRedirectedUrl("/projects/" + second + "/send-back" + list);
        MvcTestResult last =
                browser.send(
                        "manager",
                        "/projects/" + second + "/send-back",
                        "edit",
                        "FORWARD",
                        "version",
                        "2",
                        "list",
                        "text=%E5%85%AC%E7%9B%8A");
        assertThat(last).hasRedirectedUrl("/forwarding?text=%E5%85%AC%E7%9B%8A");
    }

    @Test
    void sentencesAreOfferedKeptAndForgotten() {
        ProjectId id = story.submitted();
        String address = "/projects/" + id + "/send-back";
        assertThat(text(browser.open("manager", address)))
                .contains("情况属实，同意上报。")
                .contains("data-into=\"opinion\"");
        String[] typed = {
            "edit",
            "keep:0",
            "version",
            "2",
            "remarks[0].anchor",
            "name",
            "remarks[0].reason",
            "R3",
            "remarks[0].text",
            "名称写全称"
        };
        assertThat(text(browser.send("manager", address, typed)))
                .contains("我记住的常用语（1）")
                .contains("value=\"forget:R3:名称写全称\"")
                .containsPattern("data-phrases><option value=\"\">")
                .doesNotContain("hx-post=\"/projects/" + id + "/review\"");
        typed[1] = "forget:R3:名称写全称";
        assertThat(text(browser.send("manager", address, typed)))
                .doesNotContain("我记住的常用语")
                .contains("name=\"remarks[0].text\"");
    }

    @Test
    void theCheckLeadsToTheComparisonAndTheComparisonBack() {
        ProjectId id = story.submitted();
        assertThat(text(browser.open("manager", "/projects/" + id + "/send-back?list=text=x")))
                .contains("/projects/" + id + "/comparison?list=text%3Dx");
        assertThat(text(browser.open("manager", "/projects/" + id + "/comparison?list=text=x")))
                .contains("回到审核")
                .contains("/projects/" + id + "/send-back?list=text%3Dx");
        assertThat(text(browser.open("filer-centre", "/projects/" + id + "/comparison")))
                .doesNotContain("回到审核");
    }

    @Test
    void aRemarkWithoutWordsIsNamed() {
        ProjectId id = story.submitted();
        MvcTestResult result =
                browser.send(
                        "manager",
                        "/projects/" + id + "/send-back",
                        "edit",
                        "SEND_BACK_PINNED",
                        "version",
                        "2",
                        "remarks[0].anchor",
                        "name",
                        "remarks[0].text",
                        " ");
        assertThat(result).hasStatus(422);
        assertThat(text(result)).contains("第 1 条意见（项目名称）还没有写内容").doesNotContain("退回必须至少有一条意见");
    }

    private MvcTestResult sentBack(ProjectId id) {
        return sentBackAt(id, 2);
    }

    private MvcTestResult sentBackAt(ProjectId id, int version) {
        return browser.send(
                "manager",
                "/projects/" + id + "/send-back",
                "edit",
                "SEND_BACK_PINNED",
                "version",
                "" + version,
                "remarks[0].anchor",
                "name",
                "remarks[0].reason",
                "OTHER",
                "remarks[0].text",
                "名称请写全");
    }

    @Test
    void whatWasSentBackIsTakenBackFromItsPageUntilTheUnitActs() {
        ProjectId id = story.submitted();
        sentBack(id);
        String address = "/projects/" + id + "/send-back-withdrawal";
        assertThat(text(browser.open("manager", "/projects/" + id)))
                .contains(address)
                .contains("撤销区局退回");
        assertThat(text(browser.open("filer-centre", "/projects/" + id))).doesNotContain(address);
        assertThat(text(browser.open("manager", address))).contains("单位已经修改、答复或送审的不能撤销");
        assertThat(browser.send("manager", address, "version", "3", "reason", "退错了项目"))
                .hasStatus(302);
        assertThat(text(browser.open("manager", "/projects/" + id)))
                .contains("待上报")
                .doesNotContain("名称请写全")
                .doesNotContain("审核结论");
        sentBackAt(id, 4);
        story.send("filer-centre", new ReplyToRemark(id, new RemarkId(2), "已写全。"));
        assertThat(text(browser.open("manager", "/projects/" + id))).doesNotContain(address);
    }

    @Test
    void anAnsweredRemarkIsReopenedFromItsThread() {
        ProjectId id = story.submitted();
        sentBack(id);
        story.send("filer-centre", new ReplyToRemark(id, new RemarkId(1), "已写全。"));
        story.send("filer-centre", new SubmitProject(id, List.of()));
        String address = "/projects/" + id + "/send-back";
        assertThat(text(browser.open("manager", address)))
                .contains("/projects/" + id + "/remarks/1/reopening");
        assertThat(
                        browser.send(
                                "manager",
                                "/projects/" + id + "/remarks/1/reopening",
                                "text",
                                "仍是简称"))
                .hasRedirectedUrl(address + "#remark-1");
        assertThat(text(browser.open("manager", address))).contains("待答复").contains("仍是简称");
    }

    @Test
    void whatDoesNotWaitLeadsToItsProject() {
        ProjectId id = story.draft();
        assertThat(browser.open("manager", "/projects/" + id + "/send-back"))
                .hasRedirectedUrl("/projects/" + id);
    }

    @Test
    void theWorkbenchCountsWhatWaits() {
        story.submitted();
        assertThat(text(browser.open("manager", "/workbench")))
                .contains("/forwarding?status=AT_DISTRICT");
    }
}
