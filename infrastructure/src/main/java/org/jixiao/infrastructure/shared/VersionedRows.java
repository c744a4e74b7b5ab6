package org.jixiao.infrastructure.shared;

import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The rows of a table, one for each aggregate, that say in {@code version} up to which event they
 * go.
 */
public final class VersionedRows {

    private static final String COUNT = "SELECT count(*) FROM %s";

    private static final String DROP_STRAYS =
            "DELETE FROM %s r WHERE NOT EXISTS (SELECT 1 FROM domain_event e WHERE e.aggregate_id = %s)";

    private static final String BEHIND =
            """
            SELECT count(*) FROM (
                SELECT aggregate_id, max(sequence) + 1 AS version FROM domain_event
                WHERE aggregate_type = :type AND (cardinality(:names) = 0 OR name = ANY (:names))
                GROUP BY aggregate_id) e
            FULL JOIN %s r ON %s = e.aggregate_id
            WHERE r.version IS DISTINCT FROM e.version
            """;

    private final JdbcClient client;
    private final String table;
    private final String aggregate;
    private final String type;
    private final String[] names;

    /**
     * @param aggregate the aggregate's id, as an SQL expression of the row {@code r}
     * @param type under which the aggregate's events are stored
     * @param names of the events that the rows are written for; none for all
     */
    public VersionedRows(
            JdbcClient client, String table, String aggregate, String type, String... names) {
        this.client = client;
        this.table = table;
        this.aggregate = aggregate;
        this.type = type;
        this.names = names.clone();
    }

    long count() {
        return Objects.requireNonNull(
                client.sql(COUNT.formatted(table)).query(Long.class).single());
    }

    /** How many rows are missing, left over or at another version than the events. */
    long behind() {
        return Objects.requireNonNull(
                client.sql(BEHIND.formatted(table, aggregate))
                        .param("type", type)
                        .param("names", names)
                        .query(Long.class)
                        .single());
    }

    void dropStrays() {
        client.sql(DROP_STRAYS.formatted(table, aggregate)).update();
    }
}
