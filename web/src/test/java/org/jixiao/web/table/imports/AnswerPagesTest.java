package org.jixiao.web.table.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.table.SmallTable.row;
import static org.jixiao.web.testing.Browser.signedIn;
import static org.jixiao.web.testing.Browser.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import org.jixiao.web.table.SmallTable;
import org.jixiao.web.table.UploadedText;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a document leaves open or has wrong is asked on a page of its own. */
@WebTest
class AnswerPagesTest {

    private static final String CENTRE = "花都区劳动就业服务管理中心";
    private static final String UNKNOWN = "1、9-其他指标；99-未知指标；人数；年度指标值:1。";
    private static final String KNOWN = "1、1-产出指标；11-数量指标；人数；年度指标值:1。";

    @Autowired private MockMvcTester pages;
    @Autowired private Demo demo;
    private String upload;

    @BeforeEach
    void anUploadWithAWrongRow() {
        demo.ground();
        String table =
                SmallTable.of(
                        CENTRE,
                        "31.00",
                        row("好行", "21.00"),
                        row("坏行", "10.00", UNKNOWN).replaceFirst("10.00", "约十"));
        upload = uploaded(table);
    }

    private String uploaded(String table) {
        return UploadedText.of(table, pages);
    }

    @Test
    void onlyRowsWithQuestionsAreShownEachWithWhatItHoldsAndWhatIsWrong() {
        assertThat(text(get(upload))).contains("答疑（1 行）");
        assertThat(text(get(upload + "/answers")))
                .contains(
                        "坏行",
                        "还有 1 行",
                        "v-7-total",
                        "v-7-indicators",
                        "9-其他指标；99-未知指标",
                        "不在规定的指标体系内")
                .doesNotContain("好行", "v-7-name");
        assertThat(text(get(upload + "/answers?row=7")))
                .contains("v-7-name", "v-7-targetStatement");
        assertThat(pages.get().uri(upload + "/answers").with(signedIn(Demo.OTHER_FILER)))
                .hasStatus(404);
    }

    @Test
    void rowsOfOtherUnitsAreAskedForOnlyWhereOneAsksForThem() {
        String others = uploaded(SmallTable.of("花都区局（本级）", "10.00", row("别人的行", "10.00", UNKNOWN)));

        assertThat(text(get(others))).doesNotContain("答疑（1 行）");
        assertThat(text(get(others + "/answers")))
                .contains("没有需要您填写或核对的内容", "另有 1 行属于您不填报的单位")
                .doesNotContain("别人的行");
        assertThat(text(get(others + "/answers?show=all"))).contains("别人的行");
    }

    @Test
    void rowsOfUnitsThatNobodyKnowsAreCountedAndStandLast() {
        String nobodys = SmallTable.unit("某某学院", "1.00") + "\n" + row("谁家的行", "约十", UNKNOWN);
        String own = SmallTable.unit(CENTRE, "1.00") + "\n" + row("自家的行", "约十", UNKNOWN);
        String table = SmallTable.of("某区某局", "2.00", nobodys, own).replace("单位名称：", "部门名称：");
        String both = uploaded(table);

        assertThat(text(get(both + "/answers")))
                .contains("还有 2 行", "其中 1 行的单位不在单位树里")
                .containsSubsequence("v-9-total", "v-7-total");
    }

    @Test
    void aUnitThatIsCalledNearlySoIsNamed() {
        String near =
                uploaded(SmallTable.of("某市" + CENTRE, "10.00", row("近似单位的行", "10.00", KNOWN)));
        String far = uploaded(SmallTable.of("某某学院", "10.00", row("别处的行", "10.00", KNOWN)));

        assertThat(text(get(near)))
                .contains("没有名为“某市" + CENTRE + "”的单位，是不是“" + CENTRE + "”？", "一起填单位");
        assertThat(text(get(far))).contains("没有名为“某某学院”的单位，请核对表头");
    }

