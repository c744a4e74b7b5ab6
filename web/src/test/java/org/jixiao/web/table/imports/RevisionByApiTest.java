package org.jixiao.web.table.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.table.SmallTable.row;
import static org.jixiao.web.testing.Browser.signedIn;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.table.SmallTable;
import org.jixiao.web.table.UploadedText;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.People;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Revising projects by rows of an upload, through the API. */
@WebTest
class RevisionByApiTest {

    private static final String CENTRE = "花都区劳动就业服务管理中心";
    private static final String ROUND = "\"round\": \"2025-FIRST_SUBMISSION\"";

    @Autowired private MockMvcTester pages;
    @Autowired private Story story;
    @Autowired private Demo demo;
    @Autowired private ProjectHistory history;

    @BeforeEach
    void nothingIsThere() {
        story.begin();
    }

    @Test
    void aRowNumberAloneDoesNotOverwriteWhatAColleagueSaved() {
        ProjectId id = story.draft("filer-centre", Story.sheet("同事刚改过", "10"));
        String upload = upload(row("同事刚改过", "21.00"));
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("同事刚改过", "11")));

        for (String unsaid :
                new String[] {"[6]", "[{\"row\": 6}]", "[{\"row\": 6, \"version\": null}]"}) {
            assertThat(revise(upload, unsaid))
                    .as(unsaid)
                    .hasStatus(422)
                    .bodyText()
                    .contains("/revise/0", "required", "请写明您看到的版本", "version")
                    .contains("{\\\"row\\\": 3, \\\"version\\\": 7}");
        }
        assertThat(revise(upload, "[{\"row\": 6, \"version\": 99999999999999999999}]"))
                .hasStatus(422);
        assertThat(total(id)).isEqualTo("11.50");
        assertThat(revise(upload, "[{\"row\": 6, \"version\": 1}]")).hasStatus(207);
        assertThat(revise(upload, "[{\"row\": 6, \"version\": 2}]")).hasStatusOk();
        assertThat(total(id)).isEqualTo("21.00");
    }

    @Test
    void whoConfirmsAgainIsToldThatSomebodyChangedTheProjectSince() {
        ProjectId id = story.draft("filer-centre", Story.sheet("确认后又改", "10"));
        String upload = upload(row("确认后又改", "21.00"), row("没有再改", "5.00"));
        String revise = "[{\"row\": 6, \"version\": 1}]";
        assertThat(revise(upload, revise)).hasStatusOk();
        assertThat(demo.call(Demo.FILER, "POST", upload + "/confirmation", "{" + ROUND + "}"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("changed-since");
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("确认后又改", "33")));

        String again =
                text(demo.call(Demo.FILER, "POST", upload + "/confirmation", "{" + ROUND + "}"));

        assertThat(again)
                .contains("UNCHANGED", "changed-since", "这一行以前已经确认过，项目后来又有改动（最近一次：", "陈晓岚")
                .containsOnlyOnce("changed-since");
        assertThat(total(id)).isEqualTo("33.50");
        assertThat(text(pages.get().uri(upload + "/result").with(signedIn(Demo.FILER)).exchange()))
                .contains("这一行以前已经确认过，项目后来又有改动");
    }

    private String total(ProjectId id) {
        return history.present(People.of("filer-centre"), id)
                .orElseThrow()
                .state()
                .file()
                .sheet()
                .funding()
                .total()
                .wanYuan()
                .setScale(2)
                .toString();
    }

    private MvcTestResult revise(String upload, String rows) {
        return demo.call(
                Demo.FILER,
                "POST",
                upload + "/confirmation",
                "{" + ROUND + ", \"revise\": " + rows + "}");
    }

    private String upload(String... rows) {
        return UploadedText.of(SmallTable.of(CENTRE, "99.00", rows), pages);
    }
}
