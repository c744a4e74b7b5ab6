package org.jixiao.infrastructure.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.domain.shared.RoundId;
import org.jspecify.annotations.Nullable;

/**
 * One message of a channel, as claimed for one try.
 *
 * @param id the same at each try, by which a receiver knows a repetition
 * @param recipient the id of a person; empty for the channel's one receiver
 * @param dueAt when it was due as claimed; another instant means that more has come meanwhile
 * @param notice what it tells; null when it has a content of its own
 * @param content fixed words; null when they are made of the notice
 */
record OutgoingMessage(
        UUID id,
        String channel,
        String recipient,
        int attempt,
        Instant dueAt,
        @Nullable Facts notice,
        @Nullable String content) {

    /** What is known of the notice now. */
    record Facts(
            UUID id,
            NoticeKind kind,
            Instant at,
            long count,
            String role,
            String unit,
            String person,
            @Nullable String projectId,
            @Nullable String code,
            @Nullable String name,
            @Nullable RoundId round,
            @Nullable Instant due,
            String by) {}

    static OutgoingMessage of(ResultSet row) throws SQLException {
        return new OutgoingMessage(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("channel"),
                row.getString("recipient"),
                row.getInt("attempts"),
                row.getTimestamp("due_at").toInstant(),
                row.getString("kind") == null ? null : facts(row),
                row.getString("content"));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        String round = row.getString("round_id");
        Timestamp due = row.getTimestamp("due");
        boolean one = row.getLong("count") == 1;
        return new Facts(
                Objects.requireNonNull(row.getObject("notice_id", UUID.class)),
                NoticeKind.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                row.getLong("count"),
                row.getString("role"),
                row.getString("unit_code"),
                row.getString("person_id"),
                one ? row.getString("project_id") : null,
                one ? row.getString("code") : null,
                one ? row.getString("name") : null,
                round == null ? null : RoundId.parse(round),
                due == null ? null : due.toInstant(),
                row.getString("actor_name"));
    }
}
