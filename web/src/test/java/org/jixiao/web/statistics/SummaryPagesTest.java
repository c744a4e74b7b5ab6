package org.jixiao.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 汇总: charts with the tables behind them, and the way down. */
@WebTest
class SummaryPagesTest {

    @Autowired Browser browser;
    @Autowired Story story;

    @BeforeEach
    void nothing() {
        story.begin();
    }

    @Test
    void theCityIsToldDistrictByDistrictAndADistrictUnitByUnit() {
        story.submitted();
        assertThat(text(browser.open("reviewer", "/summary?year=2025")))
                .contains("district=440114")
                .contains("pattern-SUBMITTED")
                .doesNotContain("??");
        assertThat(text(browser.open("reviewer", "/summary?year=2025&district=440114")))
                .contains("/projects?year=2025&amp;unit=440114002&amp;status=SUBMITTED");
    }

    @Test
    void aUnitSeesItselfOnly() {
        story.submitted();
        assertThat(text(browser.open("filer-centre", "/summary")))
                .contains("unit=440114002")
                .doesNotContain("name=\"district\"");
    }

    @Test
    void everyChartHasATableBehindIt() {
        story.reviewed();
        String page = text(browser.open("approver", "/summary?year=2025"));
        assertThat(page.split("<figure", -1)).hasSize(6);
        assertThat(page.split("<details>", -1)).hasSize(6);
        assertThat(page).contains("到批复：中位数").contains("0.5");
    }

    @Test
    void aRoundWithoutProjectsSaysSo() {
        story.submitted();
        assertThat(text(browser.open("reviewer", "/summary?year=2025&round=ADJUSTMENT")))
                .contains("这一年还没有项目");
    }

    @Test
    void theWorkbenchTellsWhatOthersDidLast() {
        story.submitted();
        assertThat(text(browser.open("reviewer", "/workbench"))).contains("最近动态").contains("送审");
        assertThat(text(browser.open("filer-centre", "/workbench"))).contains("还没有别人办理过您范围内的项目");
    }

    @Test
    void foreignFiguresAreNotShown() {
        story.submitted();
        assertThat(text(browser.open("manager", "/summary?year=2025&district=440113")))
                .contains("这一年还没有项目");
    }
}
