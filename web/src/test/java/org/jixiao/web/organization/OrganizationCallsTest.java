package org.jixiao.web.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jixiao.web.testing.Demo.FILER;
import static org.jixiao.web.testing.Demo.SYSTEM_ADMIN;
import static org.jixiao.web.testing.Problems.assertProblem;
import static org.jixiao.web.testing.Sheets.read;

import java.util.List;
import org.jixiao.web.testing.Demo;
import org.jixiao.web.testing.WebTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebTest
class OrganizationCallsTest {

    @Autowired private Demo demo;

    @BeforeEach
    void unitsAndARound() {
        demo.ground();
    }

    @Test
    void everyoneReadsTheUnitTreeOfAnyDay() {
        assertThat((List<String>) read(demo.get(FILER, "/units"), "$.items[*].code"))
                .contains("440100", "440114", "440114002");
        assertThat((List<?>) read(demo.get(FILER, "/units?at=2019-12-31"), "$.items")).isEmpty();
    }

    @Test
    void aUnitIsRenamedFromADayOn() {
        String unit = unit("440113009");
        assertThat(change(unit, "{\"name\": \"新名称\", \"from\": \"2024-01-01\"}")).hasStatusOk();

        assertThat(names(unit, "2023-12-31")).containsExactly("旧名称");
        assertThat(names(unit, "2024-01-01")).containsExactly("新名称");
    }

    @Test
    void nameAndPlaceChangeTogetherAndARepetitionChangesNothing() {
        String unit = unit("440113008");
        String body = "{\"name\": \"新名称\", \"parent\": \"440114\", \"from\": \"2024-01-01\"}";

        MvcTestResult first = change(unit, body, "Idempotency-Key", "move-" + unit);
        MvcTestResult again = change(unit, body, "Idempotency-Key", "move-" + unit);

        assertThat(first).hasStatusOk().doesNotContainHeader("Idempotent-Replay");
        assertThat(again).hasStatusOk().hasHeader("Idempotent-Replay", "true");
        assertThat(again.getResponse().getHeader("ETag"))
                .isEqualTo(first.getResponse().getHeader("ETag"));
        assertThat(names(unit, "2024-01-01")).containsExactly("新名称");
    }

    @Test
    void aUnitIsClosedAndKeepsItsPast() {
        String unit = unit("440113007");
        assertThat(change(unit, "{\"closed\": true, \"from\": \"2024-01-01\"}")).hasStatusOk();

        assertThat(names(unit, "2023-12-31")).containsExactly("旧名称");
        assertThat(names(unit, "2024-01-01")).isEmpty();
    }

    @Test
    void aChangeOfNothingOrWithoutADayIsRefused() {
        assertProblem(
                change("440113001", "{\"from\": \"2024-01-01\"}"), 422, "invalid-content", "");
        assertProblem(change("440113001", "{\"name\": \"x\"}"), 422, "invalid-content", "/from");
        assertProblem(
                change("440113001", "{\"name\": \"x\", \"from\": \"1.1.2024\"}"),
                422,
                "invalid-content",
                "/from");
    }

    @Test
    void onlyTheSystemAdministratorArranges() {
        assertProblem(demo.call(FILER, "POST", "/units", "{}"), 403, "forbidden");
        assertProblem(demo.call(FILER, "POST", "/rounds", "{}"), 403, "forbidden");
    }

    @Test
    void aRoundIsScheduledAndRescheduledWithAReason() {
        String body =
                """
                {"fiscalYear": 2030, "round": "ADJUSTMENT",
                 "opens": "2030-01-01T00:00:00+08:00", "closes": "2030-02-01T00:00:00+08:00"}
                """;
        MvcTestResult answer = demo.call(SYSTEM_ADMIN, "POST", "/rounds", body);
        assertThat(answer).hasStatus(201).hasHeader("Location", "/api/v1/rounds/2030-ADJUSTMENT");
        assertProblem(demo.call(SYSTEM_ADMIN, "POST", "/rounds", body), 409, "round-exists");

        String later =
                "{\"opens\": \"2030-01-01T00:00:00+08:00\","
                        + " \"closes\": \"2030-03-01T00:00:00+08:00\", \"reason\": \"%s\"}";
        assertProblem(
                demo.call(SYSTEM_ADMIN, "PUT", "/rounds/2030-ADJUSTMENT", later.formatted("")),
                422,
                "text-missing",
                "/reason");
        assertThat(
                        demo.call(
                                SYSTEM_ADMIN,
                                "PUT",
                                "/rounds/2030-ADJUSTMENT",
                                later.formatted("春节顺延")))
                .hasStatusOk();
        assertThat(
                        (List<String>)
                                read(
                                        demo.get(FILER, "/rounds"),
                                        "$.items[?(@.id == '2030-ADJUSTMENT')].closes"))
                .containsExactly("2030-03-01T00:00:00+08:00");
    }

