package org.jixiao.infrastructure.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jixiao.application.statistics.Milestone;
import org.jixiao.application.statistics.ProjectCourse;
import org.jixiao.application.statistics.ProjectCourse.Latest;
import org.jixiao.domain.project.ProjectFile;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;

/** One row of when a project passed the levels: as it is read, and as it is written. */
final class CourseRow {

    private CourseRow() {}

    static ProjectCourse course(ResultSet row) throws SQLException {
        return new ProjectCourse(
                row.getLong("version"),
                row.getInt("submissions"),
                row.getInt("decisions"),
                row.getInt("returns"),
                instant(row, "first_submitted_at"),
                instant(row, "first_decided_at"),
                row.getBoolean("last_was_return"),
                row.getInt("approvals"),
                instant(row, "approved_at"),
                row.getString("approved_by"),
                instant(row, "disclosed_at"),
                latest(row));
    }

    private static @Nullable Latest latest(ResultSet row) throws SQLException {
        String milestone = row.getString("milestone");
        Instant at = instant(row, "milestone_at");
        return milestone == null || at == null
                ? null
                : new Latest(
                        Milestone.valueOf(milestone),
                        at,
                        row.getString("milestone_by"),
                        row.getString("milestone_by_name"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static SqlParameterSource row(ProjectFile file, ProjectCourse course, boolean exact) {
        Latest latest = course.latest();
        return new MapSqlParameterSource()
                .addValue("id", file.id().toString())
                .addValue("version", course.version())
                .addValue("unit", file.unit().value())
                .addValue("year", file.round().fiscalYear().value())
                .addValue("round", file.round().round().name())
                .addValue("submissions", course.submissions())
                .addValue("decisions", course.decisions())
                .addValue("returns", course.returns())
                .addValue("submittedAt", timestamp(course.firstSubmittedAt()))
                .addValue("decidedAt", timestamp(course.firstDecidedAt()))
                .addValue("wasReturn", course.lastWasReturn())
                .addValue("approvals", course.approvals())
                .addValue("approvedAt", timestamp(course.approvedAt()))
                .addValue("approvedBy", course.approvedBy())
                .addValue("disclosedAt", timestamp(course.disclosedAt()))
                .addValue("milestone", latest == null ? null : latest.milestone().name())
                .addValue("milestoneAt", latest == null ? null : timestamp(latest.at()))
                .addValue("milestoneBy", latest == null ? null : latest.by())
                .addValue("milestoneByName", latest == null ? null : latest.byName())
                .addValue("exact", exact);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }
}
