package org.jixiao.web.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.domain.project.Indicator;
import org.jixiao.domain.project.ProjectCommand.ReturnProject;
import org.jixiao.domain.project.Sheet;
import org.jixiao.domain.review.NewRemark;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.People;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The one row that a partial return leaves open, taken out and put back. */
@WebTest
class RemovedRowsTest {

    @Autowired Browser browser;
    @Autowired Story story;
    @Autowired ProjectHistory history;

    private ProjectId id;
    private Sheet before;

    @BeforeEach
    void aSheetWhoseSecondRowIsReturned() {
        story.begin();
        id = story.submitted();
        NewRemark remark = new NewRemark(Anchor.parse("indicators/2"), ReasonCode.R5, "请调整");
        story.send("reviewer", new ReturnProject(id, null, "请改", List.of(remark), Unlock.PINNED));
        before = sheet();
    }

    private Sheet sheet() {
        return history.present(People.of("filer-centre"), id).orElseThrow().state().file().sheet();
    }

    private MvcTestResult send(String edit, Sheet typed, List<Indicator> rows) {
        List<String> fields = new ArrayList<>(List.of("edit", edit, "version", version()));
        fields.addAll(List.of("name", typed.name(), "targetStatement", typed.targetStatement()));
        fields.addAll(
                List.of(
                        "fiscalAppropriation",
                        typed.funding().fiscalAppropriation().wanYuan().toPlainString(),
                        "specialAccountAppropriation",
                        typed.funding().specialAccountAppropriation().wanYuan().toPlainString(),
                        "otherFunds",
                        typed.funding().otherFunds().wanYuan().toPlainString()));
        for (int at = 0; at < rows.size(); at++) {
            String stem = "indicators[" + at + "].";
            Indicator row = rows.get(at);
            fields.addAll(List.of(stem + "id", row.id().toString(), stem + "name", row.name()));
            fields.addAll(
                    List.of(
                            stem + "code",
                            row.code().code(),
                            stem + "periodValue",
                            row.periodValue().raw(),
                            stem + "annualValue",
                            row.annualValue().raw()));
        }
        return browser.send(
                "filer-centre", "/projects/" + id + "/edit", fields.toArray(String[]::new));
    }

    private String version() {
        return Long.toString(
                history.present(People.of("filer-centre"), id).orElseThrow().version());
    }

    private List<Indicator> others() {
        return before.indicators().stream().filter(row -> row.id().value() != 2).toList();
    }

    @Test
    void nothingIsOfferedAsLongAsNothingIsGone() {
        assertThat(text(browser.open("filer-centre", "/projects/" + id + "/edit")))
                .doesNotContain("restore:");
    }

    @Test
    void aRowTakenOutIsOfferedAndComesBackWhereItStood() {
        assertThat(text(send("remove:1", before, before.indicators()))).contains("restore:2");
        assertThat(send("save", before, others())).hasRedirectedUrl("/projects/" + id + "/edit");
        assertThat(sheet().indicators()).hasSize(before.indicators().size() - 1);

        String offered = text(browser.open("filer-centre", "/projects/" + id + "/edit"));
        assertThat(offered).contains("已删除：" + before.indicators().get(1).name() + "。");
        assertThat(text(send("restore:2", before, others())))
                .containsPattern("name=\"indicators\\[1]\\.id\" value=\"2\"")
                .doesNotContain("restore:2");
        assertThat(send("save", before, before.indicators()))
                .hasRedirectedUrl("/projects/" + id + "/edit");
        assertThat(sheet()).isEqualTo(before);
    }

    @Test
    void aRowThatIsLockedIsNeverOffered() {
        String page = text(send("restore:1", before, before.indicators().subList(1, 3)));
        assertThat(page).doesNotContain("restore:1").doesNotContain("value=\"restore:");
    }

    @Test
    void whatIsPutBackStaysWhenTheLockedPartsAreLoadedAnew() {
        send("save", before, others());
        assertThat(text(send("relock", before, before.indicators())))
                .containsPattern("name=\"indicators\\[1]\\.id\" value=\"2\"");
    }
}
