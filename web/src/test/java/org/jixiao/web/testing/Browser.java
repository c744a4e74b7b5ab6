package org.jixiao.web.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Opens pages and sends forms as one of {@link People}. */
public class Browser {

    private final MockMvcTester mvc;

    Browser(MockMvcTester mvc) {
        this.mvc = mvc;
    }

    public MvcTestResult open(String username, String address) {
        return mvc.get()
                .uri(address)
                .locale(Locale.SIMPLIFIED_CHINESE)
                .with(signedIn(People.named(username)))
                .exchange();
    }

    /**
     * @param fields names and values in turn
     */
    public MvcTestResult send(String username, String address, String... fields) {
        var request =
                mvc.post()
                        .uri(address)
                        .locale(Locale.SIMPLIFIED_CHINESE)
                        .with(signedIn(People.named(username)))
                        .with(csrf());
        for (int at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    /** A session such as signing in through Keycloak leaves behind. */
    public static RequestPostProcessor signedIn(Demo.Caller caller) {
        List<GrantedAuthority> authorities =
                caller.roles().stream()
                        .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role))
                        .toList();
        return oidcLogin()
                .idToken(
                        token ->
                                token.subject(caller.sub())
                                        .claim("name", caller.name())
                                        .claim("unit_code", caller.unit())
                                        .claim("realm_access", Map.of("roles", caller.roles())))
                .authorities(authorities);
    }

    public static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
