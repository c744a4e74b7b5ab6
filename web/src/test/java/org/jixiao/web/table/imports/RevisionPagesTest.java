package org.jixiao.web.table.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.table.SmallTable.row;
import static org.jixiao.web.testing.Browser.signedIn;
import static org.jixiao.web.testing.Browser.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jixiao.application.audit.ProjectHistory;
import org.jixiao.domain.project.ProjectCommand.OpenAdjustment;
import org.jixiao.domain.project.ProjectCommand.ReviseSheet;
import org.jixiao.domain.project.ProjectCommand.SubmitProject;
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

@WebTest
class RevisionPagesTest {

    private static final String CENTRE = "花都区劳动就业服务管理中心";
    private static final String ROUND = "2025-FIRST_SUBMISSION";

    @Autowired private MockMvcTester pages;
    @Autowired private Story story;
    @Autowired private ProjectHistory history;

    @BeforeEach
    void nothingIsThere() {
        story.begin();
    }

    @Test
    void aRowThatIsAProjectAlreadyIsComparedOnDemandAndRevisedByChoiceOnly() {
        String first = upload(row("同一项目", "21.00"), row("照旧", "5.00"));
        confirm(first, "action", "all");

        String page = upload(row("同一项目", "22.50"), row("照旧", "5.00"), row("全新", "1.00"));
        String shown = text(get(page));

        assertThat(shown)
                .contains("有差异 1", "无差异 1", "可以建立 1", "全部建立为草稿（1 项）", "修订有差异的（1 项）")
                .contains("有差异 1 处", "比较：1 处不同", "修订已有项目", "另建新项目")
                .doesNotContain("<ins>22.50</ins>");
        String difference = text(get(address(shown)));
        assertThat(difference).contains("<del>21.00</del>", "<ins>22.50</ins>", "财政拨款", "第 1 版");

        confirm(page, "action", "all");
        assertThat(text(get(page + "/result")))
                .contains("1 个项目已建立为草稿，1 个与已有项目相同，1 个没有办理。", "请回到核对，选择修订它");

        confirm(page, "action", "chosen", "choice", choice(shown));
        assertThat(text(get(page + "/result")))
                .contains("1 个项目已建立为草稿，1 个已有项目已按表修订，1 个与已有项目相同。", "已修订", "无差异");
    }

    @Test
    void whoeverChoosesAnotherProjectGetsOne() {
        story.draft("filer-centre", Story.sheet("另建的项目", "10"));
        String page = upload(row("另建的项目", "21.00"));

        confirm(page, "choice", choice(text(get(page))).replace("REVISE", "CREATE"));

        assertThat(text(get(page + "/result"))).contains("1 个项目已建立为草稿。");
    }

    @Test
    void aTickFromAnOldPageIsNoChoice() {
        String page = upload(row("后来有了", "21.00"));
        story.draft("filer-centre", Story.sheet("后来有了", "10"));

        confirm(page, "ids", "6");

        assertThat(text(get(page + "/result"))).contains("1 个没有办理。", "请回到核对，选择修订它");
    }

