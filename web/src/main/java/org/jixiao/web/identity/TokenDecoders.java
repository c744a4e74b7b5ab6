package org.jixiao.web.identity;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/** Which tokens are believed: of our issuer, in time, and meant for us. */
@Configuration(proxyBeanMethods = false)
class TokenDecoders {

    @Bean
    Keys keycloakKeys(KeycloakSettings settings) {
        return new Keys(settings);
    }

    /** For the bearer tokens of the API. */
    @Bean
    JwtDecoder bearerTokenDecoder(Keys keys, KeycloakSettings settings) {
        JwtDecoder decoder =
                keys.decoder(
                        new DelegatingOAuth2TokenValidator<>(
                                new JwtTimestampValidator(settings.clockSkew()),
                                new JwtIssuerValidator(settings.issuer().toString()),
                                new JwtClaimValidator<List<String>>(
                                        JwtClaimNames.AUD,
                                        audience ->
                                                audience != null
                                                        && audience.contains(
                                                                settings.audience()))));
        return token -> decoded(decoder, token);
    }

    /** That keys cannot be had says nothing about the token. */
    private static Jwt decoded(JwtDecoder decoder, String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException refused) {
            throw refused;
        } catch (JwtException unavailable) {
            throw new KeysUnavailable(unavailable);
        }
    }

    /** For the ID tokens that sign-in to the pages brings. */
    @Bean
    JwtDecoderFactory<ClientRegistration> idTokenDecoders(Keys keys, KeycloakSettings settings) {
        return registration -> keys.decoder(idToken(registration, settings));
    }

    private static OAuth2TokenValidator<Jwt> idToken(
            ClientRegistration registration, KeycloakSettings settings) {
        OidcIdTokenValidator validator = new OidcIdTokenValidator(registration);
        validator.setClockSkew(settings.clockSkew());
        return validator;
    }
}
