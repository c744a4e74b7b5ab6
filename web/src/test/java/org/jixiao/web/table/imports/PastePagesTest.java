package org.jixiao.web.table.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.table.SmallTable.row;
import static org.jixiao.web.testing.Browser.signedIn;
import static org.jixiao.web.testing.Browser.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 批量填报: what people paste, told of in their own rows, and the round it goes to. */
@WebTest
class PastePagesTest {

    private static final String WRONG = "1、9-其他指标；99-未知指标；人数；年度指标值:1。";
    private static final String HEADER = "项目名称（资金使用单位）\t总计\t财政拨款\t财政专户拨款\t其他资金\t绩效目标\t绩效指标\n";

    @Autowired private MockMvcTester pages;
    @Autowired private Demo demo;

    @BeforeEach
    void roundsOfAllTimes() {
        demo.ground();
        Instant now = Instant.now();
        round("SECOND_SUBMISSION", now.minus(20, ChronoUnit.DAYS), now.minus(1, ChronoUnit.DAYS));
        round("MID_YEAR_ADDITION", now.plus(5, ChronoUnit.DAYS), now.plus(9, ChronoUnit.DAYS));
    }

    /** There already, when another test came first. */
    private void round(String name, Instant opens, Instant closes) {
        demo.call(
                Demo.SYSTEM_ADMIN,
                "POST",
                "/rounds",
                "{\"fiscalYear\": 2025, \"round\": \"%s\", \"opens\": \"%s\", \"closes\": \"%s\"}"
                        .formatted(name, opens, closes));
    }

    private MvcTestResult paste(String text) {
        return pages.post()
                .uri("/imports/paste")
                .param("text", text)
                .with(signedIn(Demo.FILER))
                .with(csrf())
                .exchange();
    }

    private String read(String text) {
        return paste(text).getResponse().getRedirectedUrl();
    }

    private String page(String address) {
        return text(pages.get().uri(address).with(signedIn(Demo.FILER)).exchange());
    }

    @Test
    void rowsAreCountedAsTheyWerePasted() {
        String two = row("甲项目", "1.00") + "\n" + row("坏项目", "1.00", WRONG) + "\n";
        assertThat(page(read(two))).contains("第 2 行 · 第 2 个项目").doesNotContain("第 5 行");
        assertThat(page(read(HEADER + two))).contains("第 3 行 · 第 2 个项目");
    }

    @Test
    void sumsAreNoProjects() {
        String text = row("甲项目", "1.00") + "\n小计\t1.00\t1.00\t0\t0\t\t\n合计\t1.00\t1.00\t0\t0\t\t\n";
        assertThat(page(read(text))).contains("读出 1 个项目", "全部建立为草稿（1 项）").doesNotContain("单位树中没有");
    }

    @Test
    void nobodyIsAskedToUploadWhatTheyPasted() {
        assertThat(page(read(row("坏项目", "1.00", WRONG)))).contains("改正原表后重新粘贴或上传");
        MvcTestResult refused = paste("部门名称：某局\n单位：元\n" + HEADER + row("甲项目", "1.00"));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("改正后重新粘贴").doesNotContain("重新上传");
    }

    @Test
    void aPasteIsNamedByItsTimeAsClocksWriteIt() {
        assertThat(page(read(row("甲项目", "1.00"))))
                .containsPattern("<h1[^>]*>粘贴的表格 \\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d</h1>");
    }

    @Test
    void openRoundsComeFirstAndTheOthersSayThatNothingCanBeSubmittedThere() {
        String address = read(row("甲项目", "1.00"));
        String open = page(address);
        assertThat(open).contains("2025 年一上（开放中").doesNotContain("请核对是不是要填报到这个批次");
        assertThat(open.indexOf("2025 年年中追加（未开放"))
                .isGreaterThan(open.indexOf("2025 年一上（开放中"))
                .isLessThan(open.indexOf("2025 年二上（已截止"));
        assertThat(page(address + "?round=2025-SECOND_SUBMISSION"))
                .contains("2025 年二上已经截止：建立的草稿不能送审")
                .containsPattern("（开放中，\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d 截止）");
        assertThat(page(address + "?round=2025-MID_YEAR_ADDITION")).contains("2025 年年中追加还没有开放");
    }
}
