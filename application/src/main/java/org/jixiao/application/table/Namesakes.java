package org.jixiao.application.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;

/** The projects that units have in a year, by name; each unit is looked up once. */
final class Namesakes {

    private final ProjectQueries projects;
    private final Actor actor;
    private final FiscalYear year;
    private final Set<ProjectId> own;
    private final Map<UnitCode, Map<String, List<ProjectRow>>> units = new HashMap<>();

    /**
     * @param own what comes of the same upload: its rows find it by themselves
     */
    Namesakes(ProjectQueries projects, Actor actor, FiscalYear year, Set<ProjectId> own) {
        this.projects = projects;
        this.actor = actor;
        this.year = year;
        this.own = Set.copyOf(own);
    }

    /** A name without blanks and line breaks, whatever the width of its characters. */
    static String key(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
        return plain.isEmpty() ? key(TableExports.UNNAMED) : plain;
    }

    /** Of that name in whatever phase, the discarded excepted. */
    List<ProjectRow> of(UnitCode unit, String name) {
        return units.computeIfAbsent(unit, this::named).getOrDefault(key(name), List.of());
    }

    /** Those that a row can be: none that was not passed, and none of this upload. */
    List<ProjectRow> candidates(UnitCode unit, String name) {
        return of(unit, name).stream()
                .filter(row -> row.phase() != Phase.REJECTED || row.inForce() != null)
                .filter(row -> !own.contains(row.id()))
                .toList();
    }

    private Map<String, List<ProjectRow>> named(UnitCode unit) {
        ProjectFilter filter = new ProjectFilter(year, null, null, unit, Set.of(), "");
        List<ProjectRow> all = new ArrayList<>();
        for (int page = 0; ; page++) {
            List<ProjectRow> rows =
                    projects.list(actor, filter, new PageRequest(page, PageRequest.LARGEST, ""))
                            .items();
            all.addAll(rows);
            if (rows.size() < PageRequest.LARGEST) {
                return all.stream().collect(Collectors.groupingBy(row -> key(row.name())));
            }
        }
    }
}
