package org.jixiao.web.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as scripts use it: a whole life of a project, and every convention on the way. */
@ExtendWith(RunsJixiao.class)
class ApiContractIT {

    private static final String UNIT = "440114002";

    private final RunningJixiao jixiao;
    private final ApiClient filer;
    private final ApiClient reviewer;
    private final ApiClient approver;
    private final ApiClient auditor;

    ApiContractIT(RunningJixiao jixiao) {
        this.jixiao = jixiao;
        filer = jixiao.as("filer-centre");
        reviewer = jixiao.as("reviewer");
        approver = jixiao.as("approver");
        auditor = jixiao.as("auditor");
    }

    @Test
    void aProjectLivesItsWholeLifeOverTheApi() {
        Answer filed = filer.post("/projects", project("接口全程：职业技能培训补贴", "1200000.00"));
        ok(filed, 201);
        String path = filed.header("Location").substring("/api/v1".length());
        assertThat(path).isEqualTo("/projects/" + filed.at("/id"));
        assertThat(filed.at("/code")).startsWith(UNIT + "-2025-");
        assertThat(filed.header("ETag")).isEqualTo("\"1\"");

        ok(filer.post(path + "/submission", "{}", "If-Match", "\"1\""), 200);
        ok(reviewer.post(path + "/review-opening", null, "If-Match", "\"2\""), 200);
        Answer returned = reviewer.post(path + "/review", RETURN, "If-Match", "\"3\"");
        ok(returned, 200);
        assertThat(returned.at("/version")).isEqualTo("4");

        Answer seen = filer.get(path);
        assertThat(seen.header("ETag")).isEqualTo("\"4\"");
        assertThat(seen.at("/status")).isEqualTo("RETURNED");
        assertThat(seen.at("/remarks/0/text")).isEqualTo("请按上年实际支出重新测算。");
        assertThat(seen.at("/remarks/0/anchor")).isEqualTo("fiscalAppropriation");
        assertThat(actions(seen)).contains("REVISE", "SUBMIT");

        String remark = "/remarks/" + seen.at("/remarks/0/id") + "/replies";
        ok(filer.post(path + remark, "{\"text\": \"已压减。\"}", "If-Match", "\"4\""), 200);
        Answer revised =
                filer.put(
                        path + "/sheet", sheet("接口全程：职业技能培训补贴", "1080000.00"), "If-Match", "\"5\"");
        ok(revised, 200);
        assertThat(revised.at("/changed")).isEqualTo("true");
        Answer resubmitted = filer.post(path + "/submission", "{}", "If-Match", etag(filer, path));
        ok(resubmitted, 200);

        ok(reviewer.post(path + "/review-opening", null, "If-Match", etag(reviewer, path)), 200);
        ok(reviewer.post(path + "/review", PASS, "If-Match", etag(reviewer, path)), 200);
        ok(approver.post(path + "/approval", APPROVAL, "If-Match", etag(approver, path)), 200);
        ok(approver.post(path + "/disclosure", null, "If-Match", etag(approver, path)), 200);
        assertThat(auditor.get(path).at("/status")).isEqualTo("DISCLOSED");

        assertThat(auditor.get("/districts/440114/summary?fiscalYear=2025").status())
                .isEqualTo(200);
        theHistoryTellsWhoWhenWhyAndWhat(path);
        everyVersionReadsAsItWas(path);
    }

    private void theHistoryTellsWhoWhenWhyAndWhat(String path) {
        Answer history = auditor.get(path + "/history");
        List<String> events = texts(history.json().path("items"), "event");
        assertThat(events)
                .containsSubsequence(
                        "project-drafted",
                        "project-submitted",
                        "review-opened",
                        "project-returned",
                        "remark-answered",
                        "funding-changed",
                        "project-submitted",
                        "review-opened",
                        "review-passed",
                        "project-approved",
                        "project-disclosed");
        assertThat(texts(history.json().path("items"), "clientAddress"))
                .allMatch(address -> address.contains("127.0.0.1") || address.contains(":"));
        JsonNode funding = item(history, "funding-changed");
        assertThat(funding.at("/by/name").asString()).isEqualTo("陈晓岚");
        assertThat(funding.at("/by/unitName").asString()).isEqualTo("广州市花都区劳动就业服务管理中心");
        assertThat(funding.at("/changes/0/before").asString()).startsWith("120");
        assertThat(funding.at("/changes/0/after").asString()).startsWith("108");
        assertThat(texts(filer.get(path + "/history").json().path("items"), "clientAddress"))
                .as("addresses are for auditors")
                .allMatch(String::isEmpty);
    }

