package org.jixiao.web.table.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import jakarta.servlet.http.Cookie;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.web.shared.Digests;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is taken out has a number and is found again by auditors. */
@WebTest
class ExportPagesTest {

    private static final String TABLE = "/imports/table?unit=440114002&year=2025&format=";

    @Autowired private Browser browser;
    @Autowired private Story story;

    @BeforeEach
    void begin() {
        story.begin();
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "xlsx", "docx", "pdf", "json"})
    void everyTableIsFoundByItsNumberAndItsDigest(String format) {
        story.draft();

        MvcTestResult file = browser.open("filer-centre", TABLE + format);

        String number = number(file);
        String digest = digest(file);
        assertThat(text(browser.open("auditor", "/exports?text=" + number)))
                .contains(number, digest, "目标表", "花都区劳动就业服务管理中心");
        assertThat(text(browser.open("auditor", "/exports?text=" + digest)))
                .contains(number, "与导出时逐字节相同");
    }

    @Test
    void theFirstByteOfAFileBringsTheWordOfItsForm() {
        story.draft();

        assertThat(cookie(TABLE + "txt&started=17-4")).isEqualTo("17-4");
        assertThat(cookie(TABLE + "txt&started=")).isNull();
        assertThat(cookie(TABLE + "txt&started=a;%20path=/b")).isNull();
    }

    private @Nullable String cookie(String address) {
        Cookie cookie =
                browser.open("filer-centre", address).getResponse().getCookie("jixiao-started");
        return cookie == null ? null : cookie.getValue();
    }

    @Test
    void theMarkOfATextIsALineAboveTheTable() {
        story.draft();

        MvcTestResult file = browser.open("filer-centre", TABLE + "txt");

        assertThat(text(file)).contains("导出：").contains(" " + number(file) + "\n");
    }

    @Test
    void theFormsOfAProjectAreExportsToo() {
        String project = story.reviewed().toString();

        String filing = number(browser.open("reviewer", "/projects/" + project + "/sheet"));
        String review =
                number(
                        browser.open(
                                "reviewer", "/projects/" + project + "/review-sheet?format=docx"));

        assertThat(text(browser.open("auditor", "/exports")))
                .contains(filing, "申报表", review, "审核表", "/projects/" + project + "/history");
    }

    @Test
    void openingThePrintPageIsAnExportWhoseNumberItBears() {
        story.draft();
        String page = "/imports/table/print?unit=440114002&year=2025&zeros=";

        String printed = text(browser.open("filer-centre", page + "printed"));
        assertThat(printed)
                .contains("单位名称：花都区劳动就业服务管理中心", "2,881.42", ">0.00<", "打印：", "1、1-产出指标；11-数量指标；");
        assertThat(text(browser.open("filer-centre", page + "blank"))).doesNotContain(">0.00<");
        Matcher number = Pattern.compile("\\d{4}-\\d{6}").matcher(printed);
        assertThat(number.find()).isTrue();
        assertThat(text(browser.open("auditor", "/exports"))).contains(number.group(), "打印页");
    }

    @Test
    void whatIsNotHandedOverIsNotRecorded() {
        story.draft();

        assertThat(browser.open("filer-panyu", TABLE + "txt")).hasStatus(422);
        assertThat(browser.open("filer-centre", "/imports/table?unit=440114&year=2025"))
                .hasStatus(403);
        assertThat(text(browser.open("auditor", "/exports"))).contains("还没有导出过文件");
    }

    @Test
    void aFileThatWasNeverExportedIsCalledSo() {
        assertThat(text(browser.open("auditor", "/exports?text=" + "a".repeat(64))))
                .contains("没有导出过这样的文件");
        assertThat(text(browser.open("auditor", "/exports?text=nobody&sort=wrong&page=x")))
                .contains("没有符合的导出记录");
    }

    @Test
    void nobodyButAuditorsSeesWhatWasTakenOut() {
        assertThat(browser.open("approver", "/exports")).hasStatus(403);
        assertThat(browser.open("secadmin", "/exports")).hasStatus(403);
    }

    @Test
    void theJsonIsAsTheApiDescribesIt() {
        story.draft();

        TableBody body =
                JsonMapper.builder()
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build()
                        .readValue(
                                text(browser.open("filer-centre", TABLE + "json")),
                                TableBody.class);

        assertThat(body.units().getFirst().projects().getFirst().total()).isEqualTo("2881.42");
        assertThat(body.watermark()).isNotEmpty();
    }

    private static String number(MvcTestResult file) {
        assertThat(file).hasStatusOk();
        return file.getResponse().getHeader("Jixiao-Export-Number");
    }

    private static String digest(MvcTestResult file) {
        return Digests.sha256().add(file.getResponse().getContentAsByteArray()).hex();
    }
}
