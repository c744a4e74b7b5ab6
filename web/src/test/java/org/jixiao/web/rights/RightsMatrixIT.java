package org.jixiao.web.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jixiao.web.journey.Answer;
import org.jixiao.web.journey.ApiClient;
import org.jixiao.web.journey.PageSession;
import org.jixiao.web.journey.RunningJixiao;
import org.jixiao.web.journey.RunsJixiao;
import org.jixiao.web.rights.MarkedProjects.Project;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Role × route × district: every route, every kind of person, projects of three districts. */
@ExtendWith(RunsJixiao.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsMatrixIT {

    static final List<Person> PEOPLE = Person.ALL;
    private static final List<Route> TABLE = Route.table();
    private static final String STALE = "999";

    private final RunningJixiao jixiao;
    private MarkedProjects marked = new MarkedProjects(Map.of());

    RightsMatrixIT(RunningJixiao jixiao) {
        this.jixiao = jixiao;
    }

    @BeforeAll
    void seed() {
        marked = MarkedProjects.in(jixiao);
    }

    @AfterAll
    void nothingHasHappenedToAnyProject() {
        for (Project project : marked.projects().values()) {
            assertThat(jixiao.as("auditor").get("/projects/" + project.id()).version())
                    .as("version of the project of %s", project.unit())
                    .isEqualTo(project.version());
        }
    }

    @Test
    void everyRouteHasItsRow() {
        Set<String> known = TABLE.stream().map(Route::name).collect(Collectors.toSet());
        Set<String> routes = new TreeSet<>();
        jixiao.context()
                .getBeansOfType(RequestMappingHandlerMapping.class)
                .values()
                .forEach(
                        mapping ->
                                mapping.getHandlerMethods()
                                        .keySet()
                                        .forEach(info -> routes.addAll(names(info))));

        assertThat(routes).hasSizeGreaterThan(60).containsExactlyInAnyOrderElementsOf(known);
    }

    /** {@code /error} answers only what has failed already. */
    private static List<String> names(RequestMappingInfo info) {
        return info.getPatternValues().stream()
                .filter(pattern -> !pattern.equals("/error"))
                .flatMap(
                        pattern ->
                                info.getMethodsCondition().getMethods().isEmpty()
                                        ? Stream.of("ANY " + pattern)
                                        : info.getMethodsCondition().getMethods().stream()
                                                .map(method -> method + " " + pattern))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("PEOPLE")
    void eachPersonGetsWhatTheTableSaysOnEveryRoute(Person person) {
        ApiClient api = person.isNobody() ? jixiao.asNobody() : jixiao.as(person.username());
        PageSession pages =
                person.isNobody()
                        ? PageSession.of(jixiao)
                        : PageSession.signedIn(jixiao, person.username());
        List<String> wrong = new ArrayList<>();
        for (Route route : TABLE) {
            for (Project project : subjects(route)) {
                String expected = expected(person, route, project);
                Answer answer = call(person, route, project, api, pages);
                boolean hidden = expected.equals(Integer.toString(answer.status()));
                if (!hidden && !expected.equals(outcome(route, answer))) {
                    wrong.add("expected %s: %s".formatted(expected, answer));
                }
            }
        }
        assertThat(wrong).as("%d rows are not as the table says", wrong.size()).isEmpty();
    }

    private List<Project> subjects(Route route) {
        List<Project> all = List.copyOf(marked.projects().values());
        return route.isOfOneUnit() ? all : all.subList(0, 1);
    }

    private static String expected(Person person, Route route, Project project) {
        if (!route.access().admits(person)) {
            if (!person.isNobody()) {
                return "403";
            }
            // A form without a session is taken for forged.
            return route.isApi() ? "401" : route.writes() ? "403" : "to sign-in";
        }
        if (route.isOfOneUnit() && !person.sees(project.unit())) {
            return "404";
        }
        if (route.pattern().contains("/districts/") && !person.sees("440114")) {
            return "404";
        }
        return "admitted";
    }

    private static String outcome(Route route, Answer answer) {
        String location = answer.header("Location");
        if (answer.status() == 302
                && (location.endsWith("/sign-in")
                        || location.endsWith("/oauth2/authorization/keycloak"))) {
            return "to sign-in";
        }
        if (answer.status() != 401
                && answer.status() != 403
                && route.answers().contains(answer.status())) {
            return "admitted";
        }
        return Integer.toString(answer.status());
    }

    private static Answer call(
            Person person, Route route, Project project, ApiClient api, PageSession pages) {
        boolean admitted = expected(person, route, project).equals("admitted");
        String version = admitted ? STALE : Long.toString(project.version());
        String address = route.address(project);
        String content = route.content().replace("@v", version).replace("@id", project.id());
        if (route.isApi()) {
            return api.call(
                    route.method(),
                    address.substring("/api/v1".length()),
                    content.isEmpty() ? null : content,
                    "If-Match",
                    "\"" + version + "\"");
        }
        return route.writes() ? pages.post(address, fields(content)) : pages.get(address);
    }

    private static String[] fields(String content) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : content.isEmpty() ? new String[0] : content.split("&")) {
            String[] parts = pair.split("=", 2);
            fields.put(parts[0], parts[1]);
        }
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
