package org.jixiao.infrastructure.table.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.FilingJob.Counts;
import org.jixiao.application.table.imports.FilingJob.State;
import org.jixiao.application.table.imports.FilingOrder;
import org.jixiao.application.table.imports.FilingOutcome;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportJobId;
import org.jixiao.application.table.imports.ImportResult;
import org.jixiao.domain.shared.Actor;
import org.jixiao.infrastructure.shared.EventJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Filing jobs as rows. */
final class FilingRows {

    static final String JOBS =
            "SELECT j.*, j.lease_until > now() AS in_hand FROM table_import_job j ";

    /** Which rows of the upload {@code p} are wanted; all where {@code rows} is null. */
    static final String WANTED =
            "p.import_id = :upload AND p.place > :after AND (:rows::integer[] IS NULL OR p.row_number = ANY(:rows))";

    private static final JsonMapper JSON = JsonMapper.builder().addModule(new EventJson()).build();

    private FilingRows() {}

    static FilingJob job(ResultSet row) throws SQLException {
        State state = state(row);
        Timestamp ended = state == State.CANCELLING ? null : row.getTimestamp("ended_at");
        return new FilingJob(
                ImportJobId.parse(row.getString("id")),
                ImportId.parse(row.getString("import_id")),
                new Request(
                        JSON.readValue(row.getString("actor"), Actor.class),
                        row.getString("client_address"),
                        row.getString("request_id")),
                JSON.readValue(row.getString("wanted"), FilingOrder.class),
                state,
                new Counts(
                        row.getInt("total"),
                        row.getInt("done"),
                        row.getInt("revised"),
                        row.getInt("unchanged"),
                        row.getInt("refused")),
                row.getInt("reached"),
                row.getTimestamp("created_at").toInstant(),
                ended == null ? null : ended.toInstant());
    }

    private static State state(ResultSet row) throws SQLException {
        State state = State.valueOf(row.getString("state"));
        return state == State.CANCELLED && row.getBoolean("in_hand") ? State.CANCELLING : state;
    }

    static FilingOutcome outcome(ResultSet row) throws SQLException {
        return new FilingOutcome(
                row.getInt("place"), JSON.readValue(row.getString("result"), ImportResult.class));
    }

    /** As a parameter of {@link #WANTED}. */
    static Integer @Nullable [] rows(FilingOrder order) {
        Integer[] rows = order.rows().toArray(Integer[]::new);
        return rows.length == 0 ? null : rows;
    }

    static String json(Object value) {
        return JSON.writeValueAsString(value);
    }
}
