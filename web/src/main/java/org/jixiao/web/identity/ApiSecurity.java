package org.jixiao.web.identity;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jixiao.web.shared.Messages;
import org.jixiao.web.shared.Problem;
import org.jixiao.web.shared.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.SecurityFilterChain;

/** The API knows nobody but the bearer of a token; it keeps no session and sets no cookie. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private final ProblemWriter problems;

    ApiSecurity(ProblemWriter problems) {
        this.problems = problems;
    }

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie is ever believed here, so there is nothing to forge.
                .csrf(csrf -> csrf.disable())
                .requestCache(cache -> cache.disable())
                .oauth2ResourceServer(
                        server ->
                                server.jwt(
                                                jwt ->
                                                        jwt.jwtAuthenticationConverter(
                                                                token ->
                                                                        new JwtAuthenticationToken(
                                                                                token,
                                                                                Person.of(
                                                                                                token
                                                                                                        .getClaims())
                                                                                        .authorities())))
                                        .authenticationEntryPoint(
                                                (request, response, failure) ->
                                                        refuse(response, failure)))
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(
                                                (request, response, failure) ->
                                                        refuse(response, failure))
                                        .accessDeniedHandler(
                                                (request, response, denied) ->
                                                        problems.write(response, forbidden())))
                .build();
    }

    private void refuse(HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof PersonRefused refused) {
            problems.write(
                    response,
                    Problem.of(
                            HttpStatus.FORBIDDEN,
                            refused.reason().code(),
                            refused.reason().sentence()));
            return;
        }
        if (failure instanceof KeysUnavailable) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "10");
            problems.write(
                    response,
                    Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "identity-provider-down",
                            Messages.of("api.keys-unavailable")));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"jixiao\"");
        problems.write(
                response,
                Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "unauthenticated",
                        Messages.of("api.token-missing")));
    }

    private static Problem forbidden() {
        return Problem.of(HttpStatus.FORBIDDEN, "forbidden", Messages.of("api.forbidden"));
    }
}
