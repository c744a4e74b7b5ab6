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

    private static final String FORM = "01980000-0000-7000-8000-000000000008";

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
    void anEndlessTextIsNotSavedAndStaysAsItIsTyped() {
        ProjectId id = story.draft();
        String endless = "名".repeat(300_000);
        MvcTestResult result = send(id, form("save", "1", endless, "1"));
        assertThat(result).hasStatus(422);
        assertThat(text(result))
                .contains("项目名称最多 200 个字，现有 300000 个字")
                .contains("href=\"#name\"")
                .contains(endless);
        assertThat(nameOf(id)).isEqualTo("公益性岗位补贴");
    }

    @Test
    void everyEndlessTextIsNamedWithItsBound() {
        ProjectId id = story.draft();
        String[] form = form("save", "1", "名", "1");
        for (int at = 0; at < form.length; at += 2) {
            if (form[at].equals("targetStatement")) {
                form[at + 1] = "述".repeat(2001);
            } else if (form[at].endsWith("].name")) {
                form[at + 1] = "标".repeat(201);
            } else if (form[at].endsWith("annualValue")) {
                form[at + 1] = "值".repeat(501);
            }
        }
        assertThat(text(send(id, form)))
                .contains("绩效目标最多 2000 个字，现有 2001 个字")
                .contains("href=\"#row-0-name\"")
                .contains("第 1 条的指标名称最多 200 个字")
                .contains("href=\"#row-0-annualValue\"")
                .contains("指标值不得超过500个字符");
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
    void onePersonWithTwoWindowsIsNotTakenForTwo() {
        ProjectId id = story.draft();
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("另一个窗口改的", "2880.92")));
        assertThat(text(send(id, form("save", "1", "我改的", "77"))))
                .contains("您在另一个窗口保存过这份申报表", "两边都改了")
                .doesNotContain("两人", "别人");
    }

    private MvcTestResult merge(ProjectId id, String... choices) {
        List<String> fields = new ArrayList<>(List.of(form("", "1", "我改的", "77")));
        fields.addAll(List.of(choices));
        return browser.send(
                "filer-centre", "/projects/" + id + "/merge", fields.toArray(String[]::new));
    }

    @Test
    void aMergeTakesEachPlaceFromWhereItWasChosen() {
        ProjectId id = story.draft();
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("别人改的", "3000.00")));
        assertThat(merge(id, "choice.name", "theirs", "choice.fiscalAppropriation", "mine"))
                .hasRedirectedUrl("/projects/" + id + "/edit?resume=yes");
        String page = text(browser.open("filer-centre", "/projects/" + id + "/edit?resume=yes"));
        assertThat(page)
                .contains("value=\"别人改的\"")
                .contains("value=\"77\"")
                .contains("name=\"version\" value=\"" + versionOf(id) + "\"")
                .contains("value=\"上岗人数\"")
                .doesNotContain("name=\"indicators[1].name\"");
        assertThat(nameOf(id)).isEqualTo("别人改的");
    }

    @Test
    void aMergeIsSavedAtOnceWhenAskedTo() {
        ProjectId id = story.draft();
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("别人改的", "2880.92")));
        MvcTestResult saved = merge(id, "then", "save", "choice.name", "own", "own.name", "商量好的名称");
        assertThat(saved).hasRedirectedUrl("/projects/" + id + "/edit");
        assertThat(nameOf(id)).isEqualTo("商量好的名称");
        assertThat(present(id).state().file().sheet().indicators()).hasSize(1);
    }

    @Test
    void whatBothChangedHasToBeChosen() {
        ProjectId id = story.draft();
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("别人改的", "2880.92")));
        MvcTestResult undecided = merge(id);
        assertThat(undecided).hasStatus(422);
        assertThat(text(undecided)).contains("还有两边都改过的地方没有选择").contains("我改的");
    }

    private MvcTestResult keep(ProjectId id, String page, String step, String name) {
        return browser.send(
                "filer-centre",
                "/projects/" + id + "/unsaved",
                "page",
                page,
                "step",
                step,
                "version",
                "1",
                "name",
                name);
    }

    @Test
    void whatIsTypedIsKeptWithoutAnEventAndOfferedAgain() {
        ProjectId id = story.draft();
        assertThat(keep(id, "page-of-the-first", "1", "没写完的名称")).hasStatus(200);
        assertThat(versionOf(id)).isEqualTo(1);
        assertThat(text(browser.open("filer-centre", "/projects/" + id + "/edit")))
                .contains("尚未保存的内容")
                .contains("value=\"公益性岗位补贴\"");
        assertThat(text(browser.open("filer-centre", "/projects/" + id + "/edit?resume=yes")))
                .contains("value=\"没写完的名称\"")
                .contains("data-seen=\"page-of-the-first:1\"");
    }

    @Test
    void aSecondWindowIsToldInsteadOfWritingOver() {
        ProjectId id = story.draft();
        keep(id, "page-of-the-first", "1", "第一个窗口");
        MvcTestResult second = keep(id, "page-of-the-second", "1", "第二个窗口");
        assertThat(second).hasStatus(409);
        assertThat(text(second)).contains("\"kept\":false").contains("page-of-the-first:1");
    }

    @Test
    void unsavedWorkOnAnOlderVersionOpensTheMerge() {
        ProjectId id = story.draft();
        keep(id, "page-of-the-first", "1", "没写完的名称");
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("别人改的", "2880.92")));
        assertThat(text(browser.open("filer-centre", "/projects/" + id + "/edit?resume=yes")))
                .contains("您在另一个窗口保存过这份申报表")
                .contains("没写完的名称")
                .contains("别人改的");
    }

    @Test
    void savingEndsTheUnsavedWork() {
        ProjectId id = story.draft();
        keep(id, "page-of-the-first", "1", "没写完的名称");
        send(id, form("save", "1", "新名称", "1"));
        assertThat(text(browser.open("filer-centre", "/projects/" + id + "/edit?resume=yes")))
                .contains("value=\"新名称\"")
                .doesNotContain("没写完的名称");
    }

    @Test
    void discardedWorkIsNotOfferedAgain() {
        ProjectId id = story.draft();
        keep(id, "page-of-the-first", "1", "没写完的名称");
        assertThat(send(id, form("discard", "1", "x", "1")))
                .hasRedirectedUrl("/projects/" + id + "/edit");
        assertThat(text(browser.open("filer-centre", "/projects/" + id + "/edit")))
                .doesNotContain("暂存、尚未保存的内容");
    }

    @Test
    void partsOfAnotherProjectGoIntoTheFormUnsaved() {
        ProjectId other = story.draft();
        story.send("filer-centre", new ReviseSheet(other, Story.sheet("被复制的", "5.00")));
        ProjectId id = story.draft();
        MvcTestResult copied =
                browser.send(
                        "filer-centre",
                        "/projects/" + id + "/copy",
                        "source",
                        other.toString(),
                        "parts",
                        "name");
        assertThat(copied).hasRedirectedUrl("/projects/" + id + "/edit?resume=yes");
        assertThat(text(browser.open("filer-centre", "/projects/" + id + "/edit?resume=yes")))
                .contains("value=\"被复制的\"")
                .contains("value=\"2880.92\"");
        assertThat(nameOf(id)).isEqualTo("公益性岗位补贴");
    }

    @Test
    void rowsAreDuplicatedAndValuesCarriedOverByTheServerToo() {
        ProjectId id = story.draft();
        assertThat(text(send(id, form("copy:0", "1", "名", "1"))))
                .contains("id=\"row-1-name\"")
                .containsPattern("name=\"indicators\\[1]\\.id\" value=\"\"");
        assertThat(text(send(id, form("all-to-period", "1", "名", "1"))))
                .containsPattern("id=\"row-0-periodValue\"[^>]*value=\"≥90人\"");
    }

    @Test
    void manyValuesAreReadInOneRequest() {
        MvcTestResult read =
                browser.send("filer-centre", "/readings", "text", "≥1.9万人次", "text", "");
        assertThat(text(read)).contains("≥ 19,000 人次");
    }

    @Test
    void aPartialReturnOpensOnlyWhatHasARemark() {
        ProjectId id = story.returned(Unlock.PINNED);
        String page = text(browser.open("filer-centre", "/projects/" + id + "/edit"));
        assertThat(page)
                .containsPattern("id=\"name\"[^>]*readonly")
                .doesNotContainPattern("id=\"targetStatement\"[^>]*readonly")
                .doesNotContainPattern("id=\"row-0-annualValue\"[^>]*readonly")
                .containsPattern("<select[^>]*id=\"row-0-code\"[^>]*disabled")
                .containsPattern("type=\"hidden\"[^>]*name=\"indicators\\[0]\\.code\" value=\"11\"")
                .containsPattern("value=\"add\"[^>]*disabled")
                .containsPattern("value=\"remove:0\"[^>]*disabled")
                .containsPattern("value=\"down:0\"[^>]*disabled");
    }

    @Test
    void aSavedSheetThatIsOnlyCheckedIsNotCalledUnsaved() {
        ProjectId id = story.draft();
        send(id, form("save", "1", "新名称", "1"));
        String version = Long.toString(versionOf(id));
        assertThat(text(send(id, form("check", version, "新名称", "1"))))
                .contains("已保存第 " + version + " 版")
                .contains("data-fresh=\"true\"");
        assertThat(text(send(id, form("check", version, "又改的名称", "1")))).contains("有尚未保存的修改");
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
                .doesNotContain("财政拨款应填数字");
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

    private static String[] withAnEmptyRow(String edit) {
        List<String> fields = new ArrayList<>(List.of(form(edit, "1", "名", "1")));
        fields.addAll(List.of("indicators[1].code", "31", "indicators[1].name", " "));
        fields.addAll(List.of("indicators[2].code", "22", "indicators[2].name", "就业率"));
        fields.addAll(List.of("indicators[2].annualValue", "≥60%"));
        return fields.toArray(String[]::new);
    }

    @Test
    void rowsInWhichNothingIsTypedAreNotSaved() {
        ProjectId id = story.draft();
        send(id, withAnEmptyRow("save"));
        assertThat(present(id).state().file().sheet().indicators())
                .extracting(row -> row.name())
                .containsExactly("上岗人数", "就业率");
    }

    @Test
    void checkingSaysNothingOfAnEmptyRowAndKeepsItBelowTheOthers() {
        ProjectId id = story.draft();
        assertThat(text(send(id, withAnEmptyRow("check"))))
                .doesNotContain("指标名称没有填写")
                .containsPattern("id=\"row-1-name\"[^>]*value=\"就业率\"")
                .contains("id=\"row-2-name\"")
                .doesNotContain("id=\"row-3-name\"");
    }

    @Test
    void aNewSheetIsSavedWithoutTheRowsLeftEmptyAndOffersOneAgain() {
        List<String> fields = new ArrayList<>(List.of("edit", "save", "name", "新的项目"));
        fields.addAll(List.of("round", "2025-FIRST_SUBMISSION"));
        for (int row = 0; row < 5; row++) {
            fields.addAll(List.of("indicators[" + row + "].code", "11"));
        }
        MvcTestResult saved =
                browser.send(
                        "filer-centre", "/projects/new/" + FORM, fields.toArray(String[]::new));
        String edit = saved.getResponse().getRedirectedUrl();
        assertThat(edit).endsWith("/edit");
        ProjectId id = ProjectId.parse(edit.split("/")[2]);
        assertThat(present(id).state().file().sheet().indicators()).isEmpty();
        assertThat(text(browser.open("filer-centre", edit)))
                .contains("id=\"row-0-name\"")
                .doesNotContain("id=\"row-1-name\"");
    }
}