    @Test
    void theDistrictCheckIsArrangedAloneOrWithOtherDates() {
        round("2032");
        String address = "/rounds/2032-ADJUSTMENT";
        assertThat(
                        demo.call(
                                SYSTEM_ADMIN,
                                "PUT",
                                address,
                                "{\"districtCheck\": true, \"reason\": \"先由区局把关\"}"))
                .hasStatusOk();
        assertThat(of("2032", "districtCheck")).isEqualTo(List.of(true));
        assertThat(
                        demo.call(
                                SYSTEM_ADMIN,
                                "PUT",
                                address,
                                """
                                {"opens": "2030-01-01T00:00:00+08:00", "closes": "2030-04-01T00:00:00+08:00",
                                 "districtCheck": false, "reason": "改回"}
                                """))
                .hasStatusOk();
        assertThat(of("2032", "districtCheck")).isEqualTo(List.of(false));
        assertThat(of("2032", "closes")).isEqualTo(List.of("2030-04-01T00:00:00+08:00"));
    }

    @Test
    void aDistrictIsGivenLongerAndLosesItAgain() {
        round("2033");
        String address = "/rounds/2033-ADJUSTMENT/extensions";
        String longer =
                "{\"unit\": \"%s\", \"closes\": \"2030-02-09T00:00:00+08:00\", \"reason\": \"停电\"}";
        assertThat(demo.call(SYSTEM_ADMIN, "POST", address, longer.formatted("440114")))
                .hasStatusOk();

        assertThat(of("2033", "closes")).isEqualTo(List.of("2030-02-01T00:00:00+08:00"));
        assertThat(of("2033", "closesForYou")).isEqualTo(List.of("2030-02-09T00:00:00+08:00"));
        assertThat((List<String>) read(demo.get(SYSTEM_ADMIN, address), "$.items[*].unit"))
                .containsExactly("440114");

        assertThat(demo.call(SYSTEM_ADMIN, "DELETE", address + "/440114?reason=误操作", null))
                .hasStatusOk();
        assertThat(of("2033", "closesForYou")).isEqualTo(List.of("2030-02-01T00:00:00+08:00"));
    }

    @Test
    void anExtensionNamesAUnitThatExistsAndALaterClosing() {
        round("2029");
        String address = "/rounds/2029-ADJUSTMENT/extensions";
        String body = "{\"unit\": \"%s\", \"closes\": \"%s\", \"reason\": \"停电\"}";
        assertProblem(
                demo.call(
                        SYSTEM_ADMIN,
                        "POST",
                        address,
                        body.formatted("449999", "2030-02-09T00:00:00+08:00")),
                404,
                "no-such-unit");
        assertProblem(
                demo.call(
                        SYSTEM_ADMIN,
                        "POST",
                        address,
                        body.formatted("440114", "2030-01-09T00:00:00+08:00")),
                422,
                "extension-too-short");
        assertProblem(
                demo.call(SYSTEM_ADMIN, "DELETE", address + "/440114?reason=x", null),
                404,
                "no-such-extension");
        assertProblem(demo.get(FILER, address), 403, "forbidden");
    }

    private void round(String year) {
        assertThat(
                        demo.call(
                                SYSTEM_ADMIN,
                                "POST",
                                "/rounds",
                                """
                                {"fiscalYear": %s, "round": "ADJUSTMENT",
                                 "opens": "2030-01-01T00:00:00+08:00", "closes": "2030-02-01T00:00:00+08:00"}
                                """
                                        .formatted(year)))
                .hasStatus(201);
    }

    private List<?> of(String year, String field) {
        return read(
                demo.get(FILER, "/rounds"),
                "$.items[?(@.id == '" + year + "-ADJUSTMENT')]." + field);
    }

    @Test
    void anInstantWithoutAnOffsetIsRefused() {
        assertProblem(
                demo.call(
                        SYSTEM_ADMIN,
                        "POST",
                        "/rounds",
                        "{\"fiscalYear\": 2031, \"round\": \"ADJUSTMENT\","
                                + " \"opens\": \"2030-01-01T00:00:00\","
                                + " \"closes\": \"2030-01-02T00:00:00Z\"}"),
                422,
                "invalid-content",
                "/opens");
    }

    @Test
    void projectionsAreRebuiltByTheSystemAdministratorOnly() {
        assertThat(
                        demo.call(
                                SYSTEM_ADMIN,
                                "POST",
                                "/operations/projections/project-list/rebuild",
                                null))
                .hasStatus(202);
        assertProblem(
                demo.call(SYSTEM_ADMIN, "POST", "/operations/projections/nothing/rebuild", null),
                404,
                "no-such-projection");
        assertProblem(demo.get(FILER, "/operations/projections"), 403, "forbidden");
    }

    private String unit(String code) {
        assertThat(
                        demo.call(
                                SYSTEM_ADMIN,
                                "POST",
                                "/units",
                                """
                                {"code": "%s", "name": "旧名称", "level": "UNIT", "parent": "440113",
                                 "from": "2020-01-01"}
                                """
                                        .formatted(code)))
                .hasStatus(201);
        return code;
    }

    private MvcTestResult change(String unit, String body, String... headers) {
        return demo.call(SYSTEM_ADMIN, "PUT", "/units/" + unit, body, headers);
    }

    private List<String> names(String unit, String day) {
        return read(
                demo.get(FILER, "/units?at=" + day), "$.items[?(@.code == '" + unit + "')].name");
    }
}