    @Test
    void whatIsTypedIsKeptAndTheRowCanBeFiledThen() {
        MvcTestResult saved =
                send(Map.of("v-7-total", "10", "was-7-total", "", "v-7-indicators", KNOWN));

        assertThat(saved).hasStatus3xxRedirection();
        assertThat(text(get(upload + "/answers"))).contains("没有需要您填写或核对的内容");
        assertThat(text(get(upload))).contains("全部建立为草稿（2 项）", "由人填写");
        assertThat(text(get(upload + "/answers?show=all"))).contains("填写", "坏行");
    }

    @Test
    void savingWithoutAChangeSaysThatNothingWasChanged() {
        assertThat(send(Map.of("v-7-total", "", "was-7-total", "", "save", "true")))
                .flash()
                .containsEntry("nothing", "没有改动，什么也没有保存。");
        assertThat(send(Map.of("action", "check")))
                .flash()
                .containsEntry("nothing", "没有勾选任何一行，什么也没有保存。请先勾选。");
        assertThat(
                        text(
                                pages.get()
                                        .uri(upload + "/answers")
                                        .flashAttr("nothing", "没有改动，什么也没有保存。")
                                        .with(signedIn(Demo.FILER))
                                        .exchange()))
                .contains("role=\"status\"><p>没有改动，什么也没有保存。</p>");
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndStaysAsItWasTyped() {
        MvcTestResult refused =
                send(Map.of("v-7-total", "一十", "was-7-total", "", "v-7-indicators", KNOWN));

        assertThat(refused).hasStatus(422);
        assertThat(text(refused))
                .contains(
                        "“一十”不是金额",
                        "value=\"一十\"",
                        "aria-invalid=\"true\"",
                        "有 1 处没有保存",
                        "第 7 行 · 总计：“一十”不是金额");
        assertThat(text(get(upload))).contains("全部建立为草稿（1 项）");
    }

    @Test
    void rowsThatAreTickedGetTheirUnitTogether() {
        MvcTestResult saved =
                pages.post()
                        .uri(upload + "/answers")
                        .param("action", "unit")
                        .param("unit", CENTRE)
                        .param("ids", "6", "7")
                        .with(signedIn(Demo.FILER))
                        .with(csrf())
                        .exchange();

        assertThat(saved).hasStatus3xxRedirection();
        assertThat(text(get(upload + "/answers?show=all&row=6"))).contains("由人填写");
    }

    @Test
    void allThatWasInferredIsMarkedAsComparedAtOnceOnAllPages() {
        upload = uploaded(ApartColumns.of(CENTRE, 25, ""));
        String page = text(get(upload + "/answers"));
        assertThat(page).contains("全部 25 行已核对", "将把列出的全部 25 行（共 2 页，不只是本页）标为已核对");

        send(Map.of("check", "all", "page", "1"));

        String compared = text(get(upload + "/answers?show=all&page=1"));
        assertThat(compared).doesNotContain("全部 25 行已核对", "再标为").contains("陈晓岚");
    }

    @Test
    void whoeverMarksOneRowComesBackToWhereItStood() {
        upload = uploaded(ApartColumns.of(CENTRE, 25, ""));

        assertThat(send(Map.of("check", "1")))
                .hasRedirectedUrl(upload + "/answers#row-1")
                .flash()
                .containsEntry("near", 1);
        assertThat(send(Map.of("check", "all"))).hasRedirectedUrl(upload + "/answers");
    }

    @Test
    void whereTheTextHasNotAllAmountsNothingIsCalledRightOrWrong() {
        upload = uploaded(ApartColumns.of(CENTRE, 4, "2,003.00"));

        assertThat(text(get(upload))).contains("缺 4 个金额，无法核对").doesNotContain(">不符<");
        assertThat(text(get(upload + "/answers"))).containsPattern("<b>总计、财政拨款[^<]*</b>");
    }

    private MvcTestResult send(Map<String, String> fields) {
        var post = pages.post().uri(upload + "/answers");
        fields.forEach(post::param);
        return post.with(signedIn(Demo.FILER)).with(csrf()).exchange();
    }

    private MvcTestResult get(String path) {
        return pages.get().uri(path).with(signedIn(Demo.FILER)).exchange();
    }
}
