package org.jixiao.web.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class HelpPagesTest {

    @Autowired Browser browser;
    @Autowired Demo demo;

    @BeforeEach
    void unitsAndARound() {
        demo.ground();
    }

    @ParameterizedTest
    @CsvSource({
        "filer-centre, unit-filer, 单位填报员",
        "manager, district-manager, 区局主管",
        "reviewer, city-reviewer, 市局审核员",
        "approver, city-approver, 市局审批人",
        "auditor, auditor, 审计员",
        "sysadmin, system-admin, 系统管理员",
        "secadmin, security-admin, 安全管理员"
    })
    void theFrameLeadsEverybodyToTheirChapter(String username, String chapter, String title) {
        String page = text(browser.open(username, "/help/" + chapter));
        assertThat(page)
                .contains("class=\"plain help\" href=\"/help/" + chapter + "\"")
                .containsPattern("<h1>[^<]*" + title);
    }

    @Test
    void aChapterHasItsSectionsAndItsPicturesAndLeadsToTheOthers() {
        assertThat(text(browser.open("reviewer", "/help/unit-filer")))
                .contains("href=\"#submit\"")
                .contains("<a id=\"submit\"></a>")
                .contains("src=\"images/filer-submit.png\"")
                .contains("href=\"../help#refused\"")
                .contains("<table>")
                .doesNotContain(".md");
        assertThat(text(browser.open("reviewer", "/help")))
                .containsPattern(
                        "<img src=\"help/images/frame.png\"[^>]* width=\"\\d+\" height=\"\\d+\"")
                .contains("href=\"help/unit-filer\"")
                .doesNotContain(".md");
    }

    @Test
    void thereIsNoOtherChapter() {
        assertThat(browser.open("reviewer", "/help/no-such-chapter")).hasStatus(404);
    }
}
