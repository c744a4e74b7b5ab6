package org.jixiao.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People of the demo, who call the API, and the ground they stand on: units and a round. */
public class Demo {

    /** One person of the demo. */
    public record Caller(String sub, String name, String unit, List<String> roles) {

        /** The unit is named by its code, as where a person comes before their unit does. */
        Actor actor() {
            return new Actor(
                    new ActorId(sub),
                    name,
                    new UnitCode(unit),
                    unit,
                    roles.stream()
                            .map(Role::ofCode)
                            .flatMap(Optional::stream)
                            .collect(Collectors.toSet()));
        }
    }

    public static final Caller FILER = caller(1, "陈晓岚", "440114002", "unit-filer");
    static final Caller BUREAU_FILER = caller(2, "李建国", "440114001", "unit-filer");
    public static final Caller OTHER_FILER = caller(3, "黄志强", "440113001", "unit-filer");
    static final Caller MANAGER = caller(6, "罗国栋", "440114", "district-manager");
    public static final Caller REVIEWER = caller(8, "王敏", "440100", "city-reviewer");
    static final Caller SECOND_REVIEWER = caller(9, "张伟东", "440100", "city-reviewer");
    public static final Caller APPROVER = caller(10, "刘振华", "440100", "city-approver");
    public static final Caller AUDITOR = caller(11, "周正", "440100", "auditor");
    public static final Caller SYSTEM_ADMIN = caller(12, "吴建平", "440100", "system-admin");
    static final Caller SECURITY_ADMIN = caller(13, "郑晓安", "440100", "security-admin");
    public static final Caller CHIEF =
            caller(16, "孙立新", "440100", "city-reviewer", "city-approver");

    private final TestKeycloak keycloak;
    private final MockMvcTester mvc;
    private final MemoryEvents events;

    Demo(TestKeycloak keycloak, MockMvcTester mvc, MemoryEvents events) {
        this.keycloak = keycloak;
        this.mvc = mvc;
        this.events = events;
    }

    private static Caller caller(int number, String name, String unit, String... roles) {
        return new Caller(
                "00000000-0000-4000-8000-%012d".formatted(number), name, unit, List.of(roles));
    }

    public String bearer(Caller caller) {
        return "Bearer "
                + keycloak.token(
                        caller.sub(),
                        caller.name(),
                        caller.unit(),
                        caller.roles().toArray(String[]::new));
    }

    /** A call of the API, with further headers as name and value in turn. */
    public MvcTestResult call(
            Caller caller, String method, String path, @Nullable String body, String... headers) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.method(HttpMethod.valueOf(method))
                        .uri("/api/v1" + path)
                        .header("Authorization", bearer(caller));
        if (body != null) {
            request.contentType("application/json").content(body);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request.exchange();
    }

    public MvcTestResult get(Caller caller, String path) {
        return call(caller, "GET", path, null);
    }

    /**
     * Establishes two districts with their units and a round that is open for another ten days,
     * through the API itself, unless they are there.
     */
    public synchronized void ground() {
        if (!events.tree().spells().isEmpty()) {
            return;
        }
        Instant now = Instant.now();
        unit("440100", "广州市人力资源和社会保障局", "CITY_BUREAU", null);
        unit("440113", "广州市番禺区人力资源和社会保障局", "DISTRICT_BUREAU", "440100");
        unit("440114", "广州市花都区人力资源和社会保障局", "DISTRICT_BUREAU", "440100");
        unit("440113001", "番禺区局（本级）", "UNIT", "440113");
        unit("440114001", "花都区局（本级）", "UNIT", "440114");
        unit("440114002", "花都区劳动就业服务管理中心", "UNIT", "440114");
        assertThat(
                        call(
                                SYSTEM_ADMIN,
                                "POST",
                                "/rounds",
                                """
                                {"fiscalYear": 2025, "round": "FIRST_SUBMISSION",
                                 "opens": "%s", "closes": "%s"}
                                """
                                        .formatted(
                                                now.minus(20, ChronoUnit.DAYS),
                                                now.plus(10, ChronoUnit.DAYS))))
                .hasStatus(201);
    }

    private void unit(String code, String name, String level, @Nullable String parent) {
        assertThat(
                        call(
                                SYSTEM_ADMIN,
                                "POST",
                                "/units",
                                """
                                {"code": "%s", "name": "%s", "level": "%s", "parent": %s, "from": "2020-01-01"}
                                """
                                        .formatted(
                                                code,
                                                name,
                                                level,
                                                parent == null ? "null" : '"' + parent + '"')))
                .hasStatus(201);
    }
}