    @Test
    void whatSomebodyChangedMeanwhileIsLeftAloneAndNamedWhileTheOthersAreRevised() {
        ProjectId id = story.draft("filer-centre", Story.sheet("有人在改", "10"));
        ProjectId other = story.draft("filer-centre", Story.sheet("没有人改", "10"));
        String page = upload(row("有人在改", "21.00"), row("没有人改", "22.00"));
        String shown = text(get(page));
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("有人在改", "11")));

        confirm(page, "action", "revise", "seen", seen(shown));

        assertThat(nameAndTotal(other)).isEqualTo("没有人改 22.00");
        assertThat(nameAndTotal(id)).isEqualTo("有人在改 11.50");
        String result = text(get(page + "/result?round=" + ROUND));
        assertThat(result)
                .contains("1 个已有项目已按表修订，1 个没有办理。")
                .containsPattern("\\S+-2025-\\d+“有人在改”在您查看之后被修改，现为第 \\d+ 版")
                .contains(page + "/rows/6/difference?round=" + ROUND, "查看差异");
        confirm(page, "choice", choice(shown));
        assertThat(nameAndTotal(id)).isEqualTo("有人在改 11.50");

        confirm(page, "action", "revise", "seen", seen(text(get(page))));
        assertThat(nameAndTotal(id)).isEqualTo("有人在改 21.00");
    }

    @Test
    void whatWasNotSeenIsNotRevised() {
        story.draft("filer-centre", Story.sheet("没有看", "10"));
        String page = upload(row("没有看", "21.00"));

        for (String seen : List.of("", "AAAA", "别的")) {
            assertThat(confirm(page, "action", "revise", "seen", seen))
                    .hasRedirectedUrl(page + "?round=" + ROUND);
        }
    }

    @Test
    void anUploadThatSaysNothingNewIsDoneAtOneClick() {
        confirm(upload(row("照旧甲", "5.00"), row("照旧乙", "6.00")), "action", "all");
        String page = upload(row("照旧甲", "5.00"), row("照旧乙", "6.00"));

        assertThat(text(get(page)))
                .contains("这份表的 2 个项目与系统里已有的项目没有差异，没有要建立或修订的。", "记为办完（2 项无差异）")
                .doesNotContain("再建立草稿", "全部建立为草稿");
        confirm(page, "action", "all");

        assertThat(text(get(page + "/result"))).contains("2 个与已有项目相同。");
        assertThat(text(get(page))).contains("全部项目都已办理。").doesNotContain("记为办完");
    }

    @Test
    void projectsOfTheSameNameAreShownBesideARowThatMayBeAnyOfThem() {
        story.draft("filer-centre", Story.sheet("两个同名", "10"));
        story.draft("filer-centre", Story.sheet("两个同名", "2000"));
        String page = upload(row("两个同名", "21.00"), row("两个同名", "22.00", "没有指标的文字"));

        String shown = text(get(page));

        assertThat(shown)
                .contains("共 2 个，不能确定这一行是哪一个；确认后会另建一个。", "改正这一行的错误之后，再与它比较。")
                .contains("“两个同名”，草稿，10.50 万元", "“两个同名”，草稿，2,000.50 万元");
        assertThat(shown.split("会另建一个", -1)).as("not of the row with an error").hasSize(3);
    }

    @Test
    void allThatMatchTheFilterAreRevisedAtOnce() {
        ProjectId one = story.draft("filer-centre", Story.sheet("一并修订甲", "10"));
        ProjectId other = story.draft("filer-centre", Story.sheet("一并修订乙", "10"));
        String page = upload(row("一并修订甲", "21.00"), row("一并修订乙", "22.00"));

        confirm(
                page,
                "action",
                "revise",
                "q",
                "修订甲",
                "seen",
                seen(text(get(page + "?q={q}", "修订甲"))));

        assertThat(nameAndTotal(one)).isEqualTo("一并修订甲 21.00");
        assertThat(nameAndTotal(other)).isEqualTo("一并修订乙 10.50");
    }

    @Test
    void aSubmittedProjectCannotBeChosenAndItIsToldWhy() {
        ProjectId id = story.draft("filer-centre", Story.sheet("公益性岗位补贴", "2880.92"));
        story.send("filer-centre", new SubmitProject(id, List.of()));
        String page = upload(row("公益性岗位补贴", "21.00"));

        assertThat(text(get(page)))
                .contains("不能修订：项目现为“已送审”。请先撤回送审", "另建新项目", "现在都不能修订")
                .doesNotContain("修订有差异的", ">修订已有项目<");
        confirm(page, "action", "all");
        confirm(page, "ids", "6");
        assertThat(text(get(page + "/result")))
                .contains("已有同名项目，内容有差异，不能修订它：项目现为“已送审”。请先撤回送审")
                .doesNotContain("选择修订它");
        assertThat(
                        text(
                                pages.get()
                                        .uri(page)
                                        .cookie(new Cookie("jixiao-language", "en"))
                                        .with(signedIn(Demo.FILER))
                                        .exchange()))
                .contains("Cannot be revised", "Withdraw the submission first");
    }

    @Test
    void aProjectThatIsBeingAdjustedIsLeftOutWhereAllAreRevised() {
        ProjectId id = story.approved();
        story.send("approver", new OpenAdjustment(id, "年中追加，金额有变。"));
        String page = upload(row("公益性岗位补贴", "21.00"), row("另一个", "1.00"));

        assertThat(text(get(page)))
                .contains("有差异 1", "这个项目正在调整", "修订已有项目")
                .doesNotContain("修订有差异的（");
    }

    @Test
    void whatTablesPrintOfAProjectThatIsBeingAdjustedIsNoDifference() {
        ProjectId id = story.approved();
        story.send("approver", new OpenAdjustment(id, "年中追加，金额有变。"));
        String printed = text(get("/api/v1/tables?unit=440114002&fiscalYear=2025&format=txt"));
        story.send("filer-centre", new ReviseSheet(id, Story.sheet("公益性岗位补贴", "77")));

        String page = UploadedText.of(printed, pages);

        assertThat(text(get(page))).contains("无差异 1", "仍在执行的内容").doesNotContain("有差异 1");
        assertThat(text(get(page.replace("/imports", "/api/v1/imports").split("\\?")[0])))
                .contains("\"comparedWith\":\"IN_FORCE\"", "\"differences\":[]");
        confirm(page, "action", "all");
        assertThat(text(get(page + "/result"))).contains("1 个与已有项目相同");
        assertThat(nameAndTotal(id)).isEqualTo("公益性岗位补贴 77.50");
    }

    @Test
    void aRowThatIsNoProjectHasNoDifference() {
        String page = upload(row("谁也不是", "21.00"));
        assertThat(get(page + "/rows/6/difference")).hasStatus(404);
        assertThat(get(page + "/rows/999/difference")).hasStatus(404);
    }

    @Test
    void aPageOfRowsThatAllDifferStaysBelow300Kilobytes() {
        String[] rows =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> row("重量" + i, i + ".00", indicators("短")))
                        .toArray(String[]::new);
        confirm(upload(rows), "action", "all");
        String[] longer =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> row("重量" + i, i + ".50", indicators("长".repeat(190))))
                        .toArray(String[]::new);
        String page = upload(longer);

        String shown = text(get(page));

        assertThat(shown).contains("修订有差异的（60 项）");
        assertThat(shown.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
    }

    private static String indicators(String name) {
        return "1、1-产出指标；11-数量指标；%s；年度指标值:≥600人。".formatted(name);
    }

    private String nameAndTotal(ProjectId id) {
        var sheet =
                history.present(People.of("filer-centre"), id).orElseThrow().state().file().sheet();
        return sheet.name() + " " + sheet.funding().total().wanYuan().setScale(2);
    }

    private static String address(String page) {
        return found(page, "hx-get=\"([^\"]+/difference[^\"]*)\"").replace("&amp;", "&");
    }

    private static String choice(String page) {
        return found(page, "value=\"(\\d+:\\d+:REVISE)\"");
    }

    private static String seen(String page) {
        return found(page, "name=\"seen\" value=\"([^\"]+)\"");
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private String upload(String... rows) {
        String table = SmallTable.of(CENTRE, "99.00", rows);
        return UploadedText.of(table, pages);
    }

    /**
     * @param fields names and values in turn
     */
    private MvcTestResult confirm(String page, String... fields) {
        var request =
                pages.post()
                        .uri(page + "/confirmation")
                        .param("round", ROUND)
                        .with(signedIn(Demo.FILER))
                        .with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(String address, Object... variables) {
        return pages.get().uri(address, variables).with(signedIn(Demo.FILER)).exchange();
    }
}