    private void everyVersionReadsAsItWas(String path) {
        Answer first = auditor.get(path + "?version=1");
        assertThat(first.at("/total")).isEqualTo("1200000.00");
        assertThat(first.at("/status")).isEqualTo("DRAFT");
        assertThat(first.json().path("actions")).isEmpty();
        Answer diff = auditor.get(path + "/diff?from=1");
        assertThat(texts(diff.json().path("changes"), "anchor")).contains("fiscalAppropriation");
        problem(auditor.get(path + "?version=99"), 404);
    }

    @Test
    void aCommandWithoutAVersionIs428AndOneOnAnOldVersion412WithWhatChanged() {
        String path = file("接口：并发修改");
        problem(filer.put(path + "/sheet", sheet("改一", "1.00")), 428);
        ok(filer.put(path + "/sheet", sheet("改一", "1.00"), "If-Match", "\"1\""), 200);

        Answer stale = filer.put(path + "/sheet", sheet("改二", "2.00"), "If-Match", "\"1\"");

        problem(stale, 412);
        assertThat(stale.at("/currentVersion")).isEqualTo(etag(filer, path).replace("\"", ""));
        assertThat(texts(stale.json().path("changes"), "anchor"))
                .contains("name", "fiscalAppropriation");
        problem(filer.put(path + "/sheet", sheet("改", "1"), "If-Match", "1"), 400);
        problem(filer.put(path + "/sheet", sheet("改", "1"), "If-Match", "\"999\""), 412);
    }

