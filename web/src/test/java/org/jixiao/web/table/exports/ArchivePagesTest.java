package org.jixiao.web.table.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.MemoryArchives;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A whole year as one file, from the form to the download. */
@WebTest
class ArchivePagesTest {

    @Autowired private Browser browser;
    @Autowired private MemoryArchives archives;
    @Autowired private Story story;

    @BeforeEach
    void oneProject() {
        story.begin();
        story.draft();
    }

    private String begun(String username) {
        MvcTestResult begun =
                browser.send(username, "/imports/archives", "year", "2025", "format", "txt");
        String page = begun.getResponse().getRedirectedUrl();
        assertThat(page).startsWith("/imports/archives/");
        return page;
    }

    @Test
    void thePageTellsHowFarItIsAndThenOffersTheFile() {
        String page = begun("reviewer");
        assertThat(text(browser.open("reviewer", page))).contains("排队中", "取消归档", "every 1s");

        archives.work();

        assertThat(browser.open("reviewer", page + "/progress")).hasHeader("HX-Refresh", "true");
        assertThat(text(browser.open("reviewer", page)))
                .contains("可以下载", "下载 zip", "SHA-256")
                .contains("张表没有文件：这些单位在 2025 年度没有可以列表的项目")
                .doesNotContain("every 1s");
        MvcTestResult file = browser.open("reviewer", page + "/file");
        assertThat(file).hasStatusOk().hasHeader("Content-Type", "application/zip");
        assertThat(file.getResponse().getHeader("Jixiao-Export-Number")).isNotEmpty();
        assertThat(text(browser.open("reviewer", "/imports"))).contains("最近一次归档", page);
    }

    @Test
    void itIsCancelledBeforeItIsReady() {
        String page = begun("reviewer");

        assertThat(browser.send("reviewer", page + "/cancellation")).hasStatus3xxRedirection();

        assertThat(text(browser.open("reviewer", page))).contains("归档已取消");
        assertThat(browser.open("reviewer", page + "/file")).hasStatus(404);
    }

    @Test
    void nobodyElseSeesIt() {
        String page = begun("reviewer");

        assertThat(browser.open("approver", page)).hasStatus(404);
        assertThat(browser.open("approver", page + "/progress")).hasStatus(404);
        assertThat(browser.send("approver", page + "/cancellation")).hasStatus(404);
        assertThat(browser.open("sysadmin", page)).hasStatus(403);
    }

    @Test
    void withoutAYearThereIsNone() {
        assertThat(
                        browser.send("reviewer", "/imports/archives", "format", "txt")
                                .getResponse()
                                .getRedirectedUrl())
                .isEqualTo("/imports");
    }
}
