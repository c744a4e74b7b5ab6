package org.jixiao.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class ListsTest {

    private static final String LIST = "?list=text=zzz";

    @Autowired Browser browser;
    @Autowired Story story;

    @BeforeEach
    void nothing() {
        story.begin();
    }

    @Test
    void whatNarrowsAListStandsAsAChipWithTheAddressThatDropsIt() {
        story.submitted();
        assertThat(text(browser.open("reviewer", "/review?min=1&holder=NOBODY&sort=-total")))
                .contains("总计 ≥ 1 万元")
                .contains("在审人：无人")
                .contains("href=\"/review?min=1&amp;sort=-total\"");
    }

    @Test
    void aSavedViewThatComesFirstOpensTheList() {
        browser.send(
                "reviewer",
                "/lists/views",
                "place",
                "/review",
                "query",
                "min=5&sort=-total",
                "name",
                "大项目",
                "first",
                "true",
                "change",
                "keep");
        assertThat(browser.open("reviewer", "/review"))
                .hasRedirectedUrl("/review?min=5&sort=-total");
        assertThat(text(browser.open("reviewer", "/review?view=none"))).contains("★ 大项目");
        browser.send(
                "reviewer",
                "/lists/views",
                "place",
                "/review",
                "query",
                "",
                "was",
                "大项目",
                "name",
                "大项目",
                "change",
                "drop");
        assertThat(text(browser.open("reviewer", "/review"))).doesNotContain("大项目");
    }

    @Test
    void aColumnThatIsHiddenIsGone() {
        story.submitted();
        assertThat(text(browser.open("reviewer", "/review"))).contains("sort=-since");
        browser.send(
                "reviewer",
                "/lists/columns",
                "place",
                "/review",
                "query",
                "",
                "shown",
                "status",
                "shown",
                "unit");
        assertThat(text(browser.open("reviewer", "/review")))
                .contains("sort=status")
                .doesNotContain("sort=-since");
        browser.send(
                "reviewer",
                "/lists/columns",
                "place",
                "/review",
                "query",
                "",
                "shown",
                "status",
                "shown",
                "unit",
                "shown",
                "since",
                "shown",
                "holder",
                "shown",
                "total");
    }

    @Test
    void aViewOfAPlaceElsewhereIsRefused() {
        assertThat(
                        browser.send(
                                "reviewer",
                                "/lists/views",
                                "place",
                                "https://elsewhere.example/",
                                "name",
                                "x",
                                "change",
                                "keep"))
                .hasStatus(404);
    }

    @Test
    void theListIsGoneThroughInItsOwnOrder() {
        ProjectId first = story.submitted();
        ProjectId second = story.submitted();
        assertThat(
                        text(
                                browser.open(
                                        "reviewer",
                                        "/projects/" + second + "/review?list=sort=-code")))
                .contains("待审第 1 / 2 项")
                .contains("/projects/" + first + "/review?list=sort%3D-code");
        assertThat(text(browser.open("reviewer", "/review?sort=-code")))
                .contains("/projects/" + second + "/review?list=sort%3D-code");
    }

    @Test
    void aProjectThatIsNotInTheListHasNoPlaceInIt() {
        ProjectId id = story.submitted();
        assertThat(text(browser.open("reviewer", "/projects/" + id + "/review" + LIST)))
                .doesNotContain("待审第");
    }

    @Test
    void aProjectWithoutItsLikeIsToldSo() {
        ProjectId id = story.submitted();
        assertThat(text(browser.open("reviewer", "/projects/" + id + "/comparison")))
                .contains("没有找到名称相同或相近的项目");
    }

    @Test
    void whatIsBeingAdjustedIsAskedForBesideTheOtherConditions() {
        assertThat(text(browser.open("reviewer", "/projects?adjusting=true&year=")))
                .containsPattern("name=\"adjusting\" value=\"true\" checked")
                .contains("批复内容调整中")
                .contains("href=\"/projects?year=\"");
    }
}
