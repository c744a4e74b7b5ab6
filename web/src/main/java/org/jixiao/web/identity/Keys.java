package org.jixiao.web.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.Set;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Keycloak's public keys, fetched when first needed. One failed fetch must not lock everyone out:
 * keys are renewed before they expire, a fetch is tried twice, and the last known ones serve on
 * through an outage.
 */
final class Keys {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final Duration RENEWED_BEFORE_END = Duration.ofMinutes(1);
    private static final Duration KEPT_IN_OUTAGE = Duration.ofHours(1);
    private static final int LEAST_INTERVALS = 60;
    private static final int LARGEST_SET = 256 * 1024;

    private final JWKSource<SecurityContext> source;

    Keys(KeycloakSettings settings) {
        this(settings, KEPT, RENEWED_BEFORE_END);
    }

    /**
     * @param kept how long a key set is used before it is fetched anew
     * @param renewedBeforeEnd how long before that a fetch is started in the background
     */
    Keys(KeycloakSettings settings, Duration kept, Duration renewedBeforeEnd) {
        int connect = Math.toIntExact(settings.connectTimeout().toMillis());
        int read = Math.toIntExact(settings.readTimeout().toMillis());
        try {
            source =
                    JWKSourceBuilder.create(
                                    settings.endpoint("certs").toURL(),
                                    new DefaultResourceRetriever(connect, read, LARGEST_SET))
                            .cache(kept.toMillis(), Math.min(connect + read, kept.toMillis() / 2))
                            .refreshAheadCache(renewedBeforeEnd.toMillis(), false)
                            .retrying(true)
                            // Keys nobody knows must not make every bad token a fetch.
                            .rateLimited(kept.toMillis() / LEAST_INTERVALS)
                            .outageTolerant(KEPT_IN_OUTAGE.toMillis())
                            .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("jixiao.keycloak.issuer is no web address", e);
        }
    }

    /** A decoder over these keys that accepts what {@code validator} does. */
    NimbusJwtDecoder decoder(OAuth2TokenValidator<Jwt> validator) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(
                        Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256),
                        source));
        // The claims are the validator's business.
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(validator);
        return decoder;
    }
}
