package org.jixiao.web.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Stands in for Keycloak: a key set over HTTP that can fail, and tokens signed with its key. */
public final class TestKeycloak implements AutoCloseable {

    private final HttpServer server;
    private final RSAKey key;
    private final AtomicInteger fetches = new AtomicInteger();
    private volatile boolean failing;

    private TestKeycloak(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    public static TestKeycloak start() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestKeycloak keycloak = new TestKeycloak(server, newKey());
            server.createContext("/", keycloak::answer);
            server.start();
            return keycloak;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean keys = exchange.getRequestURI().getPath().endsWith("/certs");
        if (keys) {
            fetches.incrementAndGet();
        }
        byte[] body =
                (keys ? new JWKSet(key.toPublicJWK()).toString() : "{}")
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(failing ? 503 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    public URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/realms/jixiao");
    }

    public void fail(boolean now) {
        failing = now;
    }

    public int fetches() {
        return fetches.get();
    }

    public String token(String sub, String name, String unit, String... roles) {
        return token(
                claims ->
                        claims.subject(sub)
                                .claim("name", name)
                                .claim("unit_code", unit)
                                .claim("realm_access", Map.of("roles", List.of(roles))));
    }

    /** A good token of nobody in particular, as {@code change} makes it. */
    public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
        return token(key, change);
    }

    public String token(RSAKey signer, UnaryOperator<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer().toString())
                        .subject("00000000-0000-4000-8000-000000000001")
                        .audience("jixiao")
                        .issueTime(Date.from(Instant.now()))
                        .expirationTime(Date.from(Instant.now().plusSeconds(300)));
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.RS256)
                                    .keyID(signer.getKeyID())
                                    .build(),
                            change.apply(claims).build());
            token.sign(new RSASSASigner(signer));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
