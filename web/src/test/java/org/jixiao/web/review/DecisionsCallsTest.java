package org.jixiao.web.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Demo.APPROVER;
import static org.jixiao.web.testing.Demo.FILER;
import static org.jixiao.web.testing.Demo.OTHER_FILER;
import static org.jixiao.web.testing.Demo.REVIEWER;
import static org.jixiao.web.testing.Problems.assertProblem;
import static org.jixiao.web.testing.Sheets.drafted;
import static org.jixiao.web.testing.Sheets.read;
import static org.jixiao.web.testing.Sheets.submitted;

import java.util.List;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class DecisionsCallsTest {

    private static final String PASS =
            """
            {"action": "PASS", "projectIds": ["%s", "%s"], "opinion": "同意",
             "grades": {"completeness": "GOOD", "relevance": "GOOD", "appropriateness": "GOOD",
                        "feasibility": "GOOD", "overall": "GOOD"}}
            """;

    @Autowired private Demo demo;

    @Test
    void oneRefusalStopsNoOtherAndEachIsAnswered() {
        String ready = submitted(demo, FILER, "批量一");
        String draft = drafted(demo, FILER, "批量二");

        MvcTestResult answer =
                demo.call(REVIEWER, "POST", "/decisions", PASS.formatted(ready, draft));

        assertThat(answer).hasStatus(207);
        assertThat((List<String>) read(answer, "$.items[*].id")).containsExactly(ready, draft);
        assertThat((List<String>) read(answer, "$.items[*].outcome"))
                .containsExactly("DONE", "REFUSED");
        assertThat((Integer) read(answer, "$.items[0].version")).isEqualTo(3);
        assertThat((String) read(answer, "$.items[1].code")).isEqualTo("wrong-state");
    }

    @Test
    void aFilterChoosesWithinTheScope() {
        drafted(demo, FILER, "筛选送审甲");
        drafted(demo, FILER, "筛选送审乙");
        drafted(demo, OTHER_FILER, "筛选送审丙");

        MvcTestResult answer =
                demo.call(
                        FILER,
                        "POST",
                        "/decisions",
                        "{\"action\": \"SUBMIT\", \"filter\": {\"q\": \"筛选送审\", \"status\": \"DRAFT\"}}");

        assertThat(answer).hasStatus(202);
        String job = answer.getResponse().getHeader("Location").replace("/api/v1", "");
        assertThat((Integer) read(answer, "$.counts.total")).isEqualTo(2);
        MvcTestResult items = demo.get(FILER, job + "/items?state=WAITING");
        assertThat((Integer) read(items, "$.totalItems")).isEqualTo(2);
        assertThat((String) read(demo.get(FILER, job), "$.state")).isEqualTo("WAITING");
        assertProblem(demo.get(OTHER_FILER, job), 404, "no-such-job");
        assertProblem(demo.get(OTHER_FILER, job + "/items"), 404, "no-such-job");
        assertThat((String) read(demo.call(FILER, "POST", job + "/cancellation", null), "$.state"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void projectsOutOfScopeAreUnknown() {
        String id = drafted(demo, FILER, "看不见");

        MvcTestResult answer =
                demo.call(
                        OTHER_FILER,
                        "POST",
                        "/decisions",
                        "{\"action\": \"SUBMIT\", \"projectIds\": [\"%s\"]}".formatted(id));

        assertThat((String) read(answer, "$.items[0].code")).isEqualTo("no-such-project");
    }

    @Test
    void aRoleThatMayNotDecideIsRefusedItemByItem() {
        String id = submitted(demo, FILER, "不该批复");

        MvcTestResult answer =
                demo.call(
                        REVIEWER,
                        "POST",
                        "/decisions",
                        """
                        {"action": "APPROVE", "projectIds": ["%s"], "documentNumber": "1号",
                         "date": "2025-03-01"}
                        """
                                .formatted(id));

        assertThat((String) read(answer, "$.items[0].code")).isEqualTo("role-missing");
    }

    @Test
    void whatTheDecisionSaysIsCheckedBeforeAnyProjectIsTouched() {
        assertProblem(
                demo.call(
                        APPROVER,
                        "POST",
                        "/decisions",
                        "{\"action\": \"APPROVE\", \"projectIds\": [], \"date\": \"morgen\"}"),
                422,
                "invalid-content",
                "/date");
        assertProblem(
                demo.call(REVIEWER, "POST", "/decisions", "{\"action\": \"OPEN_REVIEW\"}"),
                422,
                "invalid-content",
                "");
    }

    @Test
    void anIdThatIsNoneOrUnknownIsAnswerForItselfAndStopsNoOther() {
        String ready = submitted(demo, FILER, "混杂");

        MvcTestResult answer =
                demo.call(
                        REVIEWER,
                        "POST",
                        "/decisions",
                        """
                        {"action": "OPEN_REVIEW",
                         "projectIds": ["1", "00000000-0000-4000-8000-000000000000", "%s"]}
                        """
                                .formatted(ready));

        assertThat(answer).hasStatus(207);
        assertThat((List<String>) read(answer, "$.items[*].outcome"))
                .containsExactly("REFUSED", "REFUSED", "DONE");
        assertThat((List<String>) read(answer, "$.items[*].code"))
                .startsWith("project-id-malformed", "no-such-project");
    }

    @Test
    void theInboxCountsWhatWaits() {
        submitted(demo, FILER, "待办");

        MvcTestResult count = demo.get(REVIEWER, "/inbox/count");
        MvcTestResult items = demo.get(REVIEWER, "/inbox?size=5");

        assertThat((Integer) read(count, "$.total")).isPositive();
        assertThat((Integer) read(count, "$.byStatus.SUBMITTED")).isPositive();
        assertThat(items).hasStatusOk();
    }
}
