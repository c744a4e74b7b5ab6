package org.jixiao.web.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.jixiao.web.testing.RealJixiao;
import org.jixiao.web.testing.Sheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The API over the real database with real tokens. */
class ApiIT extends RealJixiao {

    private static boolean ready;

    @BeforeEach
    void unitsAndARound() {
        if (!ready) {
            unit("440100", "广州市人力资源和社会保障局", "CITY_BUREAU", "null");
            unit("440113", "广州市番禺区人力资源和社会保障局", "DISTRICT_BUREAU", "\"440100\"");
            unit("440114", "广州市花都区人力资源和社会保障局", "DISTRICT_BUREAU", "\"440100\"");
            unit("440113001", "番禺区局（本级）", "UNIT", "\"440113\"");
            unit("440114002", "花都区劳动就业服务管理中心", "UNIT", "\"440114\"");
            String round =
                    "{\"fiscalYear\": 2025, \"round\": \"FIRST_SUBMISSION\","
                            + " \"opens\": \"2020-01-01T00:00:00+08:00\","
                            + " \"closes\": \"2099-01-01T00:00:00+08:00\"}";
            assertThat(call("sysadmin", "POST", "/rounds", round).statusCode()).isEqualTo(201);
            ready = true;
        }
    }

    @Test
    void aProjectGoesItsWholeWayAndEveryListShowsItAtOnce() {
        String id = drafted("全程");
        String path = "/projects/" + id;
        assertThat(submit(path, "\"1\"").statusCode()).isEqualTo(200);
        assertThat((Integer) read(get("reviewer", "/inbox/count"), "$.byStatus.SUBMITTED"))
                .isPositive();

        HttpResponse<String> bulk =
                call(
                        "reviewer",
                        "POST",
                        "/decisions",
                        """
                        {"action": "PASS", "projectIds": ["%s"], "opinion": "同意",
                         "grades": {"completeness": "优", "relevance": "优", "appropriateness": "优",
                                    "feasibility": "优", "overall": "优"}}
                        """
                                .formatted(id));
        assertThat(bulk.statusCode()).isEqualTo(207);
        assertThat((String) read(bulk, "$.items[0].outcome")).isEqualTo("DONE");
        assertThat(approve("approver", path, "\"3\"").statusCode()).isEqualTo(200);

        HttpResponse<String> found = get("manager-huadu", "/projects?q=全程&sort=-total");
        assertThat((List<String>) read(found, "$.items[*].status")).containsExactly("APPROVED");
        assertThat((List<String>) read(get("auditor", path + "/history"), "$.items[*].event"))
                .containsExactly(
                        "project-drafted",
                        "project-submitted",
                        "review-passed",
                        "project-approved");
        assertThat(
                        (String)
                                read(
                                        get("auditor", "/districts/440114/summary?fiscalYear=2025"),
                                        "$.byStatus.APPROVED.computed.total"))
                .isEqualTo("28809200.50");
    }

    @Test
    void whoeverReviewedDoesNotApprove() {
        String path = "/projects/" + drafted("同一人");
        submit(path, "\"1\"");
        call(
                "chief",
                "POST",
                path + "/review",
                """
                {"decision": "PASS", "opinion": "同意",
                 "grades": {"completeness": "优", "relevance": "优", "appropriateness": "优",
                            "feasibility": "优", "overall": "优"}}
                """,
                "If-Match",
                "\"2\"");

        HttpResponse<String> answer = approve("chief", path, "\"3\"");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat((String) read(answer, "$.code")).isEqualTo("own-review");
    }

    @Test
    void aRepeatedDraftIsOneProject() {
        String body = Sheets.newProject("440114002", "只建一次");

        HttpResponse<String> first =
                call("filer-centre", "POST", "/projects", body, "Idempotency-Key", "draft-1");
        HttpResponse<String> second =
                call("filer-centre", "POST", "/projects", body, "Idempotency-Key", "draft-1");

        assertThat((String) read(second, "$.id")).isEqualTo(read(first, "$.id"));
        assertThat((String) read(second, "$.code")).isEqualTo(read(first, "$.code"));
        assertThat(second.headers().firstValue("Idempotent-Replay")).contains("true");
    }

