package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole path of a table, as people see it: filed, reviewed, returned, answered, passed,
 * approved, replayed. Each step begins where the one before has ended; screenshots of all of them
 * are kept under {@code target/screenshots}.
 */
@ExtendWith({RunsJixiao.class, Chromium.class})
class WholePathJourneyIT {

    private static final String MARK = CentreTable.MARK;
    private static final String FIRST = CentreTable.nameOf(1);
    private static final String SECOND = CentreTable.nameOf(2);
    private static final Path PUBLISHED =
            Path.of("../../shared/tables/huadu-employment-centre-2025.txt");

    private final RunningJixiao jixiao;
    private final Chromium chromium;

    WholePathJourneyIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
    }

    @Test
    void aTableGoesItsWholeWay() {
        theFilerImportsTheTable();
        theFilerSubmitsThemAll();
        theReviewerReturnsTwoWithPinnedRemarksAndPassesTheRest();
        theFilerAnswersChangesAndResubmits();
        theReviewerSeesWhatChangedAndPasses();
        theApproverApprovesThemAllAtOnce();
        theAuditorReadsTheFullHistoryAndEveryStateOfAReturnedProject();
    }

    private void theFilerImportsTheTable() {
        try (Visitor filer = chromium.visitor(jixiao)) {
            filer.open("/");
            filer.screenshot("01-first-page");
            filer.signIn("filer-centre");
            filer.reads("工作台", "陈晓岚", "广州市花都区劳动就业服务管理中心", "等得最久的");
            filer.screenshot("02-workbench-of-the-filer");

            filer.goTo("导入导出");
            upload(filer, "旅程表.txt", CentreTable.text().getBytes(StandardCharsets.UTF_8));
            filer.reads(
                    "读出 %d 个项目、%d 项指标".formatted(CentreTable.PROJECTS, CentreTable.INDICATORS),
                    CentreTable.DECLARED,
                    CentreTable.COMPUTED,
                    FIRST);
            filer.screenshot("03-import-read");
            filer.button("全部建立为草稿（%d 项）".formatted(CentreTable.PROJECTS)).click();
            filer.reads("%d 个项目已建立为草稿".formatted(CentreTable.PROJECTS));
            filer.screenshot("04-import-done");
            filer.signOut();
            filer.reads("您已退出登录");
            filer.nothingWentWrong();
        }
    }

    private void theFilerSubmitsThemAll() {
        try (Visitor filer = chromium.visitor(jixiao)) {
            filer.signIn("filer-centre");
            filer.goTo("项目");
            choose(filer, MARK, CentreTable.PROJECTS);
            filer.screenshot("05-drafts-chosen");
            decide(filer, "批量送审", CentreTable.PROJECTS);
            filer.screenshot("06-submitted");
            filer.nothingWentWrong();
        }
    }

    /** From the bar below a list over the preview to the result. */
    private static void decide(Visitor visitor, String action, int projects) {
        visitor.button(action).click();
        visitor.reads("将对 %d 个项目%s".formatted(projects, action));
        if (action.equals("批量审核通过")) {
            visitor.page().locator("#grade").selectOption("EXCELLENT");
        }
        confirm(visitor, projects);
    }

    private static void confirm(Visitor visitor, int projects) {
        visitor.button("确认办理 %d 个项目".formatted(projects)).click();
        visitor.reads("已完成", "%d 项已办理".formatted(projects));
    }

    private void theReviewerReturnsTwoWithPinnedRemarksAndPassesTheRest() {
        try (Visitor reviewer = chromium.visitor(jixiao)) {
            reviewer.signIn("reviewer");
            reviewer.goTo("审核");
            search(reviewer, MARK);
            reviewer.reads("共 %d 项".formatted(CentreTable.PROJECTS));
            reviewer.screenshot("07-review-queue");

            reviewer.link(FIRST).click();
            reviewer.button("开始审核").click();
            reviewer.reads("审核中");
            pin(reviewer, "#at-fiscalAppropriation", 0, "请按上年实际支出重新测算。");
            pin(reviewer, "td[id^='at-indicators-'][id$='-annualValue']", 1, "请写明统计口径。");
            reviewer.page().locator("#opinion").fill("请按意见修改后重新送审。");
            reviewer.screenshot("08-remarks-pinned");
            reviewer.button("退回修改").click();
            reviewer.reads("“" + FIRST + "”");

            reviewer.goTo("审核");
            search(reviewer, SECOND);
            reviewer.link(SECOND).click();
            reviewer.button("开始审核").click();
            pin(reviewer, "#at-targetStatement", 0, "请写明受益人数。");
            reviewer.button("只退回有意见处").click();
            reviewer.reads("“" + SECOND + "”");
            reviewer.screenshot("09-two-returned");

            reviewer.goTo("审核");
            choose(reviewer, MARK, CentreTable.PROJECTS - 2);
            decide(reviewer, "批量审核通过", CentreTable.PROJECTS - 2);
            reviewer.screenshot("10-the-rest-passed");
            reviewer.nothingWentWrong();
        }
    }

    private void theFilerAnswersChangesAndResubmits() {
        try (Visitor filer = chromium.visitor(jixiao)) {
            filer.signIn("filer-centre");
            edit(filer, FIRST);
            filer.reads("请按上年实际支出重新测算。", "请写明统计口径。", "王敏");
            filer.page().locator("#fiscalAppropriation").fill("1080.45");
            filer.sees(filer.page().locator("#total"), "1,080.45");
            filer.page().locator("#reply-1").fill("已按上年实际支出压减一成。");
            filer.page().locator("#reply-2").fill("按系统登记的人次统计。");
            filer.screenshot("11-answers-and-changes");
            submit(filer);
            filer.screenshot("13-resubmitted");

            edit(filer, SECOND);
            filer.reads("本次只退回了部分内容");
            assertThat(filer.page().locator("#fiscalAppropriation").getAttribute("readonly"))
                    .as("what was not returned stays locked")
                    .isNotNull();
            filer.page()
                    .locator("#targetStatement")
                    .fill("全年按季推进创业带动就业补贴，受益人数不少于六百人，年底前完成全部拨付并形成总结。");
            filer.page().locator("#reply-1").fill("已写明受益人数。");
            filer.screenshot("12-partly-locked");
            submit(filer);
            filer.nothingWentWrong();
        }
    }

    private void theReviewerSeesWhatChangedAndPasses() {
        try (Visitor reviewer = chromium.visitor(jixiao)) {
            reviewer.signIn("reviewer");
            reviewer.goTo("审核");
            search(reviewer, FIRST);
            reviewer.link(FIRST).click();
            reviewer.button("开始审核").click();
            reviewer.reads("与上次送审相比有 1 处改动", "已按上年实际支出压减一成。");
            reviewer.sees(reviewer.page().locator("#at-fiscalAppropriation del"), "1200.5");
            reviewer.button("标为已解决").first().click();
            reviewer.reads("已解决");
            reviewer.screenshot("14-changes-marked");
            for (Locator grade : reviewer.page().locator("select[data-grade]").all()) {
                grade.selectOption("EXCELLENT");
            }
            reviewer.page().locator("#grade-overall").selectOption("EXCELLENT");
            reviewer.page().locator("#opinion").fill("修改到位，同意。");
            reviewer.button("审核通过").click();
            reviewer.reads("“" + FIRST + "”");

            reviewer.goTo("审核");
            choose(reviewer, SECOND, 1);
            decide(reviewer, "批量审核通过", 1);
            reviewer.screenshot("15-all-passed");
            reviewer.nothingWentWrong();
        }
    }

    private void theApproverApprovesThemAllAtOnce() {
        try (Visitor approver = chromium.visitor(jixiao)) {
            approver.signIn("approver");
            approver.goTo("批复");
            choose(approver, MARK, CentreTable.PROJECTS);
            approver.button("批量批复").click();
            approver.page().locator("#documentNumber").fill("穗人社函〔2025〕18号");
            approver.screenshot("16-to-be-approved");
            confirm(approver, CentreTable.PROJECTS);
            approver.screenshot("17-approved");
            approver.nothingWentWrong();
        }
    }

    private void theAuditorReadsTheFullHistoryAndEveryStateOfAReturnedProject() {
        try (Visitor auditor = chromium.visitor(jixiao)) {
            auditor.signIn("auditor");
            auditor.goTo("审计");
            search(auditor, FIRST);
            auditor.link(FIRST).click();
            Locator timeline = auditor.page().locator("ol.timeline");
            timeline.waitFor();
            auditor.page().waitForLoadState();
            assertThat(timeline.innerText())
                    .as("newest first")
                    .containsSubsequence("批复", "审核通过", "送审", "退回", "开始审核", "送审", "导入项目");
            assertThat(timeline.innerText())
                    .contains("陈晓岚", "广州市花都区劳动就业服务管理中心", "单位填报员")
                    .containsPattern("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1")
                    .contains("王敏", "市局审核员", "刘振华", "市局审批人")
                    .contains("来自 旅程表.txt 第 9 行", "请按上年实际支出重新测算。")
                    .contains("已按上年实际支出压减一成。", "穗人社函〔2025〕18号");
            Locator funding = timeline.locator("li", hasText("修改资金"));
            assertThat(funding.locator("del").innerText()).contains("1200.5");
            assertThat(funding.locator("ins").innerText()).contains("1080.45");
            assertThat(timeline.locator("li").first().innerText())
                    .containsPattern("20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d");
            auditor.screenshot("18-history");

            int versions = timeline.locator("li").count();
            everyStateReadsAsItWas(auditor, versions);
            auditor.nothingWentWrong();
        }
    }

    /** Before the change the old amount, after it the new one, and always the phase of then. */
    private static void everyStateReadsAsItWas(Visitor auditor, int versions) {
        for (int version = 1; version <= versions; version++) {
            Locator entry = auditor.page().locator("#v" + version);
            String phase = phaseOf(entry.getAttribute("class"));
            entry.locator("a", hasText("第 " + version + " 版")).click();
            Locator amount = auditor.page().locator("#at-fiscalAppropriation");
            amount.waitFor();
            auditor.page().locator("h1 + .status.is-" + phase).waitFor();
            if (version == 1) {
                auditor.reads("这是过去的第 1 版");
                assertThat(amount.innerText()).contains("1,200.50");
                auditor.screenshot("19-first-version");
            } else if (version == versions) {
                assertThat(amount.innerText()).contains("1,080.45");
            }
            auditor.page().goBack();
        }
        auditor.page().locator("#from").fill("1");
        auditor.page().locator("#to").fill(Integer.toString(versions));
        auditor.button("比较").click();
        auditor.reads("第 1 版与第 %d 版之间".formatted(versions));
        assertThat(auditor.page().locator("table.changes").first().innerText())
                .contains("1200.5", "1080.45");
        auditor.screenshot("20-first-and-last-version");
    }

    @Test
    void aPublishedTableIsReadExactly() throws IOException {
        if (!Files.exists(PUBLISHED)) {
            System.out.println("the published table is skipped: no " + PUBLISHED);
        }
        assumeThat(PUBLISHED).exists();
        try (Visitor filer = chromium.visitor(jixiao)) {
            filer.signIn("filer-centre");
            filer.goTo("导入导出");
            upload(filer, "花都区劳动就业服务管理中心2025.txt", Files.readAllBytes(PUBLISHED));
            filer.reads("读出 12 个项目、57 项指标", "13,232.12");
            filer.screenshot("21-published-table");
            filer.nothingWentWrong();
        }
    }

    private static void upload(Visitor filer, String name, byte[] content) {
        filer.page().locator("#file").setInputFiles(new FilePayload(name, "text/plain", content));
        filer.button("上传并读取").click();
    }

    /** Filters a list by words, and waits for the filtered one. */
    private static void search(Visitor visitor, String words) {
        visitor.page().locator("#f-text").fill(words);
        visitor.page().locator("#f-text").press("Enter");
        visitor.page().waitForURL(address -> address.contains("text="));
        visitor.page().locator("#f-text").waitFor();
        assertThat(visitor.page().locator("#f-text").inputValue()).isEqualTo(words);
    }

    /** Ticks everything a list shows for these words. */
    private static void choose(Visitor visitor, String words, int expected) {
        search(visitor, words);
        visitor.page().locator("[data-all]").check();
        visitor.reads("已选 %d 项".formatted(expected));
    }

    private static void pin(Visitor reviewer, String place, int number, String text) {
        reviewer.page().locator(place).first().locator("button.pin").click();
        reviewer.page().locator("#remark-" + number + "-text").fill(text);
    }

    private static void edit(Visitor filer, String name) {
        filer.goTo("项目");
        search(filer, name);
        filer.link(name).click();
        filer.reads("被退回");
        filer.link("编辑").click();
        filer.page().locator("#targetStatement").waitFor();
    }

    private static void submit(Visitor filer) {
        filer.button("保存并送审…").click();
        filer.reads("将要送审的内容");
        explain(filer);
        filer.button("确认送审").click();
        filer.reads("已送审");
    }

    /** A reason for every warning, one for all of a check where that is offered. */
    private static void explain(Visitor filer) {
        filer.page().locator("input[name^='reason.']").all().forEach(field -> field.fill("已逐项核实。"));
    }

    private static Locator.LocatorOptions hasText(String text) {
        return new Locator.LocatorOptions().setHasText(text);
    }

    private static String phaseOf(String style) {
        return style.replaceAll(".*is-(\\w+).*", "$1");
    }
}
