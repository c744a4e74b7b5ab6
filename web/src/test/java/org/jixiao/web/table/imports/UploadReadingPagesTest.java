package org.jixiao.web.table.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.table.SmallTable.row;
import static org.jixiao.web.testing.Browser.signedIn;
import static org.jixiao.web.testing.Browser.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.uploads.Reading.State;
import org.jixiao.web.table.SmallTable;
import org.jixiao.web.table.UploadedText;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.MemoryReadings;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reading an upload in the background, by page and by API. */
@WebTest
class UploadReadingPagesTest {

    private static final String CENTRE = "花都区劳动就业服务管理中心";

    @Autowired private MockMvcTester pages;
    @Autowired private Demo demo;
    @Autowired private MemoryReadings readings;

    @BeforeEach
    void unitsAndARound() {
        demo.ground();
    }

    @AfterEach
    void asFastAsEver() {
        readings.busy(false);
    }

    @Test
    void whatTakesLongerIsWatchedAndThenLeadsToWhatWasRead() {
        String page = slowUpload();
        assertThat(text(get(Demo.FILER, page + "/reading")))
                .contains("排队中", "文件已收下，等待读取", "取消读取", "every 1s");
        assertThat(get(Demo.FILER, page)).hasRedirectedUrl(page + "/reading");
        assertThat(text(get(Demo.FILER, "/imports"))).contains("排队中", page + "/reading");

        readings.put(id(page), State.READING, Stage.LINES, 12_300, 40_000);
        assertThat(text(get(Demo.FILER, page + "/reading/progress")))
                .contains("正在读取", "已读 12,300 / 40,000 行", "every 1s");
        readings.put(id(page), State.READING, Stage.ROWS, 12_300, 0);
        assertThat(text(get(Demo.FILER, page + "/reading/progress")))
                .contains(
                        "已读 12,300 行",
                        "<progress class=\"job\" aria-labelledby=\"progress-text\">");

        read(page);
        assertThat(get(Demo.FILER, page + "/reading/progress")).hasHeader("HX-Redirect", page);
        assertThat(get(Demo.FILER, page + "/reading")).hasRedirectedUrl(page);
        assertThat(text(get(Demo.FILER, page))).contains("读出 1 个项目");
    }

    @Test
    void whatIsCancelledIsKeptAndCanBeReadLater() {
        String page = slowUpload();

        assertThat(post(page + "/reading/cancellation")).hasRedirectedUrl(page + "/reading");
        assertThat(get(Demo.FILER, page + "/reading/progress")).hasHeader("HX-Refresh", "true");
        assertThat(text(get(Demo.FILER, page + "/reading")))
                .contains("已取消读取", "上传的文件已保留", "重新读取")
                .doesNotContain("every 1s");

        readings.busy(false);
        assertThat(post(page + "/reading")).hasRedirectedUrl(page);
        assertThat(text(get(Demo.FILER, page))).contains("读出 1 个项目");
    }

