package org.jixiao.web.identity;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Keycloak is and how long we wait for it. Its endpoints are derived, not discovered, so that
 * Jixiao starts while Keycloak is down.
 *
 * @param issuer the realm's address as it stands in every token, without a trailing slash
 * @param clientId the client that pages sign in with
 * @param clientSecret that client's secret
 * @param audience what every bearer token must be meant for
 * @param connectTimeout the longest wait for a connection
 * @param readTimeout the longest wait for an answer
 * @param clockSkew how far Keycloak's clock may be off
 */
@ConfigurationProperties("jixiao.keycloak")
public record KeycloakSettings(
        URI issuer,
        @DefaultValue("jixiao-web") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("jixiao") String audience,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("3s") Duration readTimeout,
        @DefaultValue("10s") Duration clockSkew) {

    URI discovery() {
        return URI.create(issuer + "/.well-known/openid-configuration");
    }

    /** One of the OpenID Connect endpoints of a Keycloak realm: auth, token, certs, logout. */
    URI endpoint(String name) {
        return URI.create(issuer + "/protocol/openid-connect/" + name);
    }

    /** Scheme, host and port of Keycloak, as a content security policy names it. */
    String origin() {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }
}
