package org.jixiao.web.identity;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** The pages: sign-in through Keycloak, a session on this side, forms that cannot be forged. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class PageSecurity {

    private static final String[] OPEN = {
        "/",
        "/sign-in",
        "/preferences",
        "/error",
        "/assets/**",
        "/css/**",
        "/js/**",
        "/images/**",
        "/fonts/**",
        "/webjars/**",
        "/favicon.ico",
        "/actuator/health/**"
    };

    private final KeycloakSettings settings;
    private final IdentityProviderStatus status;
    private final ActingFilters acting;

    PageSecurity(KeycloakSettings settings, IdentityProviderStatus status, ActingFilters acting) {
        this.settings = settings;
        this.status = status;
        this.acting = acting;
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange) {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(SignInEntry::mayBeReturnedTo);
        return http.authorizeHttpRequests(
                        requests ->
                                // A stream that goes on has been let in when it began.
                                requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                                        .permitAll()
                                        .requestMatchers(
                                                PathRequest.toStaticResources().atCommonLocations())
                                        .permitAll()
                                        .requestMatchers(OPEN)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .requestCache(requests -> requests.requestCache(cache))
                .sessionManagement(
                        sessions ->
                                sessions.sessionFixation(fixation -> fixation.changeSessionId()))
                .oauth2Login(
                        login ->
                                login.loginPage(SignInEntry.PAGE)
                                        .authorizationEndpoint(
                                                endpoint ->
                                                        endpoint.authorizationRequestResolver(
                                                                SignInEntry.resolver(
                                                                        registrations)))
                                        .tokenEndpoint(
                                                endpoint ->
                                                        endpoint.accessTokenResponseClient(
                                                                codeExchange))
                                        .userInfoEndpoint(
                                                endpoint ->
                                                        endpoint.oidcUserService(
                                                                new SignedInPeople()))
                                        .failureHandler(new SignInFailure(status)))
                .addFilterBefore(
                        new ProviderDownFilter(status),
                        OAuth2AuthorizationRequestRedirectFilter.class)
                .addFilterBefore(acting.filter(), AuthorizationFilter.class)
                .exceptionHandling(
                        handling ->
                                handling.authenticationEntryPoint(new SignInEntry())
                                        .accessDeniedHandler(new ExpiredSession()))
                .logout(
                        logout ->
                                logout.logoutUrl("/sign-out")
                                        .deleteCookies("JIXIAO")
                                        .logoutSuccessHandler(new SignOut(registrations, status)))
                .headers(this::headers)
                .build();
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy()))
                .frameOptions(frames -> frames.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions ->
                                permissions.policy("camera=(), geolocation=(), microphone=()"));
    }

    /**
     * Everything comes from here. Forms may lead to Keycloak too, since signing out is a form that
     * goes on there.
     */
    private String contentPolicy() {
        return String.join(
                "; ",
                List.of(
                        "default-src 'self'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "img-src 'self' data:",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "frame-ancestors 'none'",
                        "form-action 'self' " + settings.origin()));
    }
}
