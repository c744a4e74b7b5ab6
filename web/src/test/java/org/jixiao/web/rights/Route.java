package org.jixiao.web.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.web.rights.MarkedProjects.Project;

/**
 * One row of the matrix.
 *
 * @param access who comes past the first wall
 * @param answers the statuses that those who do may get; a redirect counts only within Jixiao
 * @param content what is sent: JSON to the API, form fields from a page; {@code @v} stands for the
 *     version
 */
record Route(String method, String pattern, Access access, Set<Integer> answers, String content) {

    /** Method and pattern, as the application names it. */
    String name() {
        return method + " " + pattern;
    }

    boolean isApi() {
        return pattern.startsWith("/api/");
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** Whether it leads to a thing of one unit, which people elsewhere must not find. */
    boolean isOfOneUnit() {
        return pattern.endsWith("/tables")
                || (pattern.contains("/projects/{id}") || pattern.contains("/imports/{id}"))
                        && !isWayBack();
    }

    /** Looks nothing up: for those whose session ended while they filled in a form. */
    private boolean isWayBack() {
        return method.equals("GET")
                && !isApi()
                && (pattern.endsWith("/merge")
                        || pattern.endsWith("/confirmation")
                        || pattern.endsWith("/cancellation")
                        || pattern.contains("{what:"));
    }

    /** The address for one project; other places in it are filled with something that exists. */
    String address(Project subject) {
        return pattern.replace("/projects/{id}", "/projects/" + subject.id())
                .replace("/imports/{id}", "/imports/" + subject.upload())
                .replace("/archives/{id}", "/archives/01980000-0000-7000-8000-000000000009")
                .replaceAll("/tables$", "/tables?fiscalYear=2025&unit=" + subject.unit())
                .replace("/help/{chapter}", "/help/unit-filer")
                .replace("/rounds/{id}", "/rounds/2025-FIRST_SUBMISSION")
                .replace("/checks/{fiscalYear}", "/checks/2025")
                .replace("/extensions/{unit}", "/extensions/440114")
                .replace("/delegations/{id}", "/delegations/01980000-0000-7000-8000-000000000009")
                .replaceAll("/(disclosures?)/\\{id}", "/$1/440114-2025-1")
                .replace("/help/{chapter}", "/help/unit-filer")
                .replace("/outgoing/{id}", "/outgoing/01980000-0000-7000-8000-000000000009")
                .replace("/notices/{id}", "/notices/01980000-0000-7000-8000-000000000009")
                .replace("/new/{form}", "/new/01980000-0000-7000-8000-000000000008")
                .replace("/units/{code}", "/units/440114002")
                .replace("/districts/{code}/summary", "/districts/440114/summary?fiscalYear=2025")
                .replace("/bulk-jobs/{id}", "/bulk-jobs/00000000-0000-4000-8000-000000000000")
                .replace("/archives/{id}", "/archives/00000000-0000-4000-8000-000000000000")
                .replaceAll("\\{action:[^}]*}", "start")
                .replaceAll("\\{(remark|number|row)}", "1")
                .replaceAll("\\{what:[^}]*}", "replies")
                .replaceAll("\\{step:[^}]*}", "approval")
                .replaceAll("\\{name}", "no-such-projection")
                .replaceAll("/diff$", "/diff?from=1");
    }

    static List<Route> table() {
        return RouteTable.TEXT
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Route::parse)
                .toList();
    }

    private static Route parse(String line) {
        String[] parts = line.strip().split("\\s+", 5);
        Set<Integer> answers =
                Arrays.stream(parts[3].split(","))
                        .map(Integer::valueOf)
                        .collect(Collectors.toUnmodifiableSet());
        return new Route(
                parts[0],
                parts[1],
                Access.valueOf(parts[2]),
                answers,
                parts.length < 5 ? "" : parts[4]);
    }
}