    @Test
    void aStaleWriterIsToldWhatChanged() {
        String path = "/projects/" + drafted("旧名");
        call("filer-centre", "PUT", path + "/sheet", Sheets.sheet("新名"), "If-Match", "\"1\"");

        HttpResponse<String> late =
                call(
                        "filer-centre",
                        "PUT",
                        path + "/sheet",
                        Sheets.sheet("晚了"),
                        "If-Match",
                        "\"1\"");

        assertThat(late.statusCode()).isEqualTo(412);
        assertThat((Integer) read(late, "$.currentVersion")).isEqualTo(2);
        assertThat((List<String>) read(late, "$.changes[*].after")).containsExactly("新名");
    }

    @Test
    void anotherDistrictSeesNothingAndTheSystemAdministratorReadsNoContent() {
        String path = "/projects/" + drafted("别处");

        assertThat(get("filer-panyu", path).statusCode()).isEqualTo(404);
        assertThat(get("manager-panyu", path + "/history").statusCode()).isEqualTo(404);
        assertThat(get("sysadmin", path).statusCode()).isEqualTo(403);
        assertThat(get("secadmin", "/projects").statusCode()).isEqualTo(403);
    }

    @Test
    void readModelsAreRebuiltWhilePeopleWork() {
        HttpResponse<String> all = get("sysadmin", "/operations/projections");
        List<String> names = read(all, "$.items[*].name");
        assertThat(names).isNotEmpty();

        assertThat(
                        call(
                                        "sysadmin",
                                        "POST",
                                        "/operations/projections/" + names.getFirst() + "/rebuild",
                                        null)
                                .statusCode())
                .isEqualTo(202);
        assertThat((List<Integer>) read(all, "$.items[*].behind")).containsOnly(0);
    }

    private String drafted(String name) {
        HttpResponse<String> answer =
                call("filer-centre", "POST", "/projects", Sheets.newProject("440114002", name));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat((String) read(answer, "$.code")).startsWith("440114002-2025-");
        return read(answer, "$.id");
    }

    private HttpResponse<String> submit(String path, String version) {
        return call(
                "filer-centre",
                "POST",
                path + "/submission",
                acknowledged(path),
                "If-Match",
                version);
    }

    /** The submission with a word on every warning the checks have. */
    private String acknowledged(String path) {
        HttpResponse<String> findings = call("filer-centre", "POST", path + "/checks", null);
        List<String> checks = read(findings, "$.items[?(@.severity == 'WARN')].check");
        List<String> anchors = read(findings, "$.items[?(@.severity == 'WARN')].anchor");
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < checks.size(); i++) {
            words.append(i == 0 ? "" : ",")
                    .append(
                            "{\"check\": \"%s\", \"anchor\": \"%s\", \"reason\": \"已核实\"}"
                                    .formatted(checks.get(i), anchors.get(i)));
        }
        return "{\"acknowledgements\": [" + words + "]}";
    }

    private HttpResponse<String> approve(String user, String path, String version) {
        return call(
                user,
                "POST",
                path + "/approval",
                "{\"documentNumber\": \"穗人社〔2025〕1号\", \"date\": \"2025-03-01\"}",
                "If-Match",
                version);
    }

    private void unit(String code, String name, String level, String parent) {
        HttpResponse<String> answer =
                call(
                        "sysadmin",
                        "POST",
                        "/units",
                        "{\"code\": \"%s\", \"name\": \"%s\", \"level\": \"%s\", \"parent\": %s, \"from\": \"2020-01-01\"}"
                                .formatted(code, name, level, parent));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    private static <T> T read(HttpResponse<String> answer, String path) {
        return JsonPath.read(answer.body(), path);
    }
}
