package org.jixiao.web.table.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.table.SmallTable.row;
import static org.jixiao.web.testing.Browser.signedIn;
import static org.jixiao.web.testing.Browser.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.stream.IntStream;
import org.jixiao.web.table.SmallTable;
import org.jixiao.web.table.UploadedText;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.MemoryFilings;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Filing the rows of an upload in the background, by page and by API. */
@WebTest
class FilingPagesTest {

    private static final String CENTRE = "花都区劳动就业服务管理中心";
    private static final int ROWS = 150;
    private static final String WHOLE = "{\"round\": \"2025-FIRST_SUBMISSION\"}";

    @Autowired private MockMvcTester pages;
    @Autowired private Demo demo;
    @Autowired private MemoryFilings filings;

    @BeforeEach
    void unitsAndARound() {
        demo.ground();
    }

    @AfterEach
    void asFastAsEver() {
        filings.slow(Integer.MAX_VALUE);
    }

    @Test
    void whatTakesLongerIsWatchedAndThenLeadsToItsResult() {
        String page = upload("慢");
        filings.slow(1);

        assertThat(confirmed(page)).hasRedirectedUrl(page + "/filing");
        assertThat(text(get(Demo.FILER, page + "/filing")))
                .contains("正在建立", "100 / 150", "取消其余的", "every 1s");
        assertThat(text(get(Demo.FILER, page))).contains("正在建立草稿：100 / 150", page + "/filing");
        assertThat(confirmed(page)).as("once more").hasRedirectedUrl(page + "/filing");

        filings.slow(Integer.MAX_VALUE);
        demo.call(Demo.FILER, "POST", page + "/confirmation", WHOLE);
        MvcTestResult progress = get(Demo.FILER, page + "/filing/progress");
        assertThat(progress).hasHeader("HX-Redirect", page + "/result?round=2025-FIRST_SUBMISSION");
        assertThat(text(progress)).contains("已完成").doesNotContain("every 1s");
    }

    @Test
    void whatIsCancelledStaysFiledAndTheRestIsToldAsNotFiled() {
        String page = upload("停");
        filings.slow(1);
        confirmed(page);

        assertThat(post(page + "/filing/cancellation")).hasRedirectedUrl(page + "/filing");

        assertThat(text(get(Demo.FILER, page + "/filing")))
                .contains("已取消", "其余 50 行没有建立")
                .doesNotContain("every 1s");
        assertThat(get(Demo.FILER, page + "/filing/progress")).hasHeader("HX-Refresh", "true");
        assertThat(text(get(Demo.FILER, page + "/result")))
                .contains("100 个项目已建立为草稿，50 个没有办理", "其余 50 行没有建立", "取消前没有轮到")
                .contains("未建立（已取消，可再次确认）")
                .doesNotContain("不能建立");
    }

    @Test
    void nobodyOutsideSeesOrStopsIt() {
        String page = upload("外");
        filings.slow(1);
        confirmed(page);

        assertThat(get(Demo.OTHER_FILER, page + "/filing")).hasStatus(404);
        assertThat(get(Demo.OTHER_FILER, page + "/filing/progress")).hasStatus(404);
        assertThat(demo.get(Demo.OTHER_FILER, page + "/filing")).hasStatus(404);
        assertThat(demo.call(Demo.OTHER_FILER, "DELETE", page + "/filing", null)).hasStatus(404);
        assertThat(get(Demo.AUDITOR, page + "/filing")).hasStatus(403);
    }

    @Test
    void whoeverWouldRatherNotWaitIsGivenAnAddress() {
        String path = upload("异步");
        filings.slow(0);

        MvcTestResult accepted = async(path);

        assertThat(accepted)
                .hasStatus(202)
                .hasHeader("Location", "/api/v1" + path + "/filing")
                .hasHeader("Preference-Applied", "respond-async")
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("WAITING"))
                .hasPathSatisfying("$.total", total -> assertThat(total).isEqualTo(ROWS))
                .hasPathSatisfying("$.done", done -> assertThat(done).isEqualTo(0));
        assertThat(async(path)).hasStatus(409);
        assertThat(demo.call(Demo.FILER, "DELETE", path + "/filing", null))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("CANCELLED"));
    }

    @Test
    void theOutcomesAreReadPageByPageAndByKind() {
        String path = upload("结果");
        assertThat(demo.call(Demo.FILER, "POST", path + "/confirmation", WHOLE))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.counts.DONE", done -> assertThat(done).isEqualTo(ROWS));

        assertThat(demo.get(Demo.FILER, path + "/filing?size=20&page=7"))
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("FINISHED"))
                .hasPathSatisfying("$.counts.DONE", done -> assertThat(done).isEqualTo(ROWS))
                .hasPathSatisfying(
                        "$.outcomes.items.length()", length -> assertThat(length).isEqualTo(10))
                .hasPathSatisfying(
                        "$.outcomes.items[9].name", name -> assertThat(name).isEqualTo("结果150"));
        assertThat(demo.get(Demo.FILER, path + "/filing?outcome=REFUSED"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.outcomes.totalItems", total -> assertThat(total).isEqualTo(0));
    }

    private MvcTestResult async(String path) {
        return demo.call(
                Demo.FILER,
                "POST",
                path + "/confirmation",
                WHOLE,
                "Prefer",
                "wait=1, respond-async");
    }

    private MvcTestResult confirmed(String page) {
        return pages.post()
                .uri(page + "/confirmation")
                .param("round", "2025-FIRST_SUBMISSION")
                .param("action", "all")
                .with(signedIn(Demo.FILER))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult post(String path) {
        return pages.post().uri(path).with(signedIn(Demo.FILER)).with(csrf()).exchange();
    }

    private MvcTestResult get(Demo.Caller caller, String path) {
        return pages.get().uri(path).with(signedIn(caller)).exchange();
    }

    private String upload(String name) {
        String table =
                SmallTable.of(
                        CENTRE,
                        "150.00",
                        IntStream.rangeClosed(1, ROWS)
                                .mapToObj(i -> row(name + i, "1.00"))
                                .toArray(String[]::new));
        String page = UploadedText.of(table, pages);
        assertThat(page).startsWith("/imports/");
        return page;
    }
}
