package org.jixiao.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import org.jixiao.web.testing.TestKeycloak;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class KeysTest {

    private static final Duration SHORT = Duration.ofMillis(400);
    private final TestKeycloak keycloak = TestKeycloak.start();

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void keysServeOnThroughAnOutageOnceTheyWereFetched() throws InterruptedException {
        JwtDecoder decoder = decoder(keycloak.issuer());
        decoder.decode(token());
        keycloak.fail(true);
        Thread.sleep(SHORT.toMillis() * 2);

        assertThat(decoder.decode(token()).getSubject()).isNotEmpty();
        assertThat(keycloak.fetches()).isGreaterThan(1);
    }

    @Test
    void aFailedFirstFetchIsMadeGoodAtTheNextToken() throws InterruptedException {
        JwtDecoder decoder = decoder(keycloak.issuer());
        keycloak.fail(true);
        assertThatThrownBy(() -> decoder.decode(token())).isInstanceOf(JwtException.class);
        keycloak.fail(false);
        Thread.sleep(50);

        assertThat(decoder.decode(token()).getSubject()).isNotEmpty();
    }

    @Test
    void nothingIsAskedOfKeycloakBeforeTheFirstToken() {
        decoder(keycloak.issuer());

        assertThat(keycloak.fetches()).isZero();
    }

    @Test
    void aKeycloakThatIsNotThereIsNotWaitedForLong() {
        JwtDecoder decoder = decoder(URI.create("http://127.0.0.1:1/realms/jixiao"));
        long start = System.nanoTime();

        assertThatThrownBy(() -> decoder.decode(token())).isInstanceOf(JwtException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void thatKeysCannotBeHadIsNotBlamedOnTheToken() {
        JwtDecoder decoder =
                new TokenDecoders()
                        .bearerTokenDecoder(
                                new Keys(
                                        settings(URI.create("http://127.0.0.1:1/realms/jixiao")),
                                        SHORT,
                                        Duration.ofMillis(100)),
                                settings(keycloak.issuer()));

        assertThatThrownBy(() -> decoder.decode(token())).isInstanceOf(KeysUnavailable.class);
    }

    private String token() {
        return keycloak.token(claims -> claims);
    }

    private static JwtDecoder decoder(URI issuer) {
        return new Keys(settings(issuer), SHORT, Duration.ofMillis(100))
                .decoder((Jwt token) -> OAuth2TokenValidatorResult.success());
    }

    private static KeycloakSettings settings(URI issuer) {
        return new KeycloakSettings(
                issuer,
                "jixiao-web",
                "",
                "jixiao",
                Duration.ofMillis(150),
                Duration.ofMillis(150),
                Duration.ZERO);
    }
}
