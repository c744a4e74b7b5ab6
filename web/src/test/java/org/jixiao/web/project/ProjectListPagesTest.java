package org.jixiao.web.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import java.util.List;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ProjectListPagesTest {

    @Autowired Browser browser;
    @Autowired Story story;
    @Autowired MockMvcTester mvc;

    @BeforeEach
    void nothing() {
        story.begin();
    }

    @Test
    void theFooterSumsUpEverythingTheFilterMatches() {
        story.draft("filer-centre", Story.sheet("甲", "1200"));
        story.draft("filer-centre", Story.sheet("乙", "34.5"));
        assertThat(text(browser.open("filer-centre", "/projects")))
                .contains("合计（2 项）")
                .contains(">1,235.50<");
    }

    @Test
    void aDraftWithoutANameCanStillBeOpened() {
        story.draft("filer-centre", Story.sheet("", "1"));
        assertThat(text(browser.open("filer-centre", "/projects")))
                .containsPattern("<a class=\"title\"[^>]*>（未命名项目）</a>");
    }

    @Test
    void aPageBeyondTheLastLeadsBackToIt() {
        story.draft();
        assertThat(text(browser.open("filer-centre", "/projects?page=999")))
                .contains("没有第 1000 页")
                .contains("到最后一页")
                .doesNotContain("合计（1 项）");
    }

    @Test
    void whatIsFilteredStaysInTheAddressesOfSortingAndChips() {
        story.draft("filer-centre", Story.sheet("培训补贴", "1"));
        assertThat(text(browser.open("filer-centre", "/projects?text=培训&status=DRAFT&sort=name")))
                .contains("text=%E5%9F%B9%E8%AE%AD&amp;status=DRAFT&amp;sort=-name")
                .contains("value=\"DRAFT\" checked");
    }

    @Test
    void aNameWithMarkupIsShownAsText() {
        story.draft("filer-centre", Story.sheet("<script>alert(1)</script>", "1"));
        assertThat(text(browser.open("filer-centre", "/projects")))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert");
    }

    @Test
    void onlyThoseWhoDecideGetTheBarForDecisions() {
        story.draft();
        assertThat(text(browser.open("approver", "/projects"))).contains("批量批复");
        assertThat(text(browser.open("filer-centre", "/projects")))
                .contains("批量送审")
                .doesNotContain("批量批复");
        assertThat(text(browser.open("auditor", "/projects"))).doesNotContain("批量");
    }

    @Test
    void anEmptyListSaysWhatToDoNext() {
        assertThat(text(browser.open("filer-centre", "/projects?text=没有")))
                .contains("没有符合条件的项目")
                .contains("请放宽或清除条件");
    }

    @Test
    void whatCannotBeReadInAnAddressIsLeftOutAndNamed() {
        story.draft("filer-centre", Story.sheet("培训补贴", "1"));
        for (String wrong :
                List.of(
                        "year=abc|年度“abc”",
                        "year=1066|年度“1066”",
                        "round=XYZ|批次“XYZ”",
                        "status=XYZ|状态“XYZ”",
                        "phase=XYZ|没有“phase”这个条件",
                        "unit=440|单位“440”",
                        "district=x|区“x”",
                        "page=-1|页码“-1”",
                        "page=two|页码“two”",
                        "min=many|总计下限“many”",
                        "waiting=long|已等天数“long”",
                        "holder=YOU|在审人“YOU”",
                        "grade=A|审核评级“A”",
                        "mine=maybe|我的区“maybe”",
                        "sort=colour|排序“colour”",
                        "text=\0|关键字（含有空字符）")) {
            String[] parts = wrong.split("\\|");
            MvcTestResult list = browser.open("filer-centre", "/projects?" + parts[0]);
            assertThat(list).as(parts[0]).hasStatusOk();
            assertThat(text(list))
                    .contains("没有按它筛选：" + parts[1] + "。")
                    .contains("培训补贴")
                    .doesNotContain("??");
        }
    }

    @Test
    void whatCanBeReadInTheSameAddressStillHolds() {
        story.draft("filer-centre", Story.sheet("培训补贴", "1"));
        story.draft("filer-centre", Story.sheet("设备采购", "1"));
        String page =
                text(
                        browser.open(
                                "filer-centre",
                                "/projects?text=培训&status=DRAFT&status=XYZ&year=abc"));
        assertThat(page)
                .containsPattern("没有按它筛选：(状态“XYZ”、年度“abc”|年度“abc”、状态“XYZ”)。")
                .contains("培训补贴")
                .doesNotContain("设备采购")
                .doesNotContain("year=abc");
        assertThat(text(browser.open("filer-centre", "/projects?text=培训&status=DRAFT&page=0")))
                .doesNotContain("没有按它筛选");
    }

    @Test
    void otherPagesWithConditionsForgiveThemToo() {
        for (String address :
                List.of(
                        "/review?year=abc",
                        "/review?page=x",
                        "/summary?year=abc",
                        "/summary?district=x",
                        "/notices?page=-1",
                        "/notices?kind=XYZ",
                        "/library?page=x")) {
            MvcTestResult page = browser.open("reviewer", address);
            assertThat(page).as(address).hasStatusOk();
            assertThat(text(page)).as(address).contains("没有按它筛选：");
        }
        assertThat(text(browser.open("reviewer", "/library?kind=CUSTOM&sort=uses&q=人")))
                .doesNotContain("没有按它筛选");
    }

    @Test
    void aBulkSelectionIsNeverWidenedByAFilterThatCannotBeRead() {
        story.draft();
        assertThat(
                        browser.send(
                                "filer-centre",
                                "/projects/decisions",
                                "action",
                                "SUBMIT",
                                "all",
                                "true",
                                "year",
                                "abc"))
                .hasStatus(404);
    }

    @Test
    void whoeverCameFromAnotherListGoesBackThere() {
        ProjectId id = story.submitted();
        String page =
                text(
                        mvc.get()
                                .uri("/projects/" + id)
                                .header("Referer", "http://localhost/review?status=SUBMITTED")
                                .with(Browser.signedIn(Demo.CHIEF))
                                .exchange());
        assertThat(page)
                .contains("<a href=\"/review?status=SUBMITTED\">审核</a>")
                .containsPattern("href=\"/review\" aria-current=\"page\"");
        assertThat(text(browser.open("reviewer", "/projects/" + id)))
                .contains("<a href=\"/projects\">项目</a>");
    }
}
