package org.jixiao.web.table.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.table.SmallTable.row;
import static org.jixiao.web.testing.Browser.signedIn;
import static org.jixiao.web.testing.Browser.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jixiao.web.table.SmallTable;
import org.jixiao.web.table.UploadedText;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class PreviewPagesTest {

    private static final String CENTRE = "花都区劳动就业服务管理中心";
    private static final String ROUND = "2025-FIRST_SUBMISSION";
    private static final String WRONG_CODE = "1、9-其他指标；99-未知指标；人数；年度指标值:1。";

    @Autowired private MockMvcTester pages;
    @Autowired private Demo demo;

    @BeforeEach
    void unitsAndARound() {
        demo.ground();
    }

    @Test
    void fiftyRowsAreShownAtATimeInThePrintedOrder() {
        String page = upload("分页");

        assertThat(shown(page)).containsExactlyElementsOf(names("分页", 1, 50));
        assertThat(shown(page + "?page=2")).containsExactlyElementsOf(names("分页", 101, 120));
        assertThat(shown(page + "?page=77")).containsExactlyElementsOf(names("分页", 101, 120));
        assertThat(text(get(page + "?page=1"))).contains("page=2", "共 120 ", "全部建立为草稿（110 项）");
    }

    @Test
    void theWholeStaysCountedWhateverIsShown() {
        String page = upload("筛选");

        assertThat(text(get(page + "?show=errors")))
                .contains("读出 120 个项目", "全部 120", "可以建立 110", "有错误 10", "已办理 0");
        assertThat(shown(page + "?show=errors")).containsExactlyElementsOf(names("筛选", 111, 120));
        assertThat(shown(page + "?show=filed")).isEmpty();
        assertThat(text(get(page + "?show=filed"))).contains("没有符合的项目");
    }

    @Test
    void wordsAreSoughtInNamesAndUnitsAndStayInTheAddressOfTheNextPage() {
        String page = upload("查找");

        assertThat(shown(page + "?q=查找011")).containsExactlyElementsOf(names("查找", 110, 119));
        assertThat(text(get(page + "?q=查找011"))).contains("可以建立 1", "有错误 9");
        assertThat(text(get(page + "?q=劳动就业")))
                .contains("全部 120", "q=%E5%8A%B3%E5%8A%A8%E5%B0%B1%E4%B8%9A&amp;page=1");
        assertThat(shown(page + "?q={0}%26&show=nothing&page=x")).isEmpty();
    }

    @Test
    void rowsAreSortedByTotalAndName() {
        String page = upload("排序");

        assertThat(shown(page + "?sort=total").getFirst()).isEqualTo("排序0120");
        assertThat(shown(page + "?sort=name")).containsExactlyElementsOf(names("排序", 1, 50));
        assertThat(text(get(page + "?sort=total"))).contains("sort=total&amp;page=1", CENTRE);
    }

    @Test
    void whatWasNoticedLeadsToThePageThatHasTheRow() {
        String page = upload("跳转");
        String all = text(get(page));
        var link = Pattern.compile("row=(\\d+)#row-\\1").matcher(all);

        assertThat(link.find()).isTrue();
        assertThat(shown(page + "?row=" + link.group(1))).contains("跳转0111");
    }

    @Test
    void theSameReminderOfAFewMoreRowsStandsInOneGroup() {
        String rows =
                IntStream.rangeClosed(1, 27)
                        .mapToObj(i -> row("短目标" + i, "1.00"))
                        .collect(Collectors.joining("\n"));
        String all = text(get(UploadedText.of(SmallTable.of(CENTRE, "27.00", rows), pages)));

        assertThat(all).containsOnlyOnce("27 处").doesNotContain("（接上）");
    }

    @Test
    void aPageOfLongRowsStaysBelow300KilobytesAndTheRestIsAskedForRowByRow() {
        String page = upload("长的行", "长".repeat(4_000));
        String all = text(get(page));

        assertThat(all.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(300_000);
        String later = "row=(\\d+)\" hx-trigger=\"toggle once\"";
        var asked = Pattern.compile(later).matcher(all);
        assertThat(asked.find()).isTrue();
        String row = asked.group(1);
        assertThat(inside(all, row)).doesNotContain("长长长");
        assertThat(inside(text(get(page + "?row=" + row)), row)).contains("长长长", " open");
    }

    @Test
    void whatTheFilterShowsIsFiledOnAllItsPagesAndNothingElse() {
        String page = upload("建立");

        MvcTestResult done =
                pages.post()
                        .uri(page + "/confirmation?action=matching")
                        .param("round", ROUND)
                        .param("show", "open")
                        .param("q", "建立00")
                        .with(signedIn(Demo.FILER))
                        .with(csrf())
                        .exchange();

        assertThat(done).hasRedirectedUrl(page + "/result?round=" + ROUND);
        assertThat(text(get(page + "?round=" + ROUND))).contains("已办理 99", "全部建立为草稿（11 项）");
        assertThat(text(get(page + "/result?page=2"))).contains("建立0120").doesNotContain("建立0001");
    }

    @Test
    void aFilterThatShowsNothingToFileFilesNothing() {
        String page = upload("无可建");

        MvcTestResult answer =
                pages.post()
                        .uri(page + "/confirmation?action=matching")
                        .param("round", ROUND)
                        .param("show", "errors")
                        .with(signedIn(Demo.FILER))
                        .with(csrf())
                        .exchange();

        assertThat(answer).hasRedirectedUrl(page + "?round=" + ROUND + "&show=errors");
        assertThat(text(get(page))).contains("已办理 0");
    }

    private static String inside(String page, String row) {
        int from = page.indexOf("<details id=\"inside-" + row + "\"");
        return page.substring(from, page.indexOf("</details>", from));
    }

    private String upload(String name) {
        return upload(name, "培训人数");
    }

    /** Made up: 110 rows that can be filed and 10 that have an unknown code. */
    private String upload(String name, String indicator) {
        String[] rows =
                Stream.concat(
                                IntStream.rangeClosed(1, 110)
                                        .mapToObj(
                                                i ->
                                                        row(
                                                                called(name, i),
                                                                i + ".00",
                                                                indicators(indicator))),
                                IntStream.rangeClosed(111, 120)
                                        .mapToObj(i -> row(called(name, i), i + ".00", WRONG_CODE)))
                        .toArray(String[]::new);
        String table = SmallTable.of(CENTRE, "7260.00", rows);
        return UploadedText.of(table, pages);
    }

    private static String indicators(String name) {
        return "1、1-产出指标；11-数量指标；%s；实施周期指标值:≥600人；年度指标值:≥600人。".formatted(name);
    }

    private static String called(String name, int number) {
        return "%s%04d".formatted(name, number);
    }

    private static List<String> names(String name, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> called(name, i)).toList();
    }

    private List<String> shown(String address) {
        return Pattern.compile("<label class=\"inline\"><span class=\"two-lines\">([^<]+)</span>")
                .matcher(text(get(address)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private MvcTestResult get(String address) {
        return pages.get()
                .uri(URI.create(address.replace("{", "%7B").replace("}", "%7D")))
                .with(signedIn(Demo.FILER))
                .exchange();
    }
}
