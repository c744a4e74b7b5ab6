package org.jixiao.infrastructure.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.application.statistics.CourseFigures;
import org.jixiao.application.statistics.CourseFigures.Cycle;
import org.jixiao.application.statistics.CourseFigures.Group;
import org.jixiao.application.statistics.CourseFigures.Week;
import org.jixiao.application.statistics.CourseFilter;
import org.jixiao.application.statistics.CourseQueries;
import org.jixiao.application.statistics.Milestone;
import org.jixiao.application.statistics.RecentStep;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures of courses in SQL: medians need every row, so each figure is one pass over the year. */
@Component
class JdbcCourseQueries implements CourseQueries {

    private static final String COURSES =
            """
            WITH units AS MATERIALIZED (
                SELECT u.unit_code, %s AS code, %s AS name
                FROM unit_now u JOIN scope_now s ON s.descendant = u.unit_code AND s.ancestor = :scope
                WHERE :district::text IS NULL
                   OR u.unit_code IN (SELECT descendant FROM scope_now WHERE ancestor = :district)),
            courses AS (
                SELECT u.code, u.name, c.decisions, c.returns, c.first_decided_at, c.approved_at,
                    extract(epoch FROM c.first_decided_at - c.first_submitted_at)::float8 / 86400 AS to_decision,
                    extract(epoch FROM c.approved_at - c.first_submitted_at)::float8 / 86400 AS to_approval
                FROM project_course c JOIN units u ON u.unit_code = c.unit_code
                WHERE c.fiscal_year = :year AND (:round::text IS NULL OR c.round = :round)
                  AND c.first_submitted_at IS NOT NULL)
            """;

    private static final String CYCLES =
            """
            count(to_decision),
            percentile_cont(0.5) WITHIN GROUP (ORDER BY to_decision),
            percentile_cont(0.9) WITHIN GROUP (ORDER BY to_decision),
            count(to_approval),
            percentile_cont(0.5) WITHIN GROUP (ORDER BY to_approval),
            percentile_cont(0.9) WITHIN GROUP (ORDER BY to_approval)
            """;

    private static final String GROUPS =
            " SELECT code, name, count(*), count(*) FILTER (WHERE decisions > 0),"
                    + " count(*) FILTER (WHERE returns > 0), coalesce(sum(returns), 0), "
                    + CYCLES
                    + " FROM courses GROUP BY GROUPING SETS ((code, name), ()) ORDER BY code NULLS FIRST";

    private static final String WEEKS =
            """
            , decided AS (
                SELECT date_trunc('week', first_decided_at AT TIME ZONE 'Asia/Shanghai')::date AS week,
                    to_decision, NULL::float8 AS to_approval
                FROM courses WHERE first_decided_at IS NOT NULL
                UNION ALL
                SELECT date_trunc('week', approved_at AT TIME ZONE 'Asia/Shanghai')::date, NULL, to_approval
                FROM courses WHERE approved_at IS NOT NULL)
            SELECT week,
            """
                    + CYCLES
                    + " FROM decided GROUP BY week ORDER BY week DESC LIMIT 26";

    private static final String RECENT =
            """
            SELECT c.id, p.name, u.name AS unit_name, c.milestone, c.milestone_at, c.milestone_by_name
            FROM project_course c
            JOIN scope_now s ON s.descendant = c.unit_code AND s.ancestor = :scope
            JOIN project_list p ON p.id = c.id
            JOIN LATERAL (
                SELECT n.name FROM unit_spell n WHERE n.unit_code = c.unit_code AND n.valid_from <= china_today()
                ORDER BY n.valid_from DESC LIMIT 1) u ON true
            WHERE c.milestone_at IS NOT NULL AND c.milestone_by <> :person
            ORDER BY c.milestone_at DESC LIMIT :limit
            """;

    private static final UnitCode NOBODY = new UnitCode("000000");

    private final ScopedReads reads;

    JdbcCourseQueries(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public CourseFigures figures(Actor viewer, CourseFilter filter) {
        String courses =
                filter.district() == null
                        ? COURSES.formatted("u.district_code", "u.district_name")
                        : COURSES.formatted("u.unit_code", "u.name");
        Map<String, Object> wanted = new HashMap<>();
        wanted.put("scope", ScopedReads.scopeOf(viewer));
        wanted.put("year", filter.year().value());
        wanted.put("round", filter.round() == null ? null : filter.round().name());
        wanted.put("district", filter.district() == null ? null : filter.district().value());
        return reads.as(viewer, client -> figures(client, courses, wanted));
    }

    private static CourseFigures figures(
            JdbcClient client, String courses, Map<String, Object> wanted) {
        List<Group> groups =
                client.sql(courses + GROUPS)
                        .params(wanted)
                        .query((row, number) -> group(row))
                        .list();
        List<Week> weeks =
                new ArrayList<>(
                        client.sql(courses + WEEKS)
                                .params(wanted)
                                .query(
                                        (row, number) ->
                                                new Week(
                                                        row.getObject(1, LocalDate.class),
                                                        cycle(row, 2),
                                                        cycle(row, 5)))
                                .list());
        return new CourseFigures(
                groups.getFirst(), groups.subList(1, groups.size()), weeks.reversed());
    }

    /** The sum of all comes without a code. */
    private static Group group(ResultSet row) throws SQLException {
        String code = row.getString(1);
        return new Group(
                code == null ? NOBODY : new UnitCode(code),
                code == null ? "" : row.getString(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                cycle(row, 7),
                cycle(row, 10));
    }

    private static Cycle cycle(ResultSet row, int first) throws SQLException {
        return new Cycle(row.getLong(first), row.getDouble(first + 1), row.getDouble(first + 2));
    }

    @Override
    public List<RecentStep> recent(Actor viewer, int limit) {
        return reads.as(
                viewer,
                client ->
                        client.sql(RECENT)
                                .param("scope", ScopedReads.scopeOf(viewer))
                                .param("person", viewer.id().value())
                                .param("limit", limit)
                                .query(
                                        (row, number) ->
                                                new RecentStep(
                                                        ProjectId.parse(row.getString(1)),
                                                        row.getString(2),
                                                        row.getString(3),
                                                        Milestone.valueOf(row.getString(4)),
                                                        row.getTimestamp(5).toInstant(),
                                                        row.getString(6)))
                                .list());
    }
}
