package org.jixiao.web.table.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.table.SmallTable.row;
import static org.jixiao.web.testing.Browser.signedIn;
import static org.jixiao.web.testing.Browser.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.jixiao.web.table.SmallTable;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ImportPagesTest {

    private static final String CENTRE = "花都区劳动就业服务管理中心";
    private static final String WRONG_CODE = "1、9-其他指标；99-未知指标；人数；年度指标值:1。";

    @Autowired private MockMvcTester pages;
    @Autowired private Demo demo;

    @BeforeEach
    void unitsAndARound() {
        demo.ground();
    }

    @Test
    void anUploadIsReadCheckedAndFiledAndEachStepCanBeComeBackTo() {
        String page =
                upload(Demo.FILER, SmallTable.of(CENTRE, "99.00", row("页面导入", "21.00"), bad("坏行")))
                        .getResponse()
                        .getRedirectedUrl();
        assertThat(page).startsWith("/imports/");

        assertThat(text(get(Demo.FILER, page)))
                .contains("读出 2 个项目、2 项指标", "99.00", "31.00", "不符", "页面导入", "不能建立", "全部建立为草稿（1 项）");
        MvcTestResult done =
                pages.post()
                        .uri(page + "/confirmation")
                        .param("round", "2025-FIRST_SUBMISSION")
                        .param("action", "all")
                        .with(signedIn(Demo.FILER))
                        .with(csrf())
                        .exchange();
        assertThat(done).hasStatus3xxRedirection();
        assertThat(text(get(Demo.FILER, page + "/result")))
                .contains("1 个项目已建立为草稿，1 个没有办理", "/projects/", "不能建立");
        assertThat(text(get(Demo.FILER, "/imports"))).contains("已办理 1 / 2");
        assertThat(get(Demo.OTHER_FILER, page)).hasStatus(404);
    }

    @Test
    void aRefusedDocumentIsExplainedAndThePersonStaysAtTheForm() {
        MvcTestResult answer = upload(Demo.FILER, "这不是表");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("“表.txt”没有导入", "上传并读取", "重新上传");
    }

    @Test
    void theFormToFillInIsOfferedAndWhatComesBackUnfilledHasNoProjects() throws Exception {
        assertThat(text(get(Demo.FILER, "/imports"))).contains("/imports/template", "下载填报模板");
        byte[] form = get(Demo.FILER, "/imports/template").getResponse().getContentAsByteArray();

        MvcTestResult back =
                pages.post()
                        .multipart()
                        .uri("/imports")
                        .file(new MockMultipartFile("file", "模板.xlsx", null, form))
                        .with(signedIn(Demo.FILER))
                        .with(csrf())
                        .exchange();

        assertThat(text(get(Demo.FILER, back.getResponse().getRedirectedUrl())))
                .contains("读出 0 个项目", CENTRE);
    }

    @Test
    void theResultOfWhatNobodyConfirmedSaysSoAndLeadsBack() {
        String page =
                upload(Demo.FILER, SmallTable.of(CENTRE, "21.00", row("还没确认", "21.00")))
                        .getResponse()
                        .getRedirectedUrl();

        assertThat(text(get(Demo.FILER, page + "/result")))
                .contains("还没有确认过", "去核对", "href=\"" + page)
                .doesNotContain("个没有办理", "没有勾选");
    }

    @Test
    void aNameIsShownWithoutWhatTurnsItRound() {
        MvcTestResult answer =
                named(
                        "报表\u202Excod.exe\u2066\u200B.txt",
                        SmallTable.of(CENTRE, "1.00", row("一", "1.00")));

        assertThat(text(get(Demo.FILER, answer.getResponse().getRedirectedUrl())))
                .contains("报表xcod.exe.txt")
                .doesNotContain("\u202E", "\u2066", "\u200B");
    }

    @Test
    void whatSaysNothingOfARowThatHasNoNameEndsWithItsNumber() {
        String page =
                upload(Demo.FILER, SmallTable.of("没有的单位", "1.00", row(" ", "1.00")))
                        .getResponse()
                        .getRedirectedUrl();

        assertThat(text(get(Demo.FILER, page)))
                .contains("第 6 行")
                .doesNotContain("第 6 行 · <", "第 6 行 ·  ");
    }

    @Test
    void uploadingNothingAsksForAFile() {
        MvcTestResult answer =
                pages.post().uri("/imports").with(signedIn(Demo.FILER)).with(csrf()).exchange();

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("还没有选择文件");
    }

    @Test
    void theDescriptionOfTheApiTellsThatAnUploadIsMultipart() {
        assertThat(pages.get().uri("/v3/api-docs"))
                .bodyJson()
                .extractingPath("$.paths['/api/v1/imports'].post.requestBody.content")
                .asMap()
                .containsOnlyKeys("multipart/form-data");
    }

    @Test
    void choosingNoRowLeadsBackWithAWord() {
        String page =
                upload(Demo.FILER, SmallTable.of(CENTRE, "1.00", row("没有勾选", "1.00")))
                        .getResponse()
                        .getRedirectedUrl();

        MvcTestResult answer =
                pages.post()
                        .uri(page + "/confirmation")
                        .param("round", "2025-FIRST_SUBMISSION")
                        .with(signedIn(Demo.FILER))
                        .with(csrf())
                        .exchange();

        assertThat(answer).hasRedirectedUrl(page + "?round=2025-FIRST_SUBMISSION");
    }

    @Test
    void anAuditorTakesTablesOutButBringsNoneIn() {
        assertThat(text(get(Demo.AUDITOR, "/imports"))).contains("导出公开表").doesNotContain("上传并读取");
        assertThat(upload(Demo.AUDITOR, "表")).hasStatus(403);
    }

    @Test
    void whatCannotBeTakenOutIsToldBesideTheForm() {
        MvcTestResult answer =
                get(
                        Demo.FILER,
                        "/imports/table?unit=440113001&year=2025&at=2021-01-01T00:00&format=txt");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("没有可以导出的表", "value=\"2021-01-01T00:00\"");
    }

    private static String bad(String name) {
        return row(name, "10.00", WRONG_CODE);
    }

    private MvcTestResult upload(Demo.Caller caller, String text) {
        return named(caller, "表.txt", text);
    }

    private MvcTestResult named(String name, String text) {
        return named(Demo.FILER, name, text);
    }

    private MvcTestResult named(Demo.Caller caller, String name, String text) {
        return pages.post()
                .uri("/imports")
                .multipart()
                .file(
                        new MockMultipartFile(
                                "file", name, "text/plain", text.getBytes(StandardCharsets.UTF_8)))
                .with(signedIn(caller))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(Demo.Caller caller, String path) {
        return pages.get().uri(path).with(signedIn(caller)).exchange();
    }
}
