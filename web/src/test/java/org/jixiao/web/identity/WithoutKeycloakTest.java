package org.jixiao.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebTest
class WithoutKeycloakTest {

    @MockitoBean private IdentityProviderStatus status;
    @Autowired private MockMvcTester pages;

    @BeforeEach
    void keycloakIsDown() {
        when(status.isReachable()).thenReturn(false);
    }

    @Test
    void theSignInPageSaysThatKeycloakIsDownAndOffersToTryAgain() {
        assertThat(pages.get().uri("/sign-in"))
                .hasStatusOk()
                .bodyText()
                .contains("现在连接不上", "再试一次")
                .doesNotContain("/oauth2/authorization");
    }

    @Test
    void nobodyIsSentToAKeycloakThatDoesNotAnswer() {
        assertThat(pages.get().uri("/oauth2/authorization/keycloak"))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?problem=provider-down");
    }

    @Test
    void signingOutStillEndsTheSessionHere() {
        assertThat(pages.post().uri("/sign-out").with(csrf()).with(oidcLogin()))
                .hasStatus(302)
                .hasRedirectedUrl("/sign-in?signed-out=here-only");
    }

    @Test
    void theSignInPageSaysThatKeycloakMayStillHoldASession() {
        assertThat(pages.get().uri("/sign-in?signed-out=here-only")).bodyText().contains("请关闭浏览器");
    }
}
