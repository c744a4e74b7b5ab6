package org.jixiao.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.text;

import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.People;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
class MenuTest {

    @Autowired Browser browser;
    @Autowired Demo demo;

    @BeforeEach
    void unitsAndARound() {
        demo.ground();
    }

    @ParameterizedTest
    @CsvSource({
        "filer-centre, 工作台 项目 公开 汇总 导入导出 指标库",
        "manager, 工作台 项目 汇总上报 公开 汇总 导入导出 指标库",
        "reviewer, 工作台 项目 审核 公开 汇总 转移支付 导入导出 指标库",
        "approver, 工作台 项目 批复 公开 汇总 转移支付 导入导出 指标库",
        "auditor, 项目 公开 汇总 转移支付 导入导出 指标库 审计 导出记录",
        "sysadmin, 系统",
        "secadmin, 账号"
    })
    void everyRoleIsShownWhatItMayDoAndNothingElse(String username, String menu) {
        assertThat(new Frame(People.of(username), "/").menu().stream().map(Frame.Entry::label))
                .containsExactly(menu.split(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projects", "/summary", "/review", "/approval", "/audit"})
    void theSystemAdministratorSeesNoProjectContent(String path) {
        assertThat(browser.open("sysadmin", path)).hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({"sysadmin, /operations", "secadmin, /accounts"})
    void aBookmarkOfTheWorkbenchLeadsAdministratorsToTheirFirstPage(String person, String path) {
        assertThat(browser.open(person, "/workbench")).hasStatus(302).hasRedirectedUrl(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/operations", "/operations/rounds", "/operations/units"})
    void onlyTheSystemAdministratorOperates(String path) {
        assertThat(browser.open("sysadmin", path)).hasStatus(200);
        assertThat(browser.open("reviewer", path)).hasStatus(403);
    }

    @Test
    void theFrameNamesWhoIsSignedInAndTheCurrentEntry() {
        assertThat(text(browser.open("reviewer", "/review")))
                .contains("王敏")
                .contains("市局审核员")
                .containsPattern("href=\"/review\" aria-current=\"page\"");
    }

    @Test
    void noPageCarriesInlineScriptOrStyle() {
        assertThat(text(browser.open("approver", "/approval")))
                .doesNotContain("<style")
                .doesNotContainPattern("style=\"")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContainPattern(" on[a-z]+=\"");
    }

    @Test
    void anUnknownUnitIsRefusedOnTheSameForm() {
        assertThat(
                        text(
                                browser.send(
                                        "sysadmin",
                                        "/operations/units",
                                        "change",
                                        "rename",
                                        "code",
                                        "12",
                                        "name",
                                        "某某中心",
                                        "from",
                                        "2025-01-01")))
                .contains("单位代码应为 6、9、12 或 15 位数字")
                .contains("value=\"某某中心\"");
    }
}
