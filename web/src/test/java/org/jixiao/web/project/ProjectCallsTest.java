package org.jixiao.web.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Demo.APPROVER;
import static org.jixiao.web.testing.Demo.AUDITOR;
import static org.jixiao.web.testing.Demo.CHIEF;
import static org.jixiao.web.testing.Demo.FILER;
import static org.jixiao.web.testing.Demo.OTHER_FILER;
import static org.jixiao.web.testing.Demo.REVIEWER;
import static org.jixiao.web.testing.Demo.SYSTEM_ADMIN;
import static org.jixiao.web.testing.Problems.assertProblem;
import static org.jixiao.web.testing.Sheets.drafted;
import static org.jixiao.web.testing.Sheets.newProject;
import static org.jixiao.web.testing.Sheets.read;
import static org.jixiao.web.testing.Sheets.sheet;
import static org.jixiao.web.testing.Sheets.submitted;

import java.time.Instant;
import java.util.List;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class ProjectCallsTest {

    @Autowired private Demo demo;

    @BeforeEach
    void unitsAndARound() {
        demo.ground();
    }

    @Test
    void aNewProjectIsAnsweredWithItsPlaceItsCodeAndItsVersion() {
        MvcTestResult answer =
                demo.call(FILER, "POST", "/projects", newProject("440114002", "职业技能培训"));

        assertThat(answer).hasStatus(201).hasHeader("ETag", "\"1\"");
        assertThat(answer)
                .hasHeader("Location", "/api/v1/projects/" + read(answer, "$.id").toString());
        assertThat(read(answer, "$.code").toString()).startsWith("440114002-2025-");
        assertThat(read(answer, "$.version").toString()).isEqualTo("1");
    }

    @Test
    void whatIsReadCanBeWrittenBackAndChangesNothing() {
        String id = drafted(demo, FILER, "原样写回");
        MvcTestResult seen = demo.get(FILER, "/projects/" + id);
        assertThat(seen).hasStatusOk().hasHeader("ETag", "\"1\"");
        String sheet =
                com.jayway.jsonpath.JsonPath.parse((Object) read(seen, "$.sheet")).jsonString();

        MvcTestResult answer = put(id, sheet, "\"1\"");

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat((Boolean) read(answer, "$.changed")).isFalse();
    }

    @Test
    void amountsAreDecimalStringsInYuan() {
        String id = drafted(demo, FILER, "金额");

        MvcTestResult seen = demo.get(FILER, "/projects/" + id);

        assertThat((String) read(seen, "$.sheet.funding.fiscalAppropriation"))
                .isEqualTo("28809200.00");
        assertThat((String) read(seen, "$.sheet.funding.otherFunds")).isEqualTo("0.50");
        assertThat((String) read(seen, "$.total")).isEqualTo("28809200.50");
    }

    @Test
    void aCommandWithoutItsVersionIsAskedForIt() {
        String id = drafted(demo, FILER, "缺版本");

        assertProblem(put(id, sheet("改名"), null), 428, "precondition-required", "#If-Match");
        assertProblem(put(id, sheet("改名"), "1"), 400, "if-match-malformed", "#If-Match");
    }

    @Test
    void aStaleVersionIsToldTheCurrentOneAndWhatChangedSince() {
        String id = drafted(demo, FILER, "旧名");
        assertThat(put(id, sheet("新名"), "\"1\"")).hasStatusOk().hasHeader("ETag", "\"2\"");

        MvcTestResult answer = put(id, sheet("另一个名"), "\"1\"");

        assertThat(answer).hasStatus(412);
        assertThat((String) read(answer, "$.code")).isEqualTo("stale-version");
        assertThat((Integer) read(answer, "$.currentVersion")).isEqualTo(2);
        assertThat((List<String>) read(answer, "$.changes[*].after")).containsExactly("新名");
        assertThat((List<String>) read(answer, "$.events[*].event"))
                .containsExactly("project-renamed");
    }

    @Test
    void aRepeatedRequestGetsItsFirstAnswer() {
        String id = drafted(demo, FILER, "重复");
        String[] headers = {"If-Match", "\"1\"", "Idempotency-Key", "once-" + id};

        MvcTestResult first =
                demo.call(FILER, "PUT", "/projects/" + id + "/sheet", sheet("改一次"), headers);
        MvcTestResult second =
                demo.call(FILER, "PUT", "/projects/" + id + "/sheet", sheet("改一次"), headers);
        MvcTestResult other =
                demo.call(FILER, "PUT", "/projects/" + id + "/sheet", sheet("改两次"), headers);

        assertThat(first).hasStatusOk().doesNotContainHeader("Idempotent-Replay");
        assertThat(second)
                .hasStatusOk()
                .hasHeader("Idempotent-Replay", "true")
                .hasHeader("ETag", "\"2\"");
        assertProblem(other, 422, "idempotency-key-reused");
    }

    @Test
    void aProjectOutsideTheScopeIsNotThereWhateverIsAskedOfIt() {
        String id = drafted(demo, FILER, "别区");

        assertProblem(demo.get(OTHER_FILER, "/projects/" + id), 404, "no-such-project");
        assertProblem(
                demo.call(
                        OTHER_FILER,
                        "PUT",
                        "/projects/" + id + "/sheet",
                        sheet("x"),
                        "If-Match",
                        "\"7\""),
                404,
                "no-such-project");
        assertProblem(
                demo.get(OTHER_FILER, "/projects/" + id + "/history"), 404, "no-such-project");
        assertProblem(demo.get(FILER, "/projects/not-an-id"), 404, "no-such-project");
    }

    @Test
    void aVersionThatIsNotThereYetIsNotFound() {
        String id = submitted(demo, FILER, "版本");

        assertThat(demo.get(FILER, "/projects/" + id + "?version=2")).hasStatusOk();
        assertProblem(demo.get(FILER, "/projects/" + id + "?version=3"), 404, "no-such-version");
    }

    @Test
    void aRoundThatIsNotScheduledIsToldAtItsPlace() {
        MvcTestResult answer =
                demo.call(
                        FILER,
                        "POST",
                        "/projects",
                        newProject("440114002", "批次").replace("2025", "2031"));

        assertProblem(answer, 422, "invalid-content", "/round");
        assertThat((List<String>) read(answer, "$.errors[*].code"))
                .containsExactly("no-such-round");
    }

    @Test
    void theSystemAdministratorReadsNoProjects() {
        assertProblem(demo.get(SYSTEM_ADMIN, "/projects"), 403, "forbidden");
    }

    @Test
    void everyWrongPlaceIsReportedAtOnce() {
        MvcTestResult answer =
                demo.call(
                        FILER,
                        "POST",
                        "/projects",
                        """
                        {"unitCode": "44", "fiscalYear": 1999, "round": "THIRD",
                         "sheet": {"name": "a\\u0000b",
                           "funding": {"fiscalAppropriation": "1.005", "otherFunds": "1,000"},
                           "targetStatement": "",
                           "indicators": [{"code": "99", "annualValue": "1"}]}}
                        """);

        assertThat(answer).hasStatus(422);
        assertThat((List<String>) read(answer, "$.errors[*].pointer"))
                .containsExactlyInAnyOrder(
                        "/unitCode",
                        "/fiscalYear",
                        "/round",
                        "/sheet/name",
                        "/sheet/funding/fiscalAppropriation",
                        "/sheet/funding/specialAccountAppropriation",
                        "/sheet/funding/otherFunds",
                        "/sheet/indicators/0/code",
                        "/sheet/indicators/0/name");
    }

    @Test
    void aNumberIsNotTakenForAnAmount() {
        String id = drafted(demo, FILER, "数字");

        assertProblem(
                put(id, sheet("数字").replace("\"28809200.00\"", "28809200.00"), "\"1\""),
                422,
                "value-malformed",
                "/funding/fiscalAppropriation");
    }

    @Test
    void aSubmissionThatFailsItsChecksNamesThePlaces() {
        String id = drafted(demo, FILER, "没有目标");
        put(id, sheet("没有目标").replaceAll("\"为全区[^\"]*\"", "\"\""), "\"1\"");

        MvcTestResult answer = submit(id, "\"2\"");

        assertThat(answer).hasStatus(422);
        assertThat((String) read(answer, "$.code")).isEqualTo("check-failed");
        assertThat((List<String>) read(answer, "$.errors[*].pointer"))
                .containsExactly("/sheet/targetStatement");
    }

    @Test
    void checksAreToldWithoutSubmitting() {
        String id = drafted(demo, FILER, "先检查");

        MvcTestResult answer = demo.call(FILER, "POST", "/projects/" + id + "/checks", null);

        assertThat(answer).hasStatusOk();
        assertThat((Boolean) read(answer, "$.blocked")).isFalse();
    }

    @Test
    void aProjectGoesFromDraftToDisclosureAndTellsItsStory() {
        String id = submitted(demo, FILER, "从头到尾");
        String at = "/projects/" + id;
        assertThat(demo.call(REVIEWER, "POST", at + "/review-opening", null, "If-Match", "\"2\""))
                .hasStatusOk();
        assertThat(
                        demo.call(
                                REVIEWER,
                                "POST",
                                at + "/review",
                                """
                                {"decision": "RETURN", "opinion": "请补充",
                                 "remarks": [{"anchor": "indicators/1/annualValue",
                                   "reasonCode": "R7", "text": "请写明单位"}], "unlock": "PINNED"}
                                """,
                                "If-Match",
                                "\"3\""))
                .hasStatusOk();
        assertThat(
                        demo.call(
                                FILER,
                                "POST",
                                at + "/remarks/1/replies",
                                "{\"text\": \"已写明\"}",
                                "If-Match",
                                "\"4\""))
                .hasStatusOk();
        MvcTestResult locked = put(id, sheet("改名被锁"), "\"5\"");
        assertProblem(locked, 409, "part-locked", "/name");
        assertThat(put(id, sheet("从头到尾").replace("≥2000人", "≥2100人次"), "\"5\"")).hasStatusOk();
        assertThat(submit(id, "\"6\"")).hasStatusOk();
        assertThat(demo.call(REVIEWER, "POST", at + "/review-opening", null, "If-Match", "\"7\""))
                .hasStatusOk();
        assertThat(
                        demo.call(
                                REVIEWER,
                                "POST",
                                at + "/remarks/1/resolution",
                                null,
                                "If-Match",
                                "\"8\""))
                .hasStatusOk();
        assertThat(
                        demo.call(
                                REVIEWER,
                                "POST",
                                at + "/review",
                                """
                                {"decision": "PASS", "opinion": "同意",
                                 "grades": {"completeness": "EXCELLENT", "relevance": "EXCELLENT",
                                   "appropriateness": "优", "feasibility": "优", "overall": "优"}}
                                """,
                                "If-Match",
                                "\"9\""))
                .hasStatusOk();
        assertThat(
                        demo.call(
                                APPROVER,
                                "POST",
                                at + "/approval",
                                "{\"documentNumber\": \"穗人社〔2025〕1号\", \"date\": \"2025-03-01\"}",
                                "If-Match",
                                "\"10\""))
                .hasStatusOk();
        assertThat(demo.call(APPROVER, "POST", at + "/disclosure", null, "If-Match", "\"11\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"12\"");

        MvcTestResult story = demo.get(AUDITOR, at + "/history?after=3&size=3");
        assertThat((List<String>) read(story, "$.items[*].event"))
                .containsExactly("project-returned", "remark-answered", "indicator-changed");
        assertThat((List<String>) read(story, "$.items[*].changes[*].before"))
                .containsExactly("≥2000人");
        assertThat((Integer) read(story, "$.totalItems")).isEqualTo(12);
        assertThat((List<String>) read(story, "$.items[*].clientAddress")).contains("127.0.0.1");
        MvcTestResult diff = demo.get(AUDITOR, at + "/diff?from=1&to=12");
        assertThat((List<String>) read(diff, "$.changes[*].after")).containsExactly("≥2100人次");
        MvcTestResult past = demo.get(AUDITOR, at + "?version=2");
        assertThat((String) read(past, "$.status")).isEqualTo("SUBMITTED");
        assertThat((Integer) read(past, "$.latest")).isEqualTo(12);
        assertThat((List<?>) read(past, "$.actions")).isEmpty();
    }

    @Test
    void onlyTheAuditorSeesFromWhereSomethingWasDone() {
        String id = drafted(demo, FILER, "地址");

        MvcTestResult story = demo.get(FILER, "/projects/" + id + "/history");

        assertThat((List<?>) read(story, "$.items[*].clientAddress")).containsOnlyNulls();
    }

    @Test
    void theProjectSaysWhoMayDoWhatNow() {
        String id = submitted(demo, FILER, "能做什么");

        assertThat((List<String>) read(demo.get(FILER, "/projects/" + id), "$.actions[*].action"))
                .containsExactly("WITHDRAW");
        assertThat((List<String>) read(demo.get(CHIEF, "/projects/" + id), "$.actions[*].action"))
                .containsExactly("OPEN_REVIEW", "PASS", "RETURN", "REJECT");
        assertThat((List<?>) read(demo.get(AUDITOR, "/projects/" + id), "$.actions")).isEmpty();
    }

    @Test
    void aSubmissionIsWithdrawnWithAReason() {
        String id = submitted(demo, FILER, "撤回");
        String path = "/projects/" + id + "/submission";

        assertProblem(
                demo.call(FILER, "DELETE", path, null, "If-Match", "\"2\""),
                422,
                "text-missing",
                "/reason");
        assertThat(demo.call(FILER, "DELETE", path + "?reason=补充附件", null, "If-Match", "\"2\""))
                .hasStatusOk();
    }

    @Test
    void theSumsOfAPastInstantAreThoseOfThen() throws Exception {
        String before = Instant.now().toString();
        Thread.sleep(5);
        String id = submitted(demo, FILER, "合计");
        String sums = "/districts/440114/summary?fiscalYear=2025&at=";
        MvcTestResult then = demo.get(AUDITOR, sums + before);
        MvcTestResult now = demo.get(AUDITOR, sums + Instant.now());

        assertThat(then).hasStatusOk();
        assertThat((Integer) read(now, "$.projects"))
                .as(id)
                .isEqualTo((Integer) read(then, "$.projects") + 1);
        assertThat((Integer) read(now, "$.byStatus.SUBMITTED.projects")).isPositive();
        assertThat((List<String>) read(now, "$.units[*].unitName")).contains("花都区劳动就业服务管理中心");
        assertThat((Integer) read(demo.get(AUDITOR, sums + "2019-01-01T00:00:00Z"), "$.projects"))
                .isZero();
        assertProblem(demo.get(AUDITOR, sums + "gestern"), 400, "invalid-parameter", "#at");
        assertProblem(demo.get(OTHER_FILER, sums + before), 404, "no-such-unit");
    }

    private MvcTestResult put(String id, String sheet, String ifMatch) {
        String path = "/projects/" + id + "/sheet";
        return ifMatch == null
                ? demo.call(FILER, "PUT", path, sheet)
                : demo.call(FILER, "PUT", path, sheet, "If-Match", ifMatch);
    }

    private MvcTestResult submit(String id, String ifMatch) {
        return demo.call(
                FILER, "POST", "/projects/" + id + "/submission", "{}", "If-Match", ifMatch);
    }
}
