package org.jixiao.web.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Problems.assertProblem;
import static org.jixiao.web.testing.Sheets.read;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jixiao.web.testing.TestKeycloak;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class BearerTest {

    private static final UnaryOperator<JWTClaimsSet.Builder> FILER =
            claims ->
                    claims.claim("name", "陈晓岚")
                            .claim("unit_code", "440114002")
                            .claim("realm_access", Map.of("roles", List.of("unit-filer", "other")));

    @Autowired private MockMvcTester mvc;
    @Autowired private TestKeycloak keycloak;

    @Test
    void aGoodTokenTellsWhoIsAsking() {
        MvcTestResult me = with(keycloak.token(FILER));

        assertThat(me).hasStatusOk();
        assertThat((String) read(me, "$.name")).isEqualTo("陈晓岚");
        assertThat((List<String>) read(me, "$.roles[*].code")).containsExactly("unit-filer");
        assertThat((String) read(me, "$.unit.code")).isEqualTo("440114002");
    }

    @Test
    void withoutATokenNobodyIsLetIn() {
        MvcTestResult answer = mvc.get().uri("/api/v1/me").exchange();

        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer).hasHeader("WWW-Authenticate", "Bearer realm=\"jixiao\"");
    }

    @Test
    void aTokenForSomebodyElseIsRefused() {
        assertProblem(with(claims -> claims.audience("account")), 401, "unauthenticated");
        assertProblem(with(claims -> claims.audience((String) null)), 401, "unauthenticated");
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() {
        assertProblem(
                with(claims -> claims.issuer("http://localhost/realms/other")),
                401,
                "unauthenticated");
    }

    @Test
    void aTokenThatHasRunOutIsRefused() {
        assertProblem(
                with(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(30)))),
                401,
                "unauthenticated");
    }

    @Test
    void aTokenSignedByAnotherKeyIsRefused() {
        assertProblem(with(keycloak.token(TestKeycloak.newKey(), FILER)), 401, "unauthenticated");
        assertProblem(with("not.a.token"), 401, "unauthenticated");
    }

    @Test
    void oneAccountHoldsOnlyOneOfTheThreeAdministratorRoles() {
        assertProblem(withRoles("system-admin", "auditor"), 403, "roles-conflict");
        assertProblem(withRoles("security-admin", "system-admin"), 403, "roles-conflict");
    }

    @Test
    void anAdministratorDoesNoBusiness() {
        assertProblem(withRoles("auditor", "city-reviewer"), 403, "roles-conflict");
        assertThat(withRoles("city-reviewer", "city-approver")).hasStatusOk();
    }

    @Test
    void whoeverHasNoRoleOfOursIsToldSo() {
        assertProblem(withRoles("offline_access"), 403, "role-missing");
    }

    @Test
    void whoeverHasNoUnitIsToldSo() {
        assertProblem(with(claims -> claims.claim("unit_code", null)), 403, "unit-missing");
        assertProblem(with(claims -> claims.claim("unit_code", "huadu")), 403, "unit-missing");
    }

    private MvcTestResult withRoles(String... roles) {
        return with(claims -> claims.claim("realm_access", Map.of("roles", List.of(roles))));
    }

    /** A call with a token that is good but for one change. */
    private MvcTestResult with(UnaryOperator<JWTClaimsSet.Builder> change) {
        return with(keycloak.token(claims -> change.apply(FILER.apply(claims))));
    }

    private MvcTestResult with(String token) {
        return mvc.get().uri("/api/v1/me").header("Authorization", "Bearer " + token).exchange();
    }
}
