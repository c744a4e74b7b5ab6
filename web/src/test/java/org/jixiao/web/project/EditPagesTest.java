package org.jixiao.web.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import java.util.ArrayList;
import java.util.List;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.application.audit.ProjectSnapshot;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.review.Unlock;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.People;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class EditPagesTest {

    @Autowired Browser browser;
    @Autowired Story story;
    @Autowired ProjectHistory history;

    @BeforeEach
    void nothing() {
        story.begin();
    }

    private static String[] form(String edit, String version, String name, String amount) {
        List<String> fields = new ArrayList<>(List.of("edit", edit, "version", version));
        fields.addAll(List.of("name", name, "fiscalAppropriation", amount, "otherFunds", "0.5"));
        fields.addAll(List.of("targetStatement", "为就业困难人员提供岗位 \"甲\""));
        fields.addAll(List.of("indicators[0].id", "1", "indicators[0].code", "11"));
        fields.addAll(List.of("indicators[0].name", "上岗人数", "indicators[0].annualValue", "≥90人"));
        return fields.toArray(String[]::new);
    }

    private MvcTestResult send(ProjectId id, String... fields) {
        return browser.send("filer-centre", "/projects/" + id + "/edit", fields);
    }

    private long versionOf(ProjectId id) {
        return present(id).version();
    }

    private ProjectSnapshot present(ProjectId id) {
        return history.present(People.of("filer-centre"), id).orElseThrow();
    }

    private String nameOf(ProjectId id) {
        return present(id).state().file().sheet().name();
    }

    @Test
    void savingLeadsBackToTheEditorAndTellsTheVersion() {
        ProjectId id = story.draft();
        MvcTestResult result = send(id, form("save", "1", "新名称", "2,900.5"));
        assertThat(result).hasRedirectedUrl("/projects/" + id + "/edit");
        assertThat(result.getMvcResult().getFlashMap().keySet()).contains("notice");
        assertThat(nameOf(id)).isEqualTo("新名称");
    }

    @Test
    void anAmountThatIsNoNumberKeepsTheWholeForm() {
        ProjectId id = story.draft();
        MvcTestResult result = send(id, form("save", "1", "新名称", "两千"));
        assertThat(result).hasStatus(422);
        assertThat(text(result))
                .contains("财政拨款应填数字")
                .contains("href=\"#fiscalAppropriation\"")
                .contains("value=\"两千\"")
                .contains("value=\"新名称\"")
                .contains("value=\"≥90人\"");
        assertThat(nameOf(id)).isEqualTo("公益性岗位补贴");
    }

    @Test
    void aRowIsAddedByTheServerAndNothingTypedIsLostOrSaved() {
        ProjectId id = story.draft();
        String page = text(send(id, form("below:0", "1", "还没保存", "1")));
        assertThat(page).contains("indicators[1].name").contains("value=\"还没保存\"");
        assertThat(nameOf(id)).isEqualTo("公益性岗位补贴");
    }

    @Test
    void theLastRowCanBeRemoved() {
        ProjectId id = story.draft();
        assertThat(text(send(id, form("remove:0", "1", "名", "1"))))
                .doesNotContain("indicators[0].name")
                .contains("还没有指标");
    }

    @Test
    void checkingNamesTheFieldOfEachFinding() {
        ProjectId id = story.draft();
        assertThat(text(send(id, form("check", "1", "", "1"))))
                .contains("项目名称没有填写")
                .contains("href=\"#name\"")
                .contains("必须改正");
    }

    @Test
    void whoeverSavesOnAnOldVersionSeesBothReadingsAndLosesNothing() {
        ProjectId id = story.draft();
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("别人改的", "2880.92")));
        MvcTestResult result = send(id, form("save", "1", "我改的", "77"));
        assertThat(result).hasStatus(412);
        assertThat(text(result))
                .contains("别人改的")
                .contains("我改的")
                .contains("name=\"choice.name\"")
                .contains("name=\"choice.fiscalAppropriation\"");
    }

    @Test
    void aMergeTakesEachPlaceFromWhereItWasChosen() {
        ProjectId id = story.draft();
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("别人改的", "2880.92")));
        List<String> fields = new ArrayList<>(List.of(form("", "1", "我改的", "77")));
        fields.addAll(List.of("choice.name", "theirs", "choice.fiscalAppropriation", "mine"));
        String page =
                text(
                        browser.send(
                                "filer-centre",
                                "/projects/" + id + "/merge",
                                fields.toArray(String[]::new)));
        assertThat(page)
                .contains("value=\"别人改的\"")
                .contains("value=\"77\"")
                .contains("name=\"version\" value=\"2\"")
                .contains("公益性岗位上岗人数");
    }

    @Test
    void aPartialReturnOpensOnlyWhatHasARemark() {
        ProjectId id = story.returned(Unlock.PINNED);
        String page = text(browser.open("filer-centre", "/projects/" + id + "/edit"));
        assertThat(page)
                .containsPattern("id=\"name\"[^>]*readonly")
                .doesNotContainPattern("id=\"targetStatement\"[^>]*readonly")
                .doesNotContainPattern("id=\"row-0-annualValue\"[^>]*readonly")
                .containsPattern("<select id=\"row-0-code\" name=\"\"[^>]*disabled")
                .containsPattern("type=\"hidden\" name=\"indicators\\[0]\\.code\" value=\"11\"")
                .containsPattern("value=\"add\"[^>]*disabled")
                .containsPattern("value=\"remove:0\"[^>]*disabled")
                .containsPattern("value=\"down:0\"[^>]*disabled");
    }

    @Test
    void aLockedPartThatWasChangedIsNamedAndMarkedWhereItStands() {
        ProjectId id = story.returned(Unlock.PINNED);
        MvcTestResult result = send(id, form("save", "3", "公益性岗位补贴", "2880.92"));
        assertThat(result).hasStatus(409);
        assertThat(text(result)).doesNotContain("编号为").doesNotContain("href=\"#name\"");
    }

    @Test
    void lockedPartsComeBackAndAnswersStayAsTyped() {
        ProjectId id = story.returned(Unlock.PINNED);
        List<String> fields = new ArrayList<>(List.of(form("relock", "3", "改名", "1")));
        fields.addAll(List.of("replies[1]", "已经写明人数"));
        assertThat(text(send(id, fields.toArray(String[]::new))))
                .contains("value=\"公益性岗位补贴\"")
                .contains("value=\"公益性岗位上岗人数\"")
                .contains("value=\"≥90人\"")
                .contains("name=\"indicators[4].name\"")
                .contains("已经写明人数");
    }

    @Test
    void savingWithoutAChangeSaysSo() {
        ProjectId id = story.draft();
        send(id, form("save", "1", "新名称", "1"));
        String version = Long.toString(versionOf(id));
        MvcTestResult again = send(id, form("save", version, "新名称", "1"));
        assertThat(String.valueOf(again.getMvcResult().getFlashMap().get("notice")))
                .startsWith("没有改动");
    }

    @Test
    void answersToRemarksAreSentWithTheSheet() {
        ProjectId id = story.returned(Unlock.ALL);
        List<String> fields = new ArrayList<>(List.of(form("save", "3", "名", "1")));
        fields.addAll(List.of("replies[1]", "已经写明人数"));
        send(id, fields.toArray(String[]::new));
        assertThat(text(browser.open("filer-centre", "/projects/" + id)))
                .contains("已经写明人数")
                .contains("已答复");
    }

    @Test
    void aSubmittedSheetIsNotOfferedForEditing() {
        ProjectId id = story.submitted();
        assertThat(browser.open("filer-centre", "/projects/" + id + "/edit"))
                .hasRedirectedUrl("/projects/" + id);
    }

    @Test
    void anAmountBeyondAllBoundsIsSaidToBeTooLarge() {
        ProjectId id = story.draft();
        assertThat(text(send(id, form("save", "1", "名", "999999999999999999.99"))))
                .contains("财政拨款太大")
                .doesNotContain("应填数字");
    }

    @Test
    void aReadingThatSaysNoMoreThanTheTextIsLeftOut() {
        assertThat(text(browser.open("filer-centre", "/readings?text=＞＝９０％"))).isEmpty();
    }

    @Test
    void aReadingIsTextAndNothingElse() {
        assertThat(text(browser.open("filer-centre", "/readings?text=≥1.9万人次")))
                .isEqualTo("读作 ≥ 19,000 人次");
        assertThat(text(browser.open("filer-centre", "/readings?text=<b>5</b>")))
                .doesNotContain("<b>");
    }
}
