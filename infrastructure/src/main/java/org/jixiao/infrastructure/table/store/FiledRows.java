package org.jixiao.infrastructure.table.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jixiao.domain.shared.ProjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which rows of an upload have become which projects, and which of them have revised theirs. */
record FiledRows(Map<Integer, ProjectId> projects, Set<Integer> revised) {

    private static final String FILED =
            "SELECT row_number, project_id, revised FROM table_import_row WHERE import_id = :id";

    static FiledRows of(JdbcClient client, String id, Integer @Nullable [] rows) {
        FiledRows filed = new FiledRows(new HashMap<>(), new HashSet<>());
        OfRows.select(client, FILED, id, rows).query((row, number) -> filed.add(row)).list();
        return filed;
    }

    private boolean add(ResultSet row) throws SQLException {
        projects.put(row.getInt(1), ProjectId.parse(row.getString(2)));
        return row.getBoolean(3) && revised.add(row.getInt(1));
    }
}