    @Test
    void whatTurnsOutUnreadableLaterIsExplainedWhereThePersonComesBack() {
        readings.busy(true);
        String page = UploadedText.of("这不是表", pages).replace("/reading", "");
        readings.busy(false);
        post(page + "/reading");

        assertThat(text(get(Demo.FILER, page + "/reading")))
                .contains("“表.txt”没有导入", "没有找到", "重新上传", "不能读取", "上传的文件已保留");
        assertThat(demo.get(Demo.FILER, page + "/reading"))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("REFUSED"))
                .hasPathSatisfying(
                        "$.refusal.code", code -> assertThat(code).isEqualTo("not-a-table"));
    }

    @Test
    void everyPageOfAnUploadThatIsNotReadLeadsToItsReading() {
        String page = slowUpload();
        List<String> beyond = List.of("", "/answers", "/report", "/result", "/rows/6/difference");

        for (State state : List.of(State.WAITING, State.CANCELLED, State.REFUSED, State.FAILED)) {
            readings.put(id(page), state, Stage.LINES, 0, 0);
            for (String one : beyond) {
                assertThat(get(Demo.FILER, page + one))
                        .as(state + one)
                        .hasStatus(302)
                        .hasRedirectedUrl(page + "/reading");
            }
            assertThat(post(page + "/answers")).hasRedirectedUrl(page + "/reading");
            assertThat(post(page + "/confirmation?round=2025-FIRST_SUBMISSION"))
                    .hasRedirectedUrl(page + "/reading");
        }
        beyond.forEach(one -> assertThat(get(Demo.OTHER_FILER, page + one)).as(one).hasStatus(404));
    }

    @Test
    void nobodyOutsideSeesOrStopsIt() {
        String page = slowUpload();

        assertThat(get(Demo.OTHER_FILER, page + "/reading")).hasStatus(404);
        assertThat(get(Demo.OTHER_FILER, page + "/reading/progress")).hasStatus(404);
        assertThat(demo.get(Demo.OTHER_FILER, page + "/reading")).hasStatus(404);
        assertThat(demo.call(Demo.OTHER_FILER, "DELETE", page + "/reading", null)).hasStatus(404);
        assertThat(get(Demo.AUDITOR, page + "/reading")).hasStatus(403);
    }

    @Test
    void whoeverWouldRatherNotWaitIsGivenAnAddress() {
        readings.busy(true);
        MvcTestResult accepted =
                pages.post()
                        .uri("/api/v1/imports")
                        .multipart()
                        .file(file())
                        .header("Prefer", "respond-async")
                        .header("Authorization", demo.bearer(Demo.FILER))
                        .exchange();

        assertThat(accepted).hasStatus(202).hasHeader("Preference-Applied", "respond-async");
        String address = String.valueOf(accepted.getResponse().getHeader("Location"));
        assertThat(address).matches("/api/v1/imports/[0-9a-f-]{36}/reading");
        assertThat(accepted)
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("WAITING"));
        String path = address.replace("/api/v1", "").replace("/reading", "");
        assertThat(demo.get(Demo.FILER, path))
                .hasStatus(409)
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("WAITING"));
        assertThat(demo.get(Demo.FILER, path + "/report")).hasStatus(409);
        assertThat(
                        demo.call(
                                Demo.FILER,
                                "POST",
                                path + "/confirmation",
                                "{\"round\": \"2025-FIRST_SUBMISSION\"}"))
                .hasStatus(409);
        assertThat(demo.call(Demo.FILER, "POST", path + "/answers", "{\"checked\": [1]}"))
                .hasStatus(409);
        assertThat(demo.call(Demo.FILER, "DELETE", path + "/reading", null))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("CANCELLED"));
        readings.busy(false);
        assertThat(demo.call(Demo.FILER, "POST", path + "/reading", null)).hasStatus(202);
        assertThat(demo.get(Demo.FILER, path)).hasStatusOk();
    }

    private static MockMultipartFile file() {
        return new MockMultipartFile(
                "file",
                "表.txt",
                "text/plain",
                SmallTable.of(CENTRE, "21.00", row("后台读取", "21.00"))
                        .getBytes(StandardCharsets.UTF_8));
    }

    private String slowUpload() {
        readings.busy(true);
        String address =
                UploadedText.of(SmallTable.of(CENTRE, "21.00", row("后台读取", "21.00")), pages);
        assertThat(address).endsWith("/reading");
        return address.replace("/reading", "");
    }

    private static ImportId id(String page) {
        return ImportId.parse(page.replace("/imports/", ""));
    }

    /** As another node would. */
    private void read(String page) {
        readings.put(id(page), State.WAITING, Stage.LINES, 0, 0);
        readings.busy(false);
        readings.submit(id(page), 1);
    }

    private MvcTestResult get(Demo.Caller person, String path) {
        return pages.get().uri(path).with(signedIn(person)).exchange();
    }

    private MvcTestResult post(String path) {
        return pages.post().uri(path).with(signedIn(Demo.FILER)).with(csrf()).exchange();
    }
}
