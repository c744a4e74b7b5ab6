package org.jixiao.web.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.application.project.UnsavedSheets;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.People;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Unsaved work is kept for those only who could save it, and not without end. */
@WebTest
class UnsavedPagesTest {

    @Autowired Browser browser;
    @Autowired Story story;
    @Autowired UnsavedSheets sheets;

    @BeforeEach
    void nothing() {
        story.begin();
    }

    private MvcTestResult keep(String person, ProjectId id, String name) {
        return browser.send(
                person,
                "/projects/" + id + "/unsaved",
                "page",
                "page-of-a-test",
                "step",
                "1",
                "force",
                "true",
                "version",
                "1",
                "name",
                name);
    }

    private boolean isKept(String person, ProjectId id) {
        return sheets.find(People.of(person), id.toString()).isPresent();
    }

    @Test
    void theFilerOfADraftKeepsWhatIsTyped() {
        ProjectId id = story.draft();
        assertThat(keep("filer-centre", id, "打到一半")).hasStatus(200);
        assertThat(isKept("filer-centre", id)).isTrue();
    }

    @Test
    void whoeverSeesADraftWithoutWritingItKeepsNothingThere() {
        ProjectId id = story.draft();
        MvcTestResult refused = keep("reviewer", id, "不该在这里");
        assertThat(refused).hasStatus(409);
        assertThat(text(refused)).contains("\"kept\":false").contains("\"why\"");
        assertThat(isKept("reviewer", id)).isFalse();
    }

    @Test
    void theCopyFormIsNoWayAroundIt() {
        ProjectId id = story.draft();
        browser.send("reviewer", "/projects/" + id + "/edit", "edit", "copy", "version", "1");
        browser.send(
                "reviewer", "/projects/" + id + "/copy", "source", id.toString(), "parts", "name");
        assertThat(isKept("reviewer", id)).isFalse();
    }

    @Test
    void anOpenEditorHearsThatSomebodyHasSaved() {
        ProjectId id = story.draft();
        String presence = "/projects/" + id + "/presence?version=1";
        assertThat(text(browser.open("filer-centre", presence))).contains("\"saved\":\"\"");
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("改过了", "1")));
        assertThat(text(browser.open("filer-centre", presence))).contains("已有人保存到第 ");
    }

    @Test
    void whatIsFarTooMuchIsNotKept() {
        ProjectId id = story.draft();
        MvcTestResult refused = keep("filer-centre", id, "长".repeat(700_000));
        assertThat(refused).hasStatus(413);
        assertThat(text(refused)).contains("超过 2 MB");
        assertThat(isKept("filer-centre", id)).isFalse();
    }
}
