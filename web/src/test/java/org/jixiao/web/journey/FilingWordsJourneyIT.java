package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the open editor says by itself: of amounts, lengths, pasted cells and other people. */
@ExtendWith({RunsJixiao.class, Chromium.class})
class FilingWordsJourneyIT {

    private static final String FOCUSED = "() => document.activeElement.id";

    private static final String READ =
            """
            async (typed) => {
              const app = document.querySelector('script[type=module][src*="app.js"]').src;
              const { read } = await import(app.replace('app.js', 'amounts.js'));
              const { amount, wrong } = read(typed);
              return wrong ?? String(amount);
            }
            """;

    private static final String PASTE =
            """
            (field, text) => {
              const data = new DataTransfer();
              data.setData('text/plain', text);
              field.dispatchEvent(new ClipboardEvent('paste',
                { clipboardData: data, bubbles: true, cancelable: true }));
            }
            """;

    private final RunningJixiao jixiao;
    private final Chromium chromium;

    FilingWordsJourneyIT(RunningJixiao jixiao, Chromium chromium) {
        this.jixiao = jixiao;
        this.chromium = chromium;
    }

    private String draft(String name) {
        Answer filed =
                jixiao.as("filer-centre")
                        .post(
                                "/projects",
                                """
                                {"unitCode": "440114002", "fiscalYear": 2025, "round": "FIRST_SUBMISSION",
                                 "sheet": %s}
                                """
                                        .formatted(
                                                FilingJourneyIT.sheet(
                                                        name, "10000.00", "≥1000人次")));
        assertThat(filed.status()).as(filed.toString()).isEqualTo(201);
        return filed.at("/id");
    }

    private static List<String[]> examples() throws IOException {
        try (var table =
                Objects.requireNonNull(
                        FilingWordsJourneyIT.class.getResourceAsStream("/amounts.csv"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\\|", 2))
                    .toList();
        }
    }

    @Test
    void theBrowserReadsAmountsAsTheServerDoes() throws IOException {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + draft("填报用语：金额") + "/edit");
            for (String[] example : examples()) {
                Object read = visitor.page().evaluate(READ, example[0]);
                String expected =
                        example[1].matches("[a-z]+")
                                ? example[1]
                                : new java.math.BigDecimal(example[1])
                                        .movePointRight(6)
                                        .toBigInteger()
                                        .toString();
                assertThat(read).as(example[0]).isEqualTo(expected);
            }
            visitor.page().locator("#otherFunds").fill("12万");
            visitor.page().locator("#name").focus();
            visitor.sees(visitor.page().locator("#otherFunds-wrong"), "应填数字");
            visitor.screenshot("60-amount-wrong");
            visitor.page().locator("#otherFunds").fill("３万元");
            assertThat(visitor.page().locator("#otherFunds-wrong").isVisible()).isFalse();
            assertThat(visitor.page().locator("#total").textContent()).isEqualTo("4.00");
            visitor.nothingWentWrong();
        }
    }

    @Test
    void nothingIsCutAndWhatIsTooLongSaysSo() {
        String id = draft("填报用语：长度");
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + id + "/edit");
            Page page = visitor.page();
            page.locator("#name").fill("名".repeat(230));
            page.locator("#row-0-name").fill("标".repeat(205));
            visitor.sees(page.locator("#name-count"), "超出 30 字");
            visitor.sees(page.locator("td [data-over]"), "超出 5 字");
            visitor.button("保存").click();
            visitor.reads("项目名称最多 200 个字", "第 1 条的指标名称最多 200 个字");
            page.waitForFunction("() => document.activeElement.id === 'problems'");
            assertThat(page.locator("#name").inputValue()).hasSize(230);
            visitor.screenshot("61-too-long");
        }
        assertThat(jixiao.as("filer-centre").get("/projects/" + id).version()).isEqualTo(1);
    }

    @Test
    void aCheckPutsTheFocusOnWhatWasFound() {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + draft("填报用语：检查") + "/edit");
            visitor.button("检查").click();
            visitor.reads("检查结果");
            visitor.page().waitForFunction("() => document.activeElement.id === 'findings-title'");
            visitor.screenshot("62-checked");
        }
    }

    @Test
    void fewerColumnsThanBeforeAreSaidToLeaveTheOthers() {
        try (Visitor visitor = chromium.visitor(jixiao)) {
            visitor.signIn("filer-centre");
            visitor.open("/projects/" + draft("填报用语：粘贴") + "/edit");
            Locator field = visitor.page().locator("#row-0-name");
            field.focus();
            field.evaluate(PASTE, "服务\n就业");
            visitor.sees(visitor.page().locator("[data-said]"), "仍是原来的内容");
            field.focus();
            field.evaluate(PASTE, "\"培训\n人次\"\t≥5人\t≥5人");
            visitor.sees(visitor.page().locator("[data-said]"), "1 个单元格里的换行改成了空格");
            assertThat(field.inputValue()).isEqualTo("培训 人次");
            visitor.screenshot("63-pasted-fewer");
            visitor.nothingWentWrong();
        }
    }

    @Test
    void whoeverElseTypesOrSavesIsSeenWithoutReloading() {
        String id = draft("填报用语：同时填写");
        jixiao.administration().person("filer-words-colleague", "440114002", "unit-filer");
        try (Visitor one = chromium.visitor(jixiao);
                Visitor other = chromium.visitor(jixiao)) {
            one.signIn("filer-centre");
            one.open("/projects/" + id + "/edit");
            one.page().locator("#targetStatement").focus();
            other.signIn("filer-words-colleague");
            other.open("/projects/" + id + "/edit");
            other.page().locator("#otherFunds").fill("2");
            other.page().locator("#name").focus();
            other.sees(other.page().locator("[data-saved-state]"), "已暂存");
            one.sees(one.page().locator("[data-presence]"), "也在填写这份申报表");
            other.button("保存").click();
            other.reads("已保存");
            one.sees(one.page().locator("[data-presence]"), "已有人保存到第 2 版");
            assertThat(one.page().evaluate(FOCUSED)).isEqualTo("targetStatement");
            one.screenshot("64-presence");
            one.nothingWentWrong();
        }
    }
}
