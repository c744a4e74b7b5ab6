package org.jixiao.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Browser.field;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jixiao.web.testing.Browser;
import org.jixiao.web.testing.RealJixiao;
import org.jixiao.web.testing.RealServers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sign-in and bearer tokens against the real Keycloak, over the real database. */
class SignInIT extends RealJixiao {

    @ParameterizedTest
    @CsvSource({
        "filer-centre, 01, 陈晓岚, unit-filer, 440114002",
        "filer-bureau, 02, 李建国, unit-filer, 440114001",
        "filer-panyu, 03, 黄志强, unit-filer, 440113001",
        "filer-conghua, 04, 邓美玲, unit-filer, 440117001",
        "filer-yuexiu, 05, 何佩珊, unit-filer, 440104001",
        "manager-huadu, 06, 罗国栋, district-manager, 440114",
        "manager-panyu, 07, 梁淑仪, district-manager, 440113",
        "reviewer, 08, 王敏, city-reviewer, 440100",
        "reviewer2, 09, 张伟东, city-reviewer, 440100",
        "approver, 10, 刘振华, city-approver, 440100",
        "auditor, 11, 周正, auditor, 440100",
        "sysadmin, 12, 吴建平, system-admin, 440100",
        "secadmin, 13, 郑晓安, security-admin, 440100",
        "filer-city, 14, 林海峰, unit-filer, 440100001",
        "filer-panyu-centre, 15, 冯丽华, unit-filer, 440113002",
        "chief, 16, 孙立新, city-reviewer, 440100"
    })
    void everyPersonOfTheDemoIsKnownByTheirToken(
            String user, String number, String name, String role, String unit) {
        HttpResponse<String> me =
                new Browser().get(at("/api/v1/me"), "Authorization", "Bearer " + token(user));

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat((String) JsonPath.read(me.body(), "$.id"))
                .isEqualTo("00000000-0000-4000-8000-0000000000" + number);
        assertThat((String) JsonPath.read(me.body(), "$.name")).isEqualTo(name);
        assertThat((String) JsonPath.read(me.body(), "$.roles[0].code")).isEqualTo(role);
        assertThat((String) JsonPath.read(me.body(), "$.unit.code")).isEqualTo(unit);
    }

    @Test
    void aPersonSignsInWorksAndSignsOutAtKeycloakToo() {
        Browser browser = new Browser();
        HttpResponse<String> home = signIn(browser, "filer-centre", PASSWORD);
        assertThat(home.uri().getPort()).isEqualTo(port);
        assertThat(browser.get(at("/projects"), "Accept", "text/html").uri().getPath())
                .doesNotContain("sign-in");

        HttpResponse<String> page = browser.get(at("/projects"), "Accept", "text/html");
        HttpResponse<String> out =
                browser.post(at("/sign-out"), Map.of("_csrf", field(page.body(), "_csrf")));

        assertThat(out.uri().getPath()).isEqualTo("/sign-in");
        assertThat(out.body()).contains("退出");
        HttpResponse<String> again = browser.get(at("/oauth2/authorization/keycloak"));
        assertThat(again.uri().toString()).startsWith(RealServers.issuer().toString());
    }

    @Test
    void theSessionChangesItsNameAtSignIn() {
        Browser browser = new Browser();
        browser.get(at("/oauth2/authorization/keycloak"));
        String before = browser.cookie("JIXIAO");

        signIn(browser, "reviewer", PASSWORD);

        assertThat(browser.cookie("JIXIAO")).isNotBlank().isNotEqualTo(before);
    }

    @Test
    void aWrongPasswordStaysAtKeycloakWhichSpeaksChinese() {
        HttpResponse<String> answer = signIn(new Browser(), "filer-conghua", "not-the-password");

        assertThat(answer.uri().toString()).startsWith(RealServers.issuer().toString());
        assertThat(answer.body()).contains("lang=\"zh-CN\"").contains("用户名或密码");
    }

    @Test
    void guessingLocksTheAccount() throws InterruptedException {
        for (int guess = 0; guess < 6; guess++) {
            assertThat(grant("jixiao-api", "reviewer2", "guess-" + guess).statusCode())
                    .isNotEqualTo(200);
            Thread.sleep(50);
        }

        assertThat(grant("jixiao-api", "reviewer2", PASSWORD).statusCode()).isNotEqualTo(200);
    }

    @Test
    void thePagesClientTakesNoPasswords() {
        assertThat(grant("jixiao-web", "filer-panyu", PASSWORD).statusCode()).isNotEqualTo(200);
    }

    private HttpResponse<String> signIn(Browser browser, String user, String password) {
        HttpResponse<String> form = browser.get(at("/oauth2/authorization/keycloak"));
        return browser.post(Browser.action(form), Map.of("username", user, "password", password));
    }
}
