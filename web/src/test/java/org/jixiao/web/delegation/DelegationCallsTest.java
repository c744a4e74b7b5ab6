package org.jixiao.web.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Demo.APPROVER;
import static org.jixiao.web.testing.Demo.AUDITOR;
import static org.jixiao.web.testing.Demo.CHIEF;
import static org.jixiao.web.testing.Demo.REVIEWER;
import static org.jixiao.web.testing.Problems.assertProblem;
import static org.jixiao.web.testing.Sheets.read;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.Demo.Caller;
import org.jixiao.web.testing.Story;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class DelegationCallsTest {

    private static final String FOR = "Jixiao-On-Behalf-Of";

    @Autowired private Demo demo;
    @Autowired private Story story;

    @BeforeEach
    void peopleHaveSignedIn() {
        story.begin();
        for (Caller caller : List.of(REVIEWER, APPROVER, CHIEF, AUDITOR)) {
            demo.get(caller, "/me");
        }
    }

    private MvcTestResult grant(Caller principal, Caller delegate, String... headers) {
        Instant now = Instant.now();
        return demo.call(
                principal,
                "POST",
                "/delegations",
                """
                {"delegate": "%s", "from": "%s", "until": "%s", "reason": "出差"}
                """
                        .formatted(
                                delegate.sub(), now.minusSeconds(1), now.plus(5, ChronoUnit.DAYS)),
                headers);
    }

    @Test
    void theDelegateActsInThePrincipalsPlaceAndBothAreNamed() {
        assertThat(grant(REVIEWER, APPROVER)).hasStatus(201);
        ProjectId project = story.submitted();
        String opening = "/projects/" + project + "/review-opening";

        assertProblem(
                demo.call(APPROVER, "POST", opening, null, "If-Match", "\"2\""), 403, "forbidden");
        assertThat(
                        demo.call(
                                APPROVER,
                                "POST",
                                opening,
                                null,
                                "If-Match",
                                "\"2\"",
                                FOR,
                                REVIEWER.sub()))
                .hasStatusOk();

        MvcTestResult history = demo.get(AUDITOR, "/projects/" + project + "/history");
        assertThat((List<String>) read(history, "$.items[-1:].by.name")).containsExactly("刘振华");
        assertThat((List<String>) read(history, "$.items[-1:].by.onBehalfOf.name"))
                .containsExactly("王敏");
    }

    @Test
    void whoActsIsToldInWhosePlace() {
        grant(REVIEWER, APPROVER);
        MvcTestResult me = demo.call(APPROVER, "GET", "/me", null, FOR, REVIEWER.sub());
        assertThat((String) read(me, "$.id")).isEqualTo(APPROVER.sub());
        assertThat((String) read(me, "$.onBehalfOf.name")).isEqualTo("王敏");
        assertThat((List<String>) read(me, "$.roles[*].code")).containsExactly("city-reviewer");
    }

    @Test
    void withoutADelegationNothingIsDone() {
        assertProblem(
                demo.call(APPROVER, "GET", "/me", null, FOR, REVIEWER.sub()),
                403,
                "no-delegation-now");
        grant(REVIEWER, APPROVER);
        assertProblem(
                demo.call(CHIEF, "GET", "/me", null, FOR, REVIEWER.sub()),
                403,
                "no-delegation-now");
        assertProblem(
                demo.call(AUDITOR, "GET", "/me", null, FOR, REVIEWER.sub()),
                403,
                "duties-separated");
        assertProblem(demo.call(APPROVER, "GET", "/me", null, FOR, " "), 403, "no-delegation-now");
    }

    @Test
    void aRevocationWorksAtOnce() {
        String id = read(grant(REVIEWER, APPROVER), "$.id");
        assertProblem(
                demo.call(APPROVER, "DELETE", "/delegations/" + id + "?reason=x", null),
                403,
                "not-your-delegation");
        assertThat(demo.call(REVIEWER, "DELETE", "/delegations/" + id + "?reason=x", null))
                .hasStatusOk();
        assertProblem(
                demo.call(APPROVER, "GET", "/me", null, FOR, REVIEWER.sub()),
                403,
                "no-delegation-now");
    }

    @Test
    void theSamePersonIsNotDelegatedToTwiceAtOneTime() {
        grant(REVIEWER, APPROVER);
        assertProblem(grant(REVIEWER, APPROVER), 409, "delegation-overlaps");
        assertThat(grant(REVIEWER, CHIEF)).hasStatus(201);
    }

    @Test
    void auditorsNeitherGiveNorTakeAndNobodyPassesOn() {
        assertProblem(grant(AUDITOR, APPROVER), 403, "forbidden");
        assertProblem(grant(REVIEWER, AUDITOR), 403, "duties-separated");
        grant(REVIEWER, APPROVER);
        assertProblem(grant(APPROVER, CHIEF, FOR, REVIEWER.sub()), 403, "delegation-chained");
    }

    @Test
    void bothSeeTheDelegationAndPeopleAreFoundByName() {
        assertThat((List<?>) read(demo.get(REVIEWER, "/delegations"), "$.items")).isEmpty();
        grant(REVIEWER, APPROVER);
        assertThat((List<Boolean>) read(demo.get(APPROVER, "/delegations"), "$.items[*].holds"))
                .containsExactly(true);
        assertThat(
                        (List<String>)
                                read(
                                        demo.get(REVIEWER, "/delegations/people?q=刘"),
                                        "$.items[*].name"))
                .containsExactly("刘振华");
    }
}
