package org.jixiao.web.table.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.table.SmallTable.row;
import static org.jixiao.web.testing.Browser.signedIn;
import static org.jixiao.web.testing.Browser.text;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import org.jixiao.web.table.SmallTable;
import org.jixiao.web.table.TableFile;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ReportPagesTest {

    private static final String CENTRE = "花都区劳动就业服务管理中心";

    @Autowired private MockMvcTester pages;
    @Autowired private Demo demo;

    @BeforeEach
    void unitsAndARound() {
        demo.ground();
    }

    @Test
    void whatIsWrongIsHandedBackAsAWorkbook() {
        String page = upload(SmallTable.of(CENTRE, "99.00", row("页面导入", "21.00")));

        assertThat(text(get(Demo.FILER, page))).contains(page + "/report?round=", "下载问题报告");
        MvcTestResult report = get(Demo.FILER, page + "/report");
        assertThat(report).hasStatusOk().hasContentType(TableFile.XLSX);
        assertThat(report.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .contains(
                        "import-report.xlsx",
                        "%E8%A1%A8-%E5%AF%BC%E5%85%A5%E9%97%AE%E9%A2%98.xlsx");
        assertThat(report.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    @Test
    void nobodyElseGetsTheReport() {
        String page = upload(SmallTable.of(CENTRE, "1.00", row("别人的", "1.00")));

        assertThat(get(Demo.OTHER_FILER, page + "/report")).hasStatus(404);
        assertThat(get(Demo.OTHER_FILER, page + "/report?round=2025-FIRST_SUBMISSION"))
                .hasStatus(404);
        assertThat(get(Demo.AUDITOR, page + "/report")).hasStatus(403);
    }

    @Test
    void theDescriptionOfTheApiTellsOfTheWorkbook() {
        assertThat(pages.get().uri("/v3/api-docs"))
                .bodyJson()
                .extractingPath("$.paths['/api/v1/imports/{id}/report'].get.responses.200.content")
                .asMap()
                .containsOnlyKeys(TableFile.XLSX);
    }

    private String upload(String table) {
        byte[] content = table.getBytes(StandardCharsets.UTF_8);
        return pages.post()
                .uri("/imports")
                .multipart()
                .file(new MockMultipartFile("file", "表.txt", "text/plain", content))
                .with(signedIn(Demo.FILER))
                .with(csrf())
                .exchange()
                .getResponse()
                .getRedirectedUrl();
    }

    private MvcTestResult get(Demo.Caller caller, String path) {
        return pages.get().uri(path).with(signedIn(caller)).exchange();
    }
}
