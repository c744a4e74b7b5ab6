package org.jixiao.infrastructure.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.bulk.BulkJob.Counts;
import org.jixiao.application.bulk.BulkJob.State;
import org.jixiao.application.bulk.BulkJobId;
import org.jixiao.application.bulk.BulkWords;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Money;
import org.jixiao.infrastructure.shared.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Jobs as rows. */
final class BulkRows {

    /** Jobs with the counts of their items. */
    static final String JOBS =
            """
            SELECT j.*, c.*, j.lease_until > now() AS in_hand FROM bulk_job j CROSS JOIN LATERAL (
                SELECT count(*) AS total,
                       count(*) FILTER (WHERE i.state = 'DONE') AS done,
                       count(*) FILTER (WHERE i.state = 'UNCHANGED') AS unchanged,
                       count(*) FILTER (WHERE i.state = 'REFUSED') AS refused
                FROM bulk_item i WHERE i.job_id = j.id) c
            """;

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new EventJson()).build();

    private BulkRows() {}

    static BulkJob job(ResultSet row) throws SQLException {
        String retryOf = row.getString("retry_of");
        return new BulkJob(
                BulkJobId.parse(row.getString("id")),
                JSON.readValue(row.getString("actor"), Actor.class),
                row.getString("client_address"),
                row.getString("request_id"),
                BulkAction.valueOf(row.getString("action")),
                JSON.readValue(row.getString("words"), BulkWords.class),
                state(row),
                new Money(row.getBigDecimal("amount")),
                new Counts(
                        row.getLong("total"),
                        row.getLong("done"),
                        row.getLong("unchanged"),
                        row.getLong("refused")),
                row.getTimestamp("created_at").toInstant(),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                retryOf == null ? null : BulkJobId.parse(retryOf));
    }

    private static State state(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        return state == State.CANCELLED && row.getBoolean("in_hand") ? State.CANCELLING : state;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