    @Test
    void aRepeatedRequestIsAnsweredAgainAndDoneOnce() {
        String key = UUID.randomUUID().toString();
        String body = project("接口：重复提交只算一次", "10000.00");

        Answer first = filer.post("/projects", body, "Idempotency-Key", key);
        Answer second = filer.post("/projects", body, "Idempotency-Key", key);

        ok(first, 201);
        ok(second, 201);
        assertThat(first.header("Idempotent-Replay")).isEmpty();
        assertThat(second.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(second.at("/id")).isEqualTo(first.at("/id"));

        String path = "/projects/" + first.at("/id");
        String submit = UUID.randomUUID().toString();
        String[] headers = {"If-Match", "\"1\"", "Idempotency-Key", submit};
        ok(filer.post(path + "/submission", "{}", headers), 200);
        Answer again = filer.post(path + "/submission", "{}", headers);
        ok(again, 200);
        assertThat(again.header("Idempotent-Replay")).isEqualTo("true");
        assertThat(again.at("/version")).isEqualTo("2");
    }

    @Test
    void anIdempotencyKeyBelongsToOneRequestOfOnePerson() {
        String key = UUID.randomUUID().toString();
        ok(filer.post("/projects", project("接口：钥匙", "1.00"), "Idempotency-Key", key), 201);

        Answer other = filer.post("/projects", project("接口：别的", "1.00"), "Idempotency-Key", key);

        problem(other, 422);
        Answer foreign =
                jixiao.as("filer-panyu")
                        .post(
                                "/projects",
                                project("接口：钥匙", "1.00").replace(UNIT, "440113001"),
                                "Idempotency-Key",
                                key);
        ok(foreign, 201);
        assertThat(foreign.header("Idempotent-Replay")).isEmpty();
        problem(filer.post("/projects", project("坏钥匙", "1"), "Idempotency-Key", "two words"), 400);
    }

    @Test
    void aBulkDecisionAnswersEachProjectForItself() {
        String good = file("接口：批量一");
        String submitted = file("接口：批量二");
        ok(filer.post(submitted + "/submission", "{}", "If-Match", "\"1\""), 200);
        String foreign = foreignProject();
        String body =
                """
                {"action": "SUBMIT", "projectIds": ["%s", "%s", "%s"]}
                """
                        .formatted(id(good), id(submitted), id(foreign));

        Answer answer = filer.post("/decisions", body);

        ok(answer, 207);
        assertThat(texts(answer.json().path("items"), "outcome"))
                .startsWith("DONE")
                .endsWith("REFUSED");
        assertThat(answer.at("/items/2/code")).isEqualTo("no-such-project");
        assertThat(filer.get(good).at("/status")).isEqualTo("SUBMITTED");
        Answer again = filer.post("/decisions", body);
        ok(again, 207);
        assertThat(texts(again.json().path("items"), "outcome"))
                .as("harmless when repeated")
                .doesNotContain("DONE");
    }

    @Test
    void refusalsCarryStableCodes() {
        String path = file("接口：拒绝的理由");
        code(reviewer.post(path + "/review", PASS, "If-Match", "\"1\""), 409, "wrong-state");
        code(filer.get("/projects/" + UUID.randomUUID()), 404, "no-such-project");
        code(filer.get("/projects/not-an-id"), 404, "no-such-project");
        code(filer.get(foreignProject()), 404, "no-such-project");
        code(filer.get("/nowhere"), 404, "unknown-path");
        code(jixiao.asNobody().get("/projects"), 401, "unauthenticated");
        code(filer.post("/rounds", "{}"), 403, "forbidden");
        code(filer.post("/projects", "{"), 400, null);
        Answer unknown = filer.post("/projects", "{\"unitCode\": \"440114002\", \"colour\": 1}");
        assertThat(unknown.status()).isIn(400, 422);
        assertThat(unknown.body()).contains("colour");
        code(filer.delete("/projects"), 405, "method-not-allowed");
    }

    @Test
    void nobodyReviewsOrApprovesWhatTheyMayNot() {
        String path = file("接口：编审分离");
        ok(filer.post(path + "/submission", "{}", "If-Match", "\"1\""), 200);
        ApiClient chief = jixiao.as("chief");
        ok(chief.post(path + "/review-opening", null, "If-Match", "\"2\""), 200);
        ok(chief.post(path + "/review", PASS, "If-Match", "\"3\""), 200);

        Answer own = chief.post(path + "/approval", APPROVAL, "If-Match", "\"4\"");

        problem(own, 403);
        ok(approver.post(path + "/approval", APPROVAL, "If-Match", "\"4\""), 200);
    }

    @Test
    void anAdjustmentPassesTheDistrictWhileTheApprovedSheetStaysInForce() {
        ApiClient manager = jixiao.as("manager-huadu");
        String path = file("接口：调整");
        ok(filer.post(path + "/submission", "{}", "If-Match", "\"1\""), 200);
        ok(reviewer.post(path + "/review", PASS, "If-Match", "\"2\""), 200);
        ok(approver.post(path + "/approval", APPROVAL, "If-Match", "\"3\""), 200);
        String why = "{\"reason\": \"年中追加\"}";
        ok(approver.post(path + "/adjustments", why, "If-Match", "\"4\""), 200);
        Answer adjusting = filer.get(path);
        assertThat(adjusting.at("/status")).isEqualTo("DRAFT");
        assertThat(adjusting.at("/inForce/status")).isEqualTo("APPROVED");
        assertThat(adjusting.at("/inForce/sheet/name")).isEqualTo("接口：调整");

        ok(filer.post(path + "/submission", "{}", "If-Match", "\"5\""), 200);
        assertThat(filer.get(path).at("/status")).isEqualTo("AT_DISTRICT");
        code(reviewer.post(path + "/review", PASS, "If-Match", "\"6\""), 409, "wrong-state");
        ok(manager.post(path + "/forwarding", "{}", "If-Match", "\"6\""), 200);
        String back = "/forwarding?reason=%E6%BC%8F%E7%9C%8B";
        ok(manager.delete(path + back, "If-Match", "\"7\""), 200);
        String remarks =
                "{\"remarks\": [{\"anchor\": \"name\", \"reasonCode\": \"OTHER\", \"text\": \"请写全\"}]}";
        ok(manager.post(path + "/send-back", remarks, "If-Match", "\"8\""), 200);
        String wrong = "/send-back?reason=%E9%80%80%E9%94%99";
        code(manager.delete(path + "/send-back", "If-Match", "\"9\""), 422, "text-missing");
        ok(manager.delete(path + wrong, "If-Match", "\"9\""), 200);
        assertThat(filer.get(path).at("/status")).isEqualTo("AT_DISTRICT");
        ok(manager.post(path + "/send-back", remarks, "If-Match", "\"10\""), 200);
        assertThat(filer.get(path).at("/status")).isEqualTo("RETURNED");
        String enough = "/adjustments?reason=%E8%BF%BD%E5%8A%A0%E5%8F%96%E6%B6%88";
        ok(approver.delete(path + enough, "If-Match", "\"11\""), 200);
        assertThat(filer.get(path).at("/status")).isEqualTo("APPROVED");
    }

    @Test
    void aSubmissionOutsideTheWindowOrWithErrorsIsRefused() {
        Answer closed =
                filer.post(
                        "/projects",
                        project("接口：窗口已关", "1.00")
                                .replace("FIRST_SUBMISSION", "MID_YEAR_ADDITION"));
        if (closed.status() == 201) {
            closed =
                    filer.post(
                            "/projects/" + closed.at("/id") + "/submission",
                            "{}",
                            "If-Match",
                            "\"1\"");
        }
        code(closed, 409, "window-closed");
        String path = file("接口：没有目标", "");
        Answer checks = filer.post(path + "/checks", null);
        ok(checks, 200);
        assertThat(checks.body()).contains("targetStatement");
        code(filer.post(path + "/submission", "{}", "If-Match", "\"1\""), 422, "check-failed");
    }

    @Test
    void readModelsAreRebuiltWhilePeopleWork() {
        ApiClient admin = jixiao.as("sysadmin");
        List<String> names =
                texts(admin.get("/operations/projections").json().path("items"), "name");
        assertThat(names).isNotEmpty();
        for (String name : names) {
            Answer before = filer.get("/projects?size=200");
            ok(admin.post("/operations/projections/" + name + "/rebuild", null), 202);
            await("rebuilt " + name)
                    .until(
                            () ->
                                    texts(
                                                    admin.get("/operations/projections")
                                                            .json()
                                                            .path("items"),
                                                    "rebuilding")
                                            .stream()
                                            .allMatch(String::isEmpty));
            assertThat(filer.get("/projects?size=200").body()).isEqualTo(before.body());
        }
        assertThat(texts(admin.get("/operations/projections").json().path("items"), "behind"))
                .containsOnly("0");
    }

    @Test
    void lookingAtTheReadModelsHoldsNoConnection() {
        ApiClient admin = jixiao.as("sysadmin");
        for (int look = 1; look <= 25; look++) {
            ok(admin.get("/operations/projections"), 200);
        }
        file("接口：多次查看之后照常填报");
    }

    @Test
    void anAddressThatIsNotUtf8IsTheCallersMistake() {
        Answer refused = filer.get("/projects?q=%ff");
        ok(refused, 400);
        assertThat(refused.json().path("code").asString()).isEqualTo("malformed-parameters");
    }

    @Test
    void theDocumentOfTheApiListsEveryRoute() {
        Set<String> routes = new TreeSet<>();
        jixiao.context()
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(info -> routes.addAll(apiRoutes(info)));
        JsonNode document =
                JsonMapper.shared()
                        .readTree(PageSession.of(jixiao).get("/v3/api-docs").body())
                        .path("paths");
        Set<String> listed = new TreeSet<>();
        document.propertyStream()
                .forEach(
                        path ->
                                path.getValue()
                                        .propertyNames()
                                        .forEach(
                                                verb ->
                                                        listed.add(
                                                                verb.toUpperCase()
                                                                        + " "
                                                                        + path.getKey())));

        assertThat(routes).hasSizeGreaterThan(25);
        assertThat(listed).containsExactlyElementsOf(routes);
    }

    private static List<String> apiRoutes(RequestMappingInfo info) {
        List<String> routes = new ArrayList<>();
        for (String pattern : info.getPatternValues()) {
            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                if (pattern.startsWith("/api/")) {
                    routes.add(method + " " + pattern);
                }
            }
        }
        return routes;
    }

