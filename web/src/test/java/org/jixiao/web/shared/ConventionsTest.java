package org.jixiao.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Demo.FILER;
import static org.jixiao.web.testing.Demo.SYSTEM_ADMIN;
import static org.jixiao.web.testing.Problems.assertProblem;

import java.util.List;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.Sheets;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ConventionsTest {

    @Autowired private Demo demo;
    @Autowired private MockMvcTester mvc;

    @BeforeEach
    void unitsAndARound() {
        demo.ground();
    }

    @Test
    void brokenJsonIsToldItsLine() {
        MvcTestResult answer = demo.call(FILER, "POST", "/projects", "{\n \"unitCode\": }");

        assertProblem(answer, 400, "malformed-json");
        assertThat((String) Sheets.read(answer, "$.detail")).contains("第 2 行");
    }

    @Test
    void anUnknownFieldIsRefusedAtItsPlace() {
        assertProblem(
                demo.call(
                        FILER,
                        "POST",
                        "/projects",
                        "{\"sheet\": {\"indicators\": [{\"code\": \"11\", \"colour\": \"red\"}]}}"),
                422,
                "unknown-field",
                "/sheet/indicators/0/colour");
    }

    @Test
    void aWrongTypeIsRefusedAtItsPlace() {
        assertProblem(
                demo.call(FILER, "POST", "/projects", "{\"sheet\": {\"indicators\": \"none\"}}"),
                422,
                "wrong-type",
                "/sheet/indicators");
        assertProblem(
                demo.call(FILER, "POST", "/projects", "{\"fiscalYear\": \"2025\"}"),
                422,
                "wrong-type",
                "/fiscalYear");
    }

    @Test
    void aNumberThatIsNoWholeOneOrTooLargeIsRefusedAtItsPlace() {
        for (String number : List.of("2025.5", "1099511627776", "1e99", "true")) {
            MvcTestResult answer =
                    demo.call(FILER, "POST", "/projects", "{\"fiscalYear\": " + number + "}");

            assertThat(answer).hasStatus(422);
            assertThat((List<String>) Sheets.read(answer, "$.errors[*].pointer"))
                    .as(number)
                    .containsExactly("/fiscalYear");
        }
    }

    @Test
    void theSameFieldTwiceIsRefused() {
        assertProblem(
                demo.call(FILER, "POST", "/projects", "{\"round\": \"A\", \"round\": \"B\"}"),
                400,
                "malformed-json");
    }

    @Test
    void aMissingBodyIsToldSo() {
        assertProblem(demo.call(FILER, "POST", "/projects", ""), 400, "body-missing");
    }

    @Test
    void anotherContentTypeIsNotSupported() {
        assertProblem(
                mvc.post()
                        .uri("/api/v1/projects")
                        .header("Authorization", demo.bearer(FILER))
                        .contentType("text/plain")
                        .content("x")
                        .exchange(),
                415,
                "unsupported-media-type");
    }

    @Test
    void anUnknownPathIsNotFound() {
        assertProblem(demo.get(FILER, "/nowhere"), 404, "unknown-path");
    }

    @Test
    void aMethodThatDoesNotFitIsToldTheOnesThatDo() {
        MvcTestResult answer = demo.call(FILER, "DELETE", "/projects", null);

        assertProblem(answer, 405, "method-not-allowed");
        assertThat(answer.getResponse().getHeader("Allow")).contains("GET").contains("POST");
    }

    @Test
    void anEnormousBodyIsRefused() {
        assertProblem(
                demo.call(FILER, "POST", "/projects", " ".repeat(BodyFilter.LARGEST + 1)),
                413,
                "content-too-large");
    }

    @Test
    void anotherFormatThanJsonCannotBeHad() {
        assertProblem(
                mvc.get()
                        .uri("/api/v1/me")
                        .header("Authorization", demo.bearer(FILER))
                        .header("Accept", "text/csv")
                        .exchange(),
                406,
                "not-acceptable");
    }

    @Test
    void wrongListParametersAreNamed() {
        assertProblem(demo.get(FILER, "/projects?size=201"), 400, "invalid-parameter", "#size");
        assertProblem(demo.get(FILER, "/projects?page=-1"), 400, "invalid-parameter", "#page");
        assertProblem(demo.get(FILER, "/projects?sort=colour"), 400, "invalid-parameter", "#sort");
        assertProblem(
                demo.get(FILER, "/projects?status=GONE"), 400, "invalid-parameter", "#status");
        assertProblem(demo.get(FILER, "/units?at=yesterday"), 400, "invalid-parameter", "#at");
    }

    @Test
    void aParameterNobodyKnowsIsRefusedByItsName() {
        assertProblem(
                demo.get(FILER, "/projects?unti=440114002"), 400, "invalid-parameter", "#unti");
        assertProblem(demo.get(FILER, "/me?at=2025-01-01"), 400, "invalid-parameter", "#at");
        assertThat(demo.get(FILER, "/projects?unit=440114002&page=0&sort=-total")).hasStatusOk();
    }

    @Test
    void whatTheFirewallRefusesIsAProblemToo() {
        for (String path : List.of("/api/v1//me", "/api/v1/me;x=1", "/api/v1/a%2fb")) {
            assertProblem(
                    mvc.get().uri(java.net.URI.create(path)).exchange(), 400, "invalid-request");
        }
    }

    @Test
    void aListNamesItsPartAndItsWhole() {
        Sheets.drafted(demo, FILER, "列表一");
        Sheets.drafted(demo, FILER, "列表二");

        MvcTestResult answer = demo.get(FILER, "/projects?q=列表&size=1&sort=-total&status=DRAFT");

        assertThat(answer).hasStatusOk();
        assertThat((List<?>) Sheets.read(answer, "$.items")).hasSize(1);
        assertThat((Integer) Sheets.read(answer, "$.page")).isZero();
        assertThat((Integer) Sheets.read(answer, "$.size")).isEqualTo(1);
        assertThat((Integer) Sheets.read(answer, "$.totalItems")).isEqualTo(2);
    }

    @Test
    void aNullCharacterIsCalledThatInWhateverParameterItStands() throws Exception {
        for (String path : List.of("/projects?q=\0", "/indicators?q=\0", "/projects?unit=\0")) {
            MvcTestResult answer = demo.get(FILER, path);
            assertProblem(answer, 400, "invalid-parameter", path.contains("unit") ? "#unit" : "#q");
            assertThat(
                            answer.getResponse()
                                    .getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                    .contains("空字符")
                    .doesNotContain("不能超过");
        }
    }

    @Test
    void aSaneRequestIdIsKeptAndAnyOtherReplaced() {
        assertThat(demo.call(FILER, "GET", "/me", null, "X-Request-Id", "abc-1"))
                .hasHeader("X-Request-Id", "abc-1");
        assertThat(
                        demo.call(FILER, "GET", "/me", null, "X-Request-Id", "a b<script>")
                                .getResponse()
                                .getHeader("X-Request-Id"))
                .hasSize(36);
    }

    @Test
    void anIdempotencyKeyNobodyCanReadIsRefused() {
        assertProblem(
                demo.call(
                        SYSTEM_ADMIN, "POST", "/rounds", "{}", "Idempotency-Key", "x".repeat(101)),
                400,
                "idempotency-key-malformed",
                "#Idempotency-Key");
    }
}
