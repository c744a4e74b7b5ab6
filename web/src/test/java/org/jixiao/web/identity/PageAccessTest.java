package org.jixiao.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jixiao.web.testing.TestKeycloak;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class PageAccessTest {

    @Autowired private MockMvcTester pages;
    @Autowired private TestKeycloak keycloak;

    @AfterEach
    void keycloakIsBack() {
        keycloak.fail(false);
    }

    @Test
    void whoeverOpensAPageWithoutBeingSignedInIsLedToKeycloakAtOnce() {
        assertThat(pages.get().uri("/projects").header("Accept", "text/html"))
                .hasStatus(302)
                .hasRedirectedUrl("/oauth2/authorization/keycloak");
    }

    @Test
    void whatIsNoPageIsLedToTheSignInPage() {
        assertThat(pages.get().uri("/projects/x/comparison.csv").header("Accept", "text/csv"))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in");
    }

    @Test
    void aFragmentAsksThePageItStandsOnWhichThenAsksToSignIn() {
        assertThat(
                        pages.get()
                                .uri("/projects")
                                .header("HX-Request", "true")
                                .header("Referer", "http://localhost/workbench"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/workbench");
    }

    @Test
    void aFragmentAsksTheWholePageToSignIn() {
        assertThat(pages.get().uri("/projects").header("HX-Request", "true"))
                .hasStatus(401)
                .hasHeader("HX-Redirect", "/sign-in");
    }

    @Test
    void theSignInPageOpensForEveryoneUnderAStrictPolicy() {
        assertThat(pages.get().uri("/sign-in"))
                .hasStatusOk()
                .hasHeader("X-Frame-Options", "DENY")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        values ->
                                assertThat(values.getFirst())
                                        .contains("default-src 'self'")
                                        .contains("script-src 'self'")
                                        .doesNotContain("unsafe"));
    }

    @Test
    void signingInGoesToKeycloakWithAProofKey() {
        assertThat(pages.get().uri("/oauth2/authorization/keycloak"))
                .hasStatus(302)
                .redirectedUrl()
                .startsWith(keycloak.issuer() + "/protocol/openid-connect/auth?")
                .contains("code_challenge_method=S256", "ui_locales=zh-CN")
                .doesNotContain("prompt=");
    }

    @Test
    void signingInAsSomebodyElseAsksForThePasswordAnew() {
        assertThat(pages.get().uri("/oauth2/authorization/keycloak?switch"))
                .redirectedUrl()
                .contains("prompt=login");
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(pages.post().uri("/sign-out")).hasStatus(403);
    }

    @Test
    void healthIsAllThatOperationsShowToStrangers() {
        assertThat(pages.get().uri("/actuator/health")).hasStatusOk();
        assertThat(pages.get().uri("/actuator/env").header("Accept", "text/html")).hasStatus(302);
    }

    @Test
    void theSignInPageNamesConflictingRoles() {
        assertThat(pages.get().uri("/sign-in?problem=roles-conflict"))
                .bodyText()
                .contains("互相冲突的角色", "换一个账号登录", "/oauth2/authorization/keycloak?switch");
    }

    @Test
    void withKeycloakDownNobodyIsSentThere() {
        IdentityProviderStatus status =
                new IdentityProviderStatus(
                        new KeycloakSettings(
                                java.net.URI.create("http://localhost:1/realms/jixiao"),
                                "jixiao-web",
                                "",
                                "jixiao",
                                Duration.ofMillis(500),
                                Duration.ofMillis(500),
                                Duration.ZERO));

        assertThat(status.isReachable()).isFalse();
    }
}