    private String file(String name) {
        return file(name, STATEMENT);
    }

    private String file(String name, String statement) {
        Answer filed =
                filer.post("/projects", project(name, "10000.00").replace(STATEMENT, statement));
        ok(filed, 201);
        return "/projects/" + filed.at("/id");
    }

    private String foreignProject() {
        return "/projects/" + jixiao.as("filer-panyu").get("/projects?size=1").at("/items/0/id");
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String etag(ApiClient who, String path) {
        return who.get(path).header("ETag");
    }

    private static List<String> actions(Answer project) {
        return texts(project.json().path("actions"), "action");
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(node -> node.path(field).asString(""))
                .collect(Collectors.toList());
    }

    private static JsonNode item(Answer history, String event) {
        return StreamSupport.stream(history.json().path("items").spliterator(), false)
                .filter(node -> node.path("event").asString().equals(event))
                .findFirst()
                .orElseThrow();
    }

    private static void ok(Answer answer, int status) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    }

    private static void problem(Answer answer, int status) {
        code(answer, status, null);
    }

    private static void code(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.at("/type")).startsWith("urn:jixiao:problem:");
        assertThat(answer.at("/status")).isEqualTo(Integer.toString(status));
        assertThat(answer.at("/detail")).containsPattern("[\\u4e00-\\u9fff]");
        if (code != null) {
            assertThat(answer.at("/code")).as(answer.toString()).isEqualTo(code);
        }
    }

    private static final String STATEMENT = "面向本区登记失业人员开展技能培训，全年培训不少于一千人次，培训后就业率达到六成以上。";

    private static final String RETURN =
            """
            {"decision": "RETURN", "opinion": "请修改后重新送审。", "unlock": "ALL",
             "remarks": [{"anchor": "fiscalAppropriation", "reasonCode": "R13",
                          "text": "请按上年实际支出重新测算。"}]}
            """;

    private static final String PASS =
            """
            {"decision": "PASS", "opinion": "同意。",
             "grades": {"completeness": "EXCELLENT", "relevance": "EXCELLENT",
                        "appropriateness": "EXCELLENT", "feasibility": "EXCELLENT",
                        "overall": "EXCELLENT"}}
            """;

    private static final String APPROVAL =
            """
            {"documentNumber": "穗人社函〔2025〕8号", "date": "2025-03-03"}
            """;

    private static String project(String name, String amount) {
        return """
        {"unitCode": "%s", "fiscalYear": 2025, "round": "FIRST_SUBMISSION", "sheet": %s}
        """
                .formatted(UNIT, sheet(name, amount));
    }

    /**
     * Each in its own words, since copies of another project have to be explained.
     *
     * @param amount in 元
     */
    private static String sheet(String name, String amount) {
        return """
        {"name": "%s", "targetStatement": "%s",
         "funding": {"fiscalAppropriation": "%s", "specialAccountAppropriation": "0.00",
                     "otherFunds": "0.00"},
         "indicators": [
           {"code": "11", "name": "培训人次", "periodValue": "≥1000人次", "annualValue": "≥1000人次"},
           {"code": "22", "name": "%s学员就业率", "periodValue": "≥60%%", "annualValue": "≥60%%"},
           {"code": "31", "name": "学员满意度", "periodValue": "≥90%%", "annualValue": "≥90%%"}]}
        """
                .formatted(name, STATEMENT + "专项为" + name + "。", amount, name);
    }
}
