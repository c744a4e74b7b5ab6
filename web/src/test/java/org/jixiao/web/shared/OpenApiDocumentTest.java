package org.jixiao.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class OpenApiDocumentTest {

    @Autowired private MockMvcTester mvc;

    @Test
    void theDescriptionNamesEveryCallAndHowToSignIn() throws Exception {
        MvcTestResult answer = mvc.get().uri("/v3/api-docs").exchange();
        assertThat(answer).hasStatusOk();
        String document = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat((Map<String, ?>) JsonPath.read(document, "$.paths"))
                .containsKeys(
                        "/api/v1/me",
                        "/api/v1/units",
                        "/api/v1/units/{code}",
                        "/api/v1/rounds",
                        "/api/v1/rounds/{id}",
                        "/api/v1/projects",
                        "/api/v1/projects/{id}",
                        "/api/v1/projects/{id}/sheet",
                        "/api/v1/projects/{id}/checks",
                        "/api/v1/projects/{id}/submission",
                        "/api/v1/projects/{id}/review-opening",
                        "/api/v1/projects/{id}/review",
                        "/api/v1/projects/{id}/remarks/{remark}/replies",
                        "/api/v1/projects/{id}/remarks/{remark}/resolution",
                        "/api/v1/projects/{id}/approval",
                        "/api/v1/projects/{id}/disclosure",
                        "/api/v1/projects/{id}/history",
                        "/api/v1/projects/{id}/diff",
                        "/api/v1/decisions",
                        "/api/v1/inbox",
                        "/api/v1/inbox/count",
                        "/api/v1/districts/{code}/summary",
                        "/api/v1/operations/projections",
                        "/api/v1/operations/projections/{name}/rebuild");
        assertThat((String) JsonPath.read(document, "$.components.securitySchemes.bearer.scheme"))
                .isEqualTo("bearer");
        assertThat(document).doesNotContain("idempotencyKey", "clientAddress\":{\"type\":\"object");
    }

    @Test
    void theDescriptionCanBeBrowsed() {
        assertThat(mvc.get().uri("/swagger-ui.html")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/swagger-ui/index.html")).hasStatusOk();
    }
}
