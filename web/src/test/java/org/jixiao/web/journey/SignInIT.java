package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jixiao.infrastructure.local.DatabaseLogins;
import org.jixiao.infrastructure.local.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** Who gets in, and how they leave, with the real Keycloak. */
@ExtendWith(RunsJixiao.class)
class SignInIT {

    private static final Pattern MENU =
            Pattern.compile("<nav class=\"nav\".*?</nav>", Pattern.DOTALL);
    private static final Pattern ENTRY = Pattern.compile("<a [^>]*>([^<]+)</a>");
    private static final List<String> SCOPES = List.of("basic", "jixiao");

    private final RunningJixiao jixiao;
    private static String shortLived = "";

    SignInIT(RunningJixiao jixiao) {
        this.jixiao = jixiao;
    }

    @BeforeAll
    static void letOneTokenExpireMeanwhile(RunningJixiao jixiao) {
        KeycloakAdministration keycloak = jixiao.administration();
        keycloak.client("short-lived", SCOPES, 1);
        keycloak.client("not-for-jixiao", List.of("basic"), 300);
        shortLived =
                keycloak.directGrant("short-lived", "filer-centre", RunningJixiao.PASSWORD).text();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "filer-centre, 陈晓岚, 440114002, /workbench, 工作台 项目 公开 汇总 导入导出 指标库",
        "filer-bureau, 李建国, 440114001, /workbench, 工作台 项目 公开 汇总 导入导出 指标库",
        "filer-panyu, 黄志强, 440113001, /workbench, 工作台 项目 公开 汇总 导入导出 指标库",
        "filer-conghua, 邓美玲, 440117001, /workbench, 工作台 项目 公开 汇总 导入导出 指标库",
        "filer-yuexiu, 何佩珊, 440104001, /workbench, 工作台 项目 公开 汇总 导入导出 指标库",
        "filer-city, 林海峰, 440100001, /workbench, 工作台 项目 公开 汇总 导入导出 指标库",
        "filer-panyu-centre, 冯丽华, 440113002, /workbench, 工作台 项目 公开 汇总 导入导出 指标库",
        "filer-centre2, 谢敏, 440114002, /workbench, 工作台 项目 公开 汇总 导入导出 指标库",
        "manager-huadu, 罗国栋, 440114, /workbench, 工作台 项目 汇总上报 公开 汇总 导入导出 指标库",
        "manager-panyu, 梁淑仪, 440113, /workbench, 工作台 项目 汇总上报 公开 汇总 导入导出 指标库",
        "reviewer, 王敏, 440100, /workbench, 工作台 项目 审核 公开 汇总 转移支付 导入导出 指标库",
        "reviewer2, 张伟东, 440100, /workbench, 工作台 项目 审核 公开 汇总 转移支付 导入导出 指标库",
        "approver, 刘振华, 440100, /workbench, 工作台 项目 批复 公开 汇总 转移支付 导入导出 指标库",
        "chief, 孙立新, 440100, /workbench, 工作台 项目 审核 批复 公开 汇总 转移支付 导入导出 指标库",
        "auditor, 周正, 440100, /audit, 项目 公开 汇总 转移支付 导入导出 指标库 审计 导出记录",
        "sysadmin, 吴建平, 440100, /operations, 系统",
        "secadmin, 郑晓安, 440100, /accounts, 账号"
    })
    void eachPersonOfTheDemoSignsInAndSeesTheirOwnMenu(
            String username, String name, String unit, String home, String menu) {
        Answer page = PageSession.of(jixiao).signIn(username, RunningJixiao.PASSWORD);

        assertThat(page.status()).as(page.toString()).isEqualTo(200);
        assertThat(page.question()).isEqualTo("GET " + jixiao.address() + home);
        assertThat(page.body()).contains(name);
        assertThat(menu(page)).containsExactly(menu.split(" "));
        Answer me = jixiao.as(username).get("/me");
        assertThat(me.at("/name")).isEqualTo(name);
        assertThat(me.at("/unit/code")).isEqualTo(unit);
    }

    @Test
    void theClientOfThePagesTakesNoPasswords() {
        assertThatThrownBy(
                        () ->
                                jixiao.administration()
                                        .directGrant(
                                                "jixiao-web",
                                                "filer-panyu",
                                                RunningJixiao.PASSWORD))
                .hasMessageContaining("unauthorized_client");
    }

    @Test
    void signInAsksKeycloakWithPkceAndInChinese() {
        Answer redirect = PageSession.of(jixiao).get("/oauth2/authorization/keycloak");

        assertThat(redirect.status()).isEqualTo(302);
        assertThat(redirect.header("Location"))
                .startsWith(jixiao.keycloak().address().toString())
                .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=")
                .contains("ui_locales=zh-CN")
                .doesNotContain("client_secret");
    }

    @Test
    void aWrongPasswordStaysAtKeycloakAndOpensNothing() {
        jixiao.administration().person("mistypes", "440114002", "unit-filer");
        PageSession browser = PageSession.of(jixiao);

        Answer answer = browser.signIn("mistypes", "Not-The-Password-1");

        assertThat(answer.question()).contains(jixiao.keycloak().address().toString());
        assertThat(answer.body()).contains("无效的用户名或密码");
        assertThat(browser.get("/projects").header("Location"))
                .endsWith("/oauth2/authorization/keycloak");
    }

    @Test
    void guessingAPasswordLocksTheAccountEvenForTheRightOne() {
        jixiao.administration().person("guessed-at", "440114002", "unit-filer");
        for (int guess = 1; guess <= 5; guess++) {
            PageSession.of(jixiao).signIn("guessed-at", "Guess-Number-" + guess);
        }

        Answer answer = PageSession.of(jixiao).signIn("guessed-at", RunningJixiao.PASSWORD);

        assertThat(answer.question()).contains(jixiao.keycloak().address().toString());
    }

    @Test
    void signingOutEndsTheSessionAtKeycloakToo() {
        String id = jixiao.administration().person("leaves", "440114002", "unit-filer");
        PageSession browser = PageSession.signedIn(jixiao, "leaves");
        browser.following("/workbench");
        assertThat(jixiao.administration().sessions(id)).isOne();

        Answer page = browser.postFollowing("/sign-out");

        assertThat(page.body()).contains("退出");
        assertThat(page.question()).contains(jixiao.address() + "/sign-in?signed-out");
        assertThat(jixiao.administration().sessions(id)).isZero();
        assertThat(browser.get("/projects").header("Location"))
                .endsWith("/oauth2/authorization/keycloak");
        assertThat(browser.following("/oauth2/authorization/keycloak").body())
                .as("Keycloak asks for the password again")
                .contains("name=\"password\"");
    }

    @Test
    void nobodyIsSignedOutByAForgedForm() {
        PageSession browser = PageSession.signedIn(jixiao, "filer-yuexiu");

        Answer forged = browser.postForged("/sign-out");

        assertThat(forged.status()).as("without the token of a page").isEqualTo(403);
        assertThat(browser.get("/projects").status()).isEqualTo(200);
    }

    @Test
    void aFormWhoseSessionIsGoneIsLedBackToItsPage() {
        Answer expired = PageSession.of(jixiao).postForged("/projects/decisions");

        assertThat(expired.status()).isEqualTo(403);
        assertThat(expired.body())
                .contains("<title>登录已过期", "重新登录", "href=\"/projects/decisions\"")
                .as("session ids in addresses of style sheets")
                .doesNotContain(";JIXIAO", ";jsessionid");
    }

    @Test
    void aDeepLinkIsReturnedToAfterSignIn() {
        PageSession browser = PageSession.of(jixiao);
        String link = "/projects?status=DRAFT&text=" + "%E5%9F%B9%E8%AE%AD";
        assertThat(browser.get(link).header("Location")).endsWith("/oauth2/authorization/keycloak");

        Answer page = browser.signIn("filer-conghua", RunningJixiao.PASSWORD);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.question()).contains(link);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
        PageSession browser = PageSession.of(jixiao);
        browser.get("/projects");
        String before = browser.cookie("JIXIAO").orElseThrow();
        browser.signIn("filer-panyu", RunningJixiao.PASSWORD);
        String after = browser.cookie("JIXIAO").orElseThrow();

        assertThat(after).contains("HttpOnly", "SameSite=Lax", "Path=/").doesNotContain("Domain=");
        assertThat(value(after)).as("a new session at sign-in").isNotEqualTo(value(before));
    }

    @Test
    void pagesTellBrowsersToTrustNobodyElse() {
        Answer page = PageSession.signedIn(jixiao, "reviewer").following("/workbench");

        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
        assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void theApplicationStartsWithoutKeycloakAndSaysSo() {
        DatabaseLogins database = TestPostgres.shared().freshDatabase();
        URI nowhere = URI.create("http://localhost:1/realms/jixiao");
        try (ConfigurableApplicationContext application =
                RunningJixiao.application(database, nowhere)) {
            PageSession browser = new PageSession(RunningJixiao.addressOf(application));

            assertThat(browser.following("/projects").body()).contains("Keycloak", "连接不上");
            assertThat(browser.following("/oauth2/authorization/keycloak").body()).contains("连接不上");
            assertThat(browser.get("/actuator/health").body()).contains("UP");
            ApiClient api =
                    new ApiClient(
                            RunningJixiao.addressOf(application),
                            () -> jixiao.token("filer-centre"));
            Answer refused = api.get("/me");
            assertThat(refused.status()).as(refused.toString()).isEqualTo(503);
            assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        } finally {
            TestPostgres.shared().drop(database);
        }
    }

    @Test
    void aTokenMeantForAnotherServiceIsRefused() {
        KeycloakAdministration keycloak = jixiao.administration();
        String token =
                keycloak.directGrant("not-for-jixiao", "filer-centre", RunningJixiao.PASSWORD)
                        .text();

        refused(token);
    }

    @Test
    void aTokenOfAnotherRealmIsRefused() {
        refused(jixiao.administration().tokenOfAnotherRealm().text());
    }

    @Test
    void anUnsignedTokenIsRefused() {
        String[] parts = jixiao.token("filer-centre").split("\\.");

        refused(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".");
    }

    @Test
    void aTokenWithAnotherRoleWrittenIntoItIsRefused() {
        String[] parts = jixiao.token("filer-centre").split("\\.");
        String claims =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                        .replace("unit-filer", "auditor");

        refused(parts[0] + "." + encoded(claims) + "." + parts[2]);
    }

    @Test
    void anExpiredTokenIsRefused() {
        await("it lived one second, and ten are allowed for clocks that differ")
                .atMost(Duration.ofSeconds(60))
                .until(() -> jixiao.bearing(shortLived).get("/me").status() != 200);

        refused(shortLived);
    }

    @Test
    void aSessionOfThePagesIsNoTokenForTheApi() {
        PageSession browser = PageSession.signedIn(jixiao, "auditor");

        assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
    }

    private void refused(String token) {
        Answer answer = jixiao.bearing(token).get("/me");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(answer.at("/code")).isEqualTo("unauthenticated");
    }

    private static List<String> menu(Answer page) {
        Matcher menu = MENU.matcher(page.body());
        assertThat(menu.find()).as("a menu").isTrue();
        List<String> entries = new ArrayList<>();
        Matcher entry = ENTRY.matcher(menu.group());
        while (entry.find()) {
            entries.add(entry.group(1));
        }
        return entries;
    }

    private static String value(String cookie) {
        return cookie.split(";", 2)[0];
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
