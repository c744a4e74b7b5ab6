package org.jixiao.web.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;
import static org.jixiao.web.testing.Demo.FILER;
import static org.jixiao.web.testing.Demo.OTHER_FILER;
import static org.jixiao.web.testing.Demo.REVIEWER;
import static org.jixiao.web.testing.Problems.assertProblem;
import static org.jixiao.web.testing.Sheets.drafted;
import static org.jixiao.web.testing.Sheets.read;

import org.jixiao.domain.project.ProjectCommand.WithdrawSubmission;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** 作废, on its page and by the API. */
@WebTest
class DiscardTest {

    @Autowired private Browser browser;
    @Autowired private Story story;
    @Autowired private Demo demo;

    private MvcTestResult delete(Demo.Caller caller, String id, String version) {
        return demo.call(caller, "DELETE", "/projects/" + id, null, "If-Match", version);
    }

    @Test
    void thePageNamesTheProjectAndAsksForNoReasonThatMustBeGiven() {
        story.begin();
        ProjectId id = story.draft();
        String page = text(browser.open("filer-centre", "/projects/" + id + "/discard"));
        assertThat(page)
                .contains("作废：公益性岗位补贴", "也不能恢复", "确认作废")
                .doesNotContainPattern("<textarea[^>]*required");
        assertThat(browser.send("filer-centre", "/projects/" + id + "/discard", "version", "1"))
                .hasRedirectedUrl("/projects/" + id);
        assertThat(text(browser.open("filer-centre", "/projects/" + id)))
                .contains("已作废")
                .doesNotContain("/edit\"", "/discard\"", "/submission\"");
        assertThat(text(browser.open("filer-centre", "/projects/" + id + "/history")))
                .contains("作废草稿");
    }

    @Test
    void whatWasSubmittedOnceIsNotOfferedForDiscarding() {
        story.begin();
        ProjectId id = story.submitted();
        story.send("filer-centre", new WithdrawSubmission(id, "漏填"));
        assertThat(text(browser.open("filer-centre", "/projects/" + id)))
                .contains("/edit\"")
                .doesNotContain("/discard\"", "送审过");
        assertThat(browser.open("filer-centre", "/projects/" + id + "/discard"))
                .hasRedirectedUrl("/projects/" + id);
    }

    @Test
    void aCallDiscardsWithTheVersionItHasSeenAndOnce() {
        demo.ground();
        String id = drafted(demo, FILER, "误建的项目");
        assertProblem(
                demo.call(FILER, "DELETE", "/projects/" + id, null),
                428,
                "precondition-required",
                "#If-Match");
        assertThat(delete(REVIEWER, id, "\"1\"")).hasStatus(403);
        assertThat(delete(OTHER_FILER, id, "\"1\"")).hasStatus(404);
        assertThat(delete(FILER, id, "\"1\"")).hasStatusOk().hasHeader("ETag", "\"2\"");
        MvcTestResult seen = demo.get(FILER, "/projects/" + id);
        assertThat(read(seen, "$.status").toString()).isEqualTo("DISCARDED");
        assertThat(read(seen, "$.actions").toString()).isEqualTo("[]");
        assertProblem(delete(FILER, id, "\"2\""), 409, "wrong-state");
    }
}
