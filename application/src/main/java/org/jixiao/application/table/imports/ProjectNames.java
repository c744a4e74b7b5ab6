package org.jixiao.application.table.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.application.project.ProjectName;
import org.jixiao.application.project.ProjectQueries;
import org.jixiao.application.table.PrintedName;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.UnitCode;

/** The projects that units have in a year, by name; each unit is looked up once. */
final class ProjectNames {

    private final ProjectQueries projects;
    private final Actor actor;
    private final FiscalYear year;
    private final Map<UnitCode, Map<String, List<ProjectName>>> units = new HashMap<>();

    ProjectNames(ProjectQueries projects, Actor actor, FiscalYear year) {
        this.projects = projects;
        this.actor = actor;
        this.year = year;
    }

    /** By {@link PrintedName#key}. */
    Map<String, List<ProjectName>> of(UnitCode unit) {
        return units.computeIfAbsent(
                unit,
                one ->
                        projects.names(actor, year, one).stream()
                                .collect(Collectors.groupingBy(p -> PrintedName.key(p.name()))));
    }
}
