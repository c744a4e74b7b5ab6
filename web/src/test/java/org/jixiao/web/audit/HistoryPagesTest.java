package org.jixiao.web.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class HistoryPagesTest {

    @Autowired Browser browser;
    @Autowired Story story;

    @BeforeEach
    void nothing() {
        story.begin();
    }

    @Test
    void eachEventTellsWhoAndWhy() {
        ProjectId id = story.submitted();
        story.send("filer-centre", new WithdrawSubmission(id, "金额要改"));
        assertThat(text(browser.open("auditor", "/projects/" + id + "/history")))
                .contains("撤回送审")
                .contains("金额要改")
                .contains("陈晓岚")
                .contains("单位填报员")
                .contains("/projects/" + id + "?version=3");
    }

    @Test
    void twoVersionsAreComparedPlaceByPlace() {
        ProjectId id = story.resubmitted();
        assertThat(text(browser.open("auditor", "/projects/" + id + "/history?from=11&to=2")))
                .contains("第 2 版与第 11 版之间")
                .contains("2880.92")
                .contains("2900.00");
    }

    @Test
    void aDecisionTellsItsGradesAndWhereItsRemarksStand() {
        ProjectId id = story.returned(Unlock.ALL);
        assertThat(text(browser.open("auditor", "/projects/" + id + "/history")))
                .contains("评级：完整性")
                .contains("意见 1 · 绩效目标【")
                .contains("年度指标值【");
    }

    @Test
    void versionsThatDoNotExistAreNotComparedAndNotShown() {
        ProjectId id = story.draft();
        assertThat(text(browser.open("auditor", "/projects/" + id + "/history?from=1&to=99")))
                .contains("没有第 99 版")
                .doesNotContain("申报表内容相同");
        assertThat(browser.open("auditor", "/projects/" + id + "?version=99")).hasStatus(404);
    }

    @Test
    void anEarlierVersionIsClearlyThePastAndOffersNothingToDo() {
        ProjectId id = story.submitted();
        assertThat(text(browser.open("filer-centre", "/projects/" + id + "?version=1")))
                .contains("这是过去的第 1 版")
                .doesNotContain("/submission")
                .doesNotContain("/withdrawal");
    }

    @Test
    void aProjectOutsideTheScopeIsNotFound() {
        ProjectId id = story.draft();
        assertThat(browser.open("filer-bureau", "/projects/" + id + "/history")).hasStatus(404);
    }
}
