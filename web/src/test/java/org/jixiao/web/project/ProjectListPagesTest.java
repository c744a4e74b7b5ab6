package org.jixiao.web.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ProjectListPagesTest {

    @Autowired Browser browser;
    @Autowired Story story;

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
    void anUnreadableFilterIsNoServerError() {
        assertThat(browser.open("filer-centre", "/projects?year=abc")).hasStatus(404);
    }
}
