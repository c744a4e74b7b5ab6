package org.jixiao.infrastructure.statistics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jixiao.application.project.ProjectAggregate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.application.statistics.ProjectCourse;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.project.ProjectFile;
import org.jixiao.infrastructure.shared.Change;
import org.jixiao.infrastructure.shared.RowPerAggregate;
import org.jixiao.infrastructure.shared.StoredEvents;
import org.jixiao.infrastructure.shared.VersionedRows;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * When each project passed the levels. A row is carried on from what it says by the new events; one
 * that is missing or behind is told anew from the whole life, so that it mends itself.
 */
@Component
class CourseTable implements RowPerAggregate {

    private static final String UPSERT =
            """
            INSERT INTO project_course (id, version, unit_code, fiscal_year, round, submissions, decisions, returns,
                first_submitted_at, first_decided_at, last_was_return, approvals, approved_at, approved_by, disclosed_at,
                milestone, milestone_at, milestone_by, milestone_by_name)
            VALUES (:id, :version, :unit, :year, :round, :submissions, :decisions, :returns,
                :submittedAt, :decidedAt, :wasReturn, :approvals, :approvedAt, :approvedBy, :disclosedAt,
                :milestone, :milestoneAt, :milestoneBy, :milestoneByName)
            ON CONFLICT (id) DO UPDATE SET
                version = excluded.version, unit_code = excluded.unit_code, fiscal_year = excluded.fiscal_year,
                round = excluded.round, submissions = excluded.submissions, decisions = excluded.decisions,
                returns = excluded.returns, first_submitted_at = excluded.first_submitted_at,
                first_decided_at = excluded.first_decided_at, last_was_return = excluded.last_was_return,
                approvals = excluded.approvals, approved_at = excluded.approved_at, approved_by = excluded.approved_by,
                disclosed_at = excluded.disclosed_at, milestone = excluded.milestone,
                milestone_at = excluded.milestone_at, milestone_by = excluded.milestone_by,
                milestone_by_name = excluded.milestone_by_name
            WHERE :exact OR project_course.version < excluded.version
            """;

    /**
     * Of changes as they happen; without a parameter behind the values, so that the driver sends
     * many rows as one statement.
     */
    private static final String SHOW = UPSERT.replace(":exact", "false");

    /** Locks the rows that are there and puts locked ones where some are missing. */
    private static final String CLAIM =
            """
            INSERT INTO project_course (id, version, unit_code, fiscal_year, round, submissions, decisions, returns,
                last_was_return, approvals)
            SELECT id, 0, '', 0, '', 0, 0, 0, false, 0 FROM unnest(:ids) AS id ORDER BY id
            ON CONFLICT (id) DO UPDATE SET version = 0 WHERE false
            """;

    private final NamedParameterJdbcTemplate sql;
    private final JdbcClient client;
    private final StoredEvents events;
    private final VersionedRows table;

    CourseTable(DataSource writer, StoredEvents events) {
        this.sql = new NamedParameterJdbcTemplate(writer);
        this.client = JdbcClient.create(sql);
        this.events = events;
        this.table = new VersionedRows(client, "project_course", "r.id", aggregateType());
    }

    @Override
    public VersionedRows table() {
        return table;
    }

    @Override
    public String name() {
        return "project-course";
    }

    @Override
    public String aggregateType() {
        return ProjectAggregate.class.getSimpleName();
    }

    @Override
    public void show(Change change) {
        showAll(List.of(change));
    }

    @Override
    public void showAll(List<Change> changes) {
        Map<String, ProjectCourse> before =
                before(
                        changes.stream()
                                .filter(Predicate.not(Change::isBeginning))
                                .map(Change::aggregateId)
                                .toArray(String[]::new));
        sql.batchUpdate(
                SHOW,
                changes.stream()
                        .map(change -> CourseRow.row(file(change), now(before, change), false))
                        .toArray(SqlParameterSource[]::new));
    }

    private static ProjectFile file(Change change) {
        return ((Filed) change.state()).file();
    }

    private ProjectCourse now(Map<String, ProjectCourse> before, Change change) {
        ProjectCourse course = before.getOrDefault(change.aggregateId(), ProjectCourse.NONE);
        return course.version() == change.newest().getFirst().version() - 1
                ? course.after(change.newest())
                : ProjectCourse.NONE.after(events.ofAggregate(client, change.aggregateId()));
    }

    private Map<String, ProjectCourse> before(String... ids) {
        Map<String, ProjectCourse> courses = new HashMap<>();
        if (ids.length == 0) {
            return courses;
        }
        client.sql("SELECT * FROM project_course WHERE id = ANY(:ids) ORDER BY id FOR UPDATE")
                .param("ids", ids)
                .query(
                        row -> {
                            courses.put(row.getString("id"), CourseRow.course(row));
                        });
        return courses;
    }

    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        showAllAnew(List.of(life));
    }

    @Override
    public void showAllAnew(List<List<RecordedEvent<?>>> lives) {
        sql.batchUpdate(
                UPSERT,
                lives.stream()
                        .map(
                                life ->
                                        CourseRow.row(
                                                fileOf(life), ProjectCourse.NONE.after(life), true))
                        .toArray(SqlParameterSource[]::new));
    }

    private static ProjectFile fileOf(List<RecordedEvent<?>> life) {
        Project state = new Unfiled();
        for (RecordedEvent<?> recorded : life) {
            state = ProjectEvolution.evolve(state, (ProjectEvent) recorded.event());
        }
        return ((Filed) state).file();
    }

    @Override
    public void claim(List<String> aggregateIds) {
        client.sql(CLAIM).param("ids", aggregateIds.toArray(String[]::new)).update();
    }
}
