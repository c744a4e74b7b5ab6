package org.jixiao.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
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
        String document = document();

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
    void everyShapeHasItsOwnName() throws Exception {
        String document = document();

        assertThat(properties(document, "ReasonsBody")).containsOnlyKeys("reason");
        assertThat(properties(document, "NewProjectsBody"))
                .containsOnlyKeys("unitCode", "fiscalYear", "round", "sheet");
        assertThat(properties(document, "DecisionsApiItem"))
                .containsOnlyKeys("id", "outcome", "version", "code", "detail");
        assertThat(properties(document, "ConfirmationItem")).containsKey("row");
        assertThat(properties(document, "ImportsApiItem")).containsKey("fileName");
        assertThat(properties(document, "InboxApiItem")).containsKey("code");
        assertThat(properties(document, "PreviewBodyProject")).containsKey("complaints");
        assertThat(properties(document, "TableBodyProject")).doesNotContainKey("complaints");
        assertThat((Map<String, ?>) JsonPath.read(document, "$.components.schemas"))
                .doesNotContainKeys("Body", "Item", "Items", "Unit", "Project");
        assertThat(
                        (String)
                                JsonPath.read(
                                        document,
                                        call("/projects/{id}/submission", "delete")
                                                + ".requestBody.content['application/json']"
                                                + ".schema.$ref"))
                .isEqualTo("#/components/schemas/ReasonsBody");
        assertThat(
                        (String)
                                JsonPath.read(
                                        document,
                                        call("/decisions", "post")
                                                + ".responses.207.content['application/json']"
                                                + ".schema.$ref"))
                .isEqualTo("#/components/schemas/DecisionsApiItems");
    }

    @Test
    void everyCommandOnAProjectTellsOfTheVersionItNeedsAndOfItsRefusals() throws Exception {
        String document = document();
        Map<String, Map<String, ?>> paths = JsonPath.read(document, "$.paths");
        List<String> commands = new ArrayList<>();
        paths.forEach(
                (path, calls) ->
                        calls.keySet().stream()
                                .filter(method -> path.contains("/projects/{id}/"))
                                .filter(method -> !"get".equals(method))
                                .filter(method -> !path.endsWith("/checks"))
                                .forEach(method -> commands.add(call(path.substring(7), method))));

        assertThat(commands).hasSizeGreaterThan(10);
        for (String command : commands) {
            assertThat((List<Boolean>) JsonPath.read(document, header(command, "If-Match")))
                    .as(command)
                    .containsExactly(true);
            assertThat((List<Boolean>) JsonPath.read(document, header(command, "Idempotency-Key")))
                    .as(command)
                    .containsExactly(false);
            Map<String, ?> responses = JsonPath.read(document, command + ".responses");
            assertThat(responses)
                    .as(command)
                    .containsKeys("200", "400", "401", "403", "404", "409", "412", "422", "428");
        }
        assertThat(
                        (String)
                                JsonPath.read(
                                        document,
                                        commands.getFirst()
                                                + ".responses.412"
                                                + ".content['application/problem+json'].schema.$ref"))
                .isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void whatIsAskedForIsTheParametersThemselvesAndWhatIsMadeHasAPlace() throws Exception {
        String document = document();

        assertThat(names(document, "/projects"))
                .contains("fiscalYear", "status", "q", "page", "size", "sort")
                .doesNotContain("filter");
        assertThat(names(document, "/tables")).contains("unit", "at").doesNotContain("asked");
        Map<String, ?> headers =
                JsonPath.read(document, call("/projects", "post") + ".responses.201.headers");
        assertThat(headers).containsKeys("Location", "ETag");
        Map<String, ?> read =
                JsonPath.read(document, call("/projects/{id}", "get") + ".responses.200.headers");
        assertThat(read).containsKey("ETag");
    }

    private String document() throws Exception {
        MvcTestResult answer = mvc.get().uri("/v3/api-docs").exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static Map<String, ?> properties(String document, String schema) {
        return JsonPath.read(document, "$.components.schemas." + schema + ".properties");
    }

    private static List<String> names(String document, String path) {
        return JsonPath.read(document, call(path, "get") + ".parameters[*].name");
    }

    private static String call(String path, String method) {
        return "$.paths['/api/v1" + path + "']." + method;
    }

    private static String header(String call, String name) {
        return call + ".parameters[?(@.name == '" + name + "')].required";
    }

    @Test
    void theDescriptionCanBeBrowsed() {
        assertThat(mvc.get().uri("/swagger-ui.html")).hasStatus3xxRedirection();
        assertThat(mvc.get().uri("/swagger-ui/index.html")).hasStatusOk();
    }
}
