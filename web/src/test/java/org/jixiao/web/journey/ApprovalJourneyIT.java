package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An approver's day in a real browser: many at once, one of which cannot be, and an adjustment. */
@ExtendWith({RunsJixiao.class, Chromium.class})
class ApprovalJourneyIT {

    private final RunningJixiao jixiao;
    private final Chromium chromium;
    private final PreparedProjects projects;

    ApprovalJourneyIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
        projects = new PreparedProjects(jixiao);
    }

    @Test
    void whatCouldNotBeApprovedIsToldDownloadedAndTriedAgain() throws IOException {
        projects.passed("批复旅程：批量甲");
        String taken = projects.passed("批复旅程：批量乙");
        projects.passed("批复旅程：批量丙");
        try (Visitor approver = chromium.visitor(jixiao)) {
            approver.signIn("approver");
            approver.goTo("批复");
            approver.page().locator("#f-text").fill("批复旅程：批量");
            approver.page().locator("#f-text").press("Enter");
            approver.reads("合计（3 项）");
            approver.page().locator("[data-all]").check();
            approver.button("批量批复").click();
            approver.page().locator("#documentNumber").fill("穗人社函〔2025〕31号");
            approver.screenshot("50-bulk-preview");
            takeBack(taken);
            approver.button("确认办理 3 个项目").click();
            approver.reads("已完成", "2 项已办理，0 项无需办理，1 项未能办理");
            Locator refused =
                    approver.page()
                            .locator("tbody tr", new Page.LocatorOptions().setHasText("批复旅程：批量乙"));
            assertThat(refused.innerText()).contains("未能办理").contains("审核中");
            approver.screenshot("51-one-of-three-not-approved");
            assertThat(failures(approver)).contains("批复旅程：批量乙").doesNotContain("批量甲");

            projects.grade(taken);
            approver.button("重试未能办理的 1 项").click();
            approver.reads("已完成", "1 项已办理，0 项无需办理，0 项未能办理");
            approver.nothingWentWrong();
        }
        assertThat(projects.present(taken).at("/status")).isEqualTo("APPROVED");
    }

    private void takeBack(String id) {
        ApiClient reviewer = jixiao.as("reviewer");
        String version = reviewer.get("/projects/" + id).header("ETag");
        Answer done =
                reviewer.call(
                        "DELETE",
                        "/projects/" + id + "/review",
                        "{\"reason\": \"补看材料\"}",
                        "If-Match",
                        version);
        assertThat(done.status()).as(done.toString()).isEqualTo(200);
    }

    private static String failures(Visitor approver) throws IOException {
        Download download =
                approver.page().waitForDownload(() -> approver.link("下载未能办理的（CSV）").click());
        return Files.readString(download.path());
    }

    @Test
    void anAdjustmentGoesFromItsOpeningToTheNewApproval() {
        String id = projects.approved("批复旅程：调整");
        try (Visitor approver = chromium.visitor(jixiao)) {
            approver.signIn("approver");
            approver.open("/projects/" + id);
            approver.link("发起调整").click();
            approver.page().locator("#reason").fill("上半年执行偏慢，按实际需要调减。");
            approver.button("确认发起调整").click();
            approver.reads("调整中", "与原批复对照");
            try (Visitor filer = chromium.visitor(jixiao)) {
                editsAndSubmits(filer, id);
            }
            projects.send("manager-huadu", id, "/forwarding", "{\"opinion\": \"属实，同意上报。\"}");
            projects.pass(id);

            approver.open("/projects/" + id);
            Locator compared = approver.page().locator("#adjustment");
            assertThat(compared.innerText()).contains("1.00", "0.80", "-0.20");
            approver.screenshot("53-old-and-new-beside-each-other");
            approver.link("批复").last().click();
            approver.page().locator("#documentNumber").fill("穗人社函〔2025〕77号");
            approver.button("确认批复").click();
            approver.page().locator("h1 + .status.is-APPROVED").waitFor();
            approver.reads("穗人社函〔2025〕77号");
            assertThat(approver.page().locator("#adjustment").count()).isZero();
            approver.nothingWentWrong();
        }
    }

    private static void editsAndSubmits(Visitor filer, String id) {
        filer.signIn("filer-centre");
        filer.open("/projects/" + id + "/edit");
        filer.page().locator("#fiscalAppropriation").fill("0.8");
        filer.screenshot("52-adjustment-being-edited");
        filer.button("保存并送审…").click();
        filer.reads("将要送审的内容");
        filer.button("确认送审").click();
        filer.reads("待上报");
        filer.nothingWentWrong();
    }
}
