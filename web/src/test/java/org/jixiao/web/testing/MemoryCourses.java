package org.jixiao.web.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.application.project.ProjectRow;
import org.jixiao.application.statistics.CourseFigures;
import org.jixiao.application.statistics.CourseFigures.Cycle;
import org.jixiao.application.statistics.CourseFigures.Group;
import org.jixiao.application.statistics.CourseFigures.Week;
import org.jixiao.application.statistics.CourseFilter;
import org.jixiao.application.statistics.CourseQueries;
import org.jixiao.application.statistics.ProjectCourse;
import org.jixiao.application.statistics.RecentStep;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.UnitCode;

/** Courses of the projects in memory; every time is told as half a day, or one. */
final class MemoryCourses implements CourseQueries {

    private static final UnitCode ALL = new UnitCode("000000");

    private final MemoryProjects projects;
    private final MemoryEvents events;

    MemoryCourses(MemoryProjects projects, MemoryEvents events) {
        this.projects = projects;
        this.events = events;
    }

    @Override
    public CourseFigures figures(Actor viewer, CourseFilter filter) {
        List<ProjectRow> rows = projects.rows(viewer, ProjectFilter.ALL).toList();
        Map<UnitCode, List<ProjectRow>> parts =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        row ->
                                                filter.district() == null
                                                        ? row.district()
                                                        : row.unit()));
        List<Group> groups = new ArrayList<>();
        parts.forEach((code, some) -> groups.add(group(code, some)));
        Group whole = group(ALL, rows);
        return new CourseFigures(
                whole,
                groups,
                whole.decided() == 0
                        ? List.of()
                        : List.of(
                                new Week(
                                        LocalDate.of(2025, 3, 3),
                                        whole.toDecision(),
                                        whole.toApproval())));
    }

    private Group group(UnitCode code, List<ProjectRow> rows) {
        List<ProjectCourse> courses = rows.stream().map(this::course).toList();
        return new Group(
                code,
                "",
                courses.stream().filter(course -> course.firstSubmittedAt() != null).count(),
                courses.stream().filter(course -> course.decisions() > 0).count(),
                courses.stream().filter(course -> course.returns() > 0).count(),
                courses.stream().mapToLong(ProjectCourse::returns).sum(),
                cycle(courses.stream().filter(c -> c.firstDecidedAt() != null).count()),
                cycle(courses.stream().filter(c -> c.approvedAt() != null).count()));
    }

    private static Cycle cycle(long projects) {
        return projects == 0 ? Cycle.NONE : new Cycle(projects, 0.5, 1);
    }

    private ProjectCourse course(ProjectRow row) {
        return ProjectCourse.NONE.after(events.lifeOf(row.id()));
    }

    @Override
    public List<RecentStep> recent(Actor viewer, int limit) {
        return projects.rows(viewer, ProjectFilter.ALL)
                .flatMap(row -> step(row, viewer).stream())
                .sorted(Comparator.comparing(RecentStep::at).reversed())
                .limit(limit)
                .toList();
    }

    private List<RecentStep> step(ProjectRow row, Actor viewer) {
        ProjectCourse.Latest latest = course(row).latest();
        return latest == null || latest.by().equals(viewer.id().value())
                ? List.of()
                : List.of(
                        new RecentStep(
                                row.id(),
                                row.name(),
                                row.unitName(),
                                latest.milestone(),
                                latest.at(),
                                latest.byName()));
    }
}
