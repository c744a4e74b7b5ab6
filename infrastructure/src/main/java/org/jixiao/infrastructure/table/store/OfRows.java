package org.jixiao.infrastructure.table.store;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Statements about all rows of an upload or some of them. One statement for both would be planned
 * for all, and read all for each part of a large upload.
 */
final class OfRows {

    private OfRows() {}

    /**
     * @param select ends with a condition on the upload {@code :id}
     * @param rows null for all
     */
    static StatementSpec select(
            JdbcClient client, String select, String id, Integer @Nullable [] rows) {
        return rows == null
                ? client.sql(select).param("id", id)
                : client.sql(select + " AND row_number = ANY(:rows)")
                        .param("id", id)
                        .param("rows", rows);
    }
}
