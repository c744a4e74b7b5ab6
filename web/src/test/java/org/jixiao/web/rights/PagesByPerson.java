package org.jixiao.web.rights;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jixiao.web.journey.RunningJixiao;

/** The addresses of every page of the route table, each with somebody who may open it. */
final class PagesByPerson {

    private PagesByPerson() {}

    /** Each person with the addresses only they, or they first, may open. */
    static Map<String, List<String>> of(RunningJixiao jixiao) {
        MarkedProjects marked = MarkedProjects.in(jixiao);
        MarkedProjects.Project subject = Objects.requireNonNull(marked.projects().get("440114002"));
        Map<String, List<String>> visits = new LinkedHashMap<>();
        Route.table().stream()
                .filter(route -> route.method().equals("GET"))
                .filter(PagesByPerson::isPage)
                .forEach(
                        route ->
                                visits.computeIfAbsent(person(route), name -> new ArrayList<>())
                                        .add(route.address(subject)));
        first(jixiao, "SUBMITTED")
                .forEach(id -> add(visits, "reviewer", "/projects/" + id + "/review"));
        first(jixiao, "REVIEWED")
                .forEach(id -> add(visits, "approver", "/projects/" + id + "/approval"));
        first(jixiao, "APPROVED").forEach(id -> add(visits, "approver", "/projects/" + id));
        first(jixiao, "DRAFT")
                .forEach(id -> add(visits, "filer-centre", "/projects/" + id + "/edit"));
        return visits;
    }

    private static void add(Map<String, List<String>> visits, String person, String address) {
        visits.computeIfAbsent(person, name -> new ArrayList<>()).add(address);
    }

    private static Stream<String> first(RunningJixiao jixiao, String status) {
        String id =
                jixiao.as("reviewer").get("/projects?size=1&status=" + status).at("/items/0/id");
        return id.isEmpty() ? Stream.empty() : Stream.of(id);
    }

    private static final Pattern PARTS_AND_FILES =
            Pattern.compile(
                    "^/readings|\\.csv$|/failures$|/progress$|^/notices/(count|stream)|/suggestions$|/presence$"
                            + "|/(review-)?sheet$|/(template|report)$");

    /** Not what the frameworks bring, and not answers that are parts or files. */
    private static boolean isPage(Route route) {
        return !route.isApi()
                && !route.pattern().startsWith("/v3/")
                && !route.pattern().startsWith("/swagger")
                && !PARTS_AND_FILES.matcher(route.pattern()).find()
                && !route.pattern().equals("/preferences");
    }

    private static String person(Route route) {
        return Person.ALL.stream()
                .filter(
                        person ->
                                route.access() == Access.ANYONE
                                        ? person.isNobody()
                                        : route.access().admits(person))
                .findFirst()
                .map(Person::username)
                .orElseThrow();
    }
}
