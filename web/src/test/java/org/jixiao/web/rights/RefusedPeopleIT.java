package org.jixiao.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import org.jixiao.web.journey.Answer;
import org.jixiao.web.journey.KeycloakAdministration;
import org.jixiao.web.journey.PageSession;
import org.jixiao.web.journey.RunningJixiao;
import org.jixiao.web.journey.RunsJixiao;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Accounts that Keycloak lets in and Jixiao does not: each is told why, on the page and the API.
 */
@ExtendWith(RunsJixiao.class)
class RefusedPeopleIT {

    private final RunningJixiao jixiao;

    RefusedPeopleIT(RunningJixiao jixiao) {
        this.jixiao = jixiao;
    }

    @BeforeAll
    static void people(RunningJixiao jixiao) {
        KeycloakAdministration keycloak = jixiao.administration();
        keycloak.person("audits-and-files", "440114002", "auditor", "unit-filer");
        keycloak.person("administers-both", "440100", "system-admin", "security-admin");
        keycloak.person("has-no-role", "440114002");
        keycloak.person("has-no-unit", null, "unit-filer");
        keycloak.person("of-an-unknown-unit", "440199", "district-manager");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "audits-and-files, roles-conflict, 互相冲突的角色",
        "administers-both, roles-conflict, 互相冲突的角色",
        "has-no-role, role-missing, 还没有绩效系统的角色",
        "has-no-unit, unit-missing, 没有登记所属单位代码"
    })
    void aPersonWhoCannotWorkHereIsToldWhy(String username, String code, String sentence) {
        PageSession browser = PageSession.of(jixiao);
        Answer page = browser.signIn(username, RunningJixiao.PASSWORD);

        assertThat(page.question()).contains("/sign-in?problem=" + code);
        assertThat(page.body()).contains(sentence, "安全管理员", "换一个账号登录");
        assertThat(browser.get("/projects").header("Location"))
                .endsWith("/oauth2/authorization/keycloak");
        Answer call = jixiao.as(username).get("/projects");
        assertThat(call.status()).as(call.toString()).isEqualTo(403);
        assertThat(call.at("/code")).isEqualTo(code);
        assertThat(call.at("/detail")).contains(sentence);
    }

    @Test
    void aPersonOfAnUnknownUnitSeesNothing() {
        MarkedProjects marked = MarkedProjects.in(jixiao);
        Answer list = jixiao.as("of-an-unknown-unit").get("/projects?size=200");

        assertThat(list.status()).as(list.toString()).isEqualTo(200);
        assertThat(list.at("/totalItems")).isEqualTo("0");
        marked.projects()
                .values()
                .forEach(
                        project ->
                                assertThat(
                                                jixiao.as("of-an-unknown-unit")
                                                        .get("/projects/" + project.id())
                                                        .status())
                                        .isEqualTo(404));
    }
}
