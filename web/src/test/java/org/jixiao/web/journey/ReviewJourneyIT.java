package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reviewer's day in a real browser: by keyboard, in part, and one after another. */
@ExtendWith({RunsJixiao.class, Chromium.class})
class ReviewJourneyIT {

    private final RunningJixiao jixiao;
    private final Chromium chromium;
    private final PreparedProjects projects;

    ReviewJourneyIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
        projects = new PreparedProjects(jixiao);
    }

    @Test
    void onlyWhatWasRemarkedOnByKeyboardComesBackAndItsChangeIsSeen() {
        String id = projects.submitted("审核旅程：部分退回");
        try (Visitor reviewer = chromium.visitor(jixiao)) {
            reviewer.signIn("reviewer");
            returnsTheAmount(reviewer, id);
            try (Visitor filer = chromium.visitor(jixiao)) {
                answersAndResubmits(filer, id);
            }
            seesTheChangeAndPasses(reviewer, id);
            takesItBack(reviewer, id);
            reviewer.nothingWentWrong();
        }
    }

    private static void returnsTheAmount(Visitor reviewer, String id) {
        reviewer.open("/projects/" + id + "/review");
        reviewer.button("开始审核").click();
        reviewer.reads("由您审核");
        press(reviewer, "c", "c", "Enter");
        Locator remark = reviewer.page().locator(".pending.in-place");
        remark.waitFor();
        reviewer.page().keyboard().type("请按上年实际支出重新测算。");
        reviewer.screenshot("40-remark-beside-its-cell");
        press(reviewer, "Escape");
        assertThat(focusedCell(reviewer)).isEqualTo("at-fiscalAppropriation");

        press(reviewer, "c", "Enter");
        remark.waitFor();
        press(reviewer, "Escape");
        reviewer.page()
                .waitForFunction(
                        "() => document.querySelectorAll('#pending .pending').length === 1");
        assertThat(focusedCell(reviewer))
                .as("a remark without words goes, and the cursor is where it was")
                .isEqualTo("at-specialAccountAppropriation");

        press(reviewer, "e");
        assertThat(focused(reviewer)).isEqualTo("grade-completeness");
        press(reviewer, "Escape", "o");
        reviewer.page().keyboard().type("请按意见修改。");
        press(reviewer, "Enter");
        assertThat(reviewer.page().locator("#pending .pending").count())
                .as("Enter in the opinion decides and remarks nothing")
                .isEqualTo(1);
        reviewer.button("只退回有意见处").click();
        reviewer.reads("单位只能修改有意见的部分");
    }

    @Test
    void anOpinionOutlivesTheBrowserWindowItWasWrittenIn() {
        String id = projects.submitted("审核旅程：窗口关了");
        try (Visitor reviewer = chromium.visitor(jixiao)) {
            reviewer.signIn("reviewer");
            reviewer.open("/projects/" + id + "/review");
            reviewer.page().locator("#opinion").fill("写到一半的审核意见");
            Page after = reviewer.page().context().newPage();
            reviewer.page().close();
            after.navigate(jixiao.address() + "/projects/" + id + "/review");
            after.locator("[data-restore]").click();
            after.waitForCondition(
                    () -> after.locator("#opinion").inputValue().equals("写到一半的审核意见"));
            after.close();
        }
    }

    private static void answersAndResubmits(Visitor filer, String id) {
        filer.signIn("filer-centre");
        filer.open("/projects/" + id + "/edit");
        filer.reads("请按上年实际支出重新测算。");
        assertThat(filer.page().locator("#targetStatement").getAttribute("readonly")).isNotNull();
        assertThat(filer.page().locator("#fiscalAppropriation").getAttribute("readonly")).isNull();
        filer.page().locator("#fiscalAppropriation").fill("0.9");
        filer.page().locator("#reply-1").fill("已压减一成。");
        filer.screenshot("41-only-the-amount-is-open");
        filer.button("保存并送审…").click();
        filer.reads("将要送审的内容");
        filer.button("确认送审").click();
        filer.reads("已送审");
        filer.nothingWentWrong();
    }

    private static void seesTheChangeAndPasses(Visitor reviewer, String id) {
        reviewer.open("/projects/" + id + "/review");
        reviewer.button("开始审核").click();
        reviewer.reads("与上次送审相比有 1 处改动", "已压减一成。");
        Locator before = reviewer.page().locator("#at-fiscalAppropriation del");
        assertThat(before.isVisible()).isTrue();
        press(reviewer, "d");
        assertThat(before.isVisible()).isFalse();
        press(reviewer, "d");
        assertThat(before.isVisible()).isTrue();

        reviewer.button("标为已解决").click();
        reviewer.reads("已解决");
        reviewer.page().locator("#reply-1").fill("还要看凭证。");
        reviewer.button("重新提出").click();
        reviewer.reads("还要看凭证。");
        reviewer.button("标为已解决").click();
        reviewer.reads("已解决");
        press(reviewer, "1");
        reviewer.screenshot("42-graded-by-one-key");
        reviewer.button("审核通过").click();
        reviewer.reads("已审核通过");
    }

    private static void takesItBack(Visitor reviewer, String id) {
        reviewer.open("/projects/" + id);
        reviewer.link("取消审核").click();
        reviewer.page().locator("#reason").fill("要再看凭证");
        reviewer.button("确认取消审核").click();
        reviewer.page().locator("h1 + .status.is-UNDER_REVIEW").waitFor();
    }

    @Test
    void twoCharactersFindWhatASheetSaysAndTheListShowsWhere() {
        projects.submitted("审核旅程：检索");
        try (Visitor reviewer = chromium.visitor(jixiao)) {
            reviewer.signIn("reviewer");
            search(reviewer, "磐石");
            assertThat(reviewer.page().locator(".snippet mark").first().innerText())
                    .isEqualTo("磐石");
            search(reviewer, "旅程：检索");
            assertThat(reviewer.page().locator("a.title mark").first().innerText())
                    .isEqualTo("旅程：检索");
            reviewer.screenshot("43-found-words");
            reviewer.nothingWentWrong();
        }
    }

    @Test
    void previousNextAndDecidingStayWithinTheFilters() {
        String first = projects.submitted("审核旅程：邻居甲");
        String second = projects.submitted("审核旅程：邻居乙");
        String third = projects.submitted("审核旅程：邻居丙");
        try (Visitor reviewer = chromium.visitor(jixiao)) {
            reviewer.signIn("reviewer");
            search(reviewer, "旅程：邻居");
            reviewer.page().locator("td a.title").first().click();
            reviewer.reads("待审第 1 / 3 项");
            assertThat(reviewer.page().url()).contains(first);
            press(reviewer, "n");
            reviewer.reads("待审第 2 / 3 项");
            assertThat(reviewer.page().url()).contains(second);
            reviewer.screenshot("44-second-of-three");
            press(reviewer, "p");
            reviewer.reads("待审第 1 / 3 项");

            press(reviewer, "1");
            reviewer.button("审核通过").click();
            reviewer.reads("待审第 1 / 2 项", "“审核旅程：邻居甲”已审核通过。");
            assertThat(reviewer.page().url()).as("the next one comes by itself").contains(second);
            press(reviewer, "n");
            reviewer.reads("待审第 2 / 2 项");
            assertThat(reviewer.page().url()).contains(third);

            reviewer.page().locator("nav.crumbs").getByRole(AriaRole.LINK).first().click();
            reviewer.reads("合计（2 项）");
            assertThat(reviewer.page().locator("#f-text").inputValue()).isEqualTo("旅程：邻居");
            reviewer.nothingWentWrong();
        }
    }

    private static void search(Visitor reviewer, String words) {
        reviewer.goTo("审核");
        reviewer.page().locator("#f-text").fill(words);
        reviewer.page().locator("#f-text").press("Enter");
        reviewer.page().waitForURL(address -> address.contains("text="));
        reviewer.page().locator("td a.title").first().waitFor();
    }

    private static void press(Visitor visitor, String... keys) {
        // Shown by the script that listens to the keys.
        visitor.page().locator(".sticky-bar .hints").waitFor();
        for (String key : keys) {
            visitor.page().keyboard().press(key);
        }
    }

    private static String focused(Visitor visitor) {
        return String.valueOf(visitor.page().evaluate("() => document.activeElement.id"));
    }

    private static String focusedCell(Visitor visitor) {
        return String.valueOf(
                visitor.page().evaluate("() => document.activeElement.closest('td')?.id"));
    }
}
