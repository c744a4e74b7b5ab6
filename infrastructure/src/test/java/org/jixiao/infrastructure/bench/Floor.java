package org.jixiao.infrastructure.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jixiao.infrastructure.shared.TestSystem;

/**
 * What PostgreSQL itself can do: one row per action, committed durably, with or without a state
 * row.
 */
final class Floor {

    private static final int[] PAYLOADS = {300, 3300, 100, 500, 150, 700, 100, 250, 150};
    private static final int METADATA = 350;

    private static final String EVENT =
            """
            INSERT INTO bench_event (event_id, aggregate_id, sequence, aggregate_type, recorded_at, name, revision,
                payload, metadata)
            VALUES (?, ?, ?, 'ProjectAggregate', now(), 'jixiao.project-submitted', '1', ?, ?)
            """;

    private static final String STATE =
            "WITH e AS ("
                    + EVENT
                    + """
                    ) INSERT INTO bench_state (id, version, phase, changed_at) VALUES (?, ?, 'SUBMITTED', now())
                    ON CONFLICT (id) DO UPDATE SET version = excluded.version, changed_at = excluded.changed_at
                    """;

    private final DataSource source;
    private final boolean withState;

    private Floor(DataSource source, boolean withState) {
        this.source = source;
        this.withState = withState;
    }

    static void prepare(TestSystem system) {
        system.ownerSql("CREATE TABLE bench_event (LIKE domain_event INCLUDING ALL)");
        system.ownerSql(
                "CREATE TABLE bench_state (id text PRIMARY KEY, version bigint, phase text, changed_at timestamptz)");
        system.ownerSql(
                "GRANT ALL ON bench_event, bench_state TO \"" + system.writer().username() + "\"");
    }

    static Floor events(TestSystem system) {
        return new Floor(system.bean(DataSource.class), false);
    }

    static Floor eventsAndState(TestSystem system) {
        return new Floor(system.bean(DataSource.class), true);
    }

    void live() {
        String id = UUID.randomUUID().toString();
        for (int i = 0; i < Life.ACTIONS; i++) {
            write(id, i);
        }
    }

    private void write(String id, int sequence) {
        try (Connection connection = source.getConnection();
                PreparedStatement insert = connection.prepareStatement(withState ? STATE : EVENT)) {
            insert.setString(1, UUID.randomUUID().toString());
            insert.setString(2, id);
            insert.setLong(3, sequence);
            insert.setBytes(4, new byte[PAYLOADS[sequence]]);
            insert.setBytes(5, new byte[METADATA]);
            if (withState) {
                insert.setString(6, id);
                insert.setLong(7, sequence + 1L);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
