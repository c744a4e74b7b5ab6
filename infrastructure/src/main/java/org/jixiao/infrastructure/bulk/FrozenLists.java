package org.jixiao.infrastructure.bulk;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jixiao.application.bulk.BulkJobs;
import org.jixiao.application.bulk.BulkSelection;
import org.jixiao.application.project.ProjectFilter;
import org.jixiao.domain.shared.Actor;
import org.jixiao.infrastructure.project.ProjectSearch;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up, once and within the scope of who asks, which projects a selection means. */
@Component
class FrozenLists {

    private static final String NAMED =
            """
            SELECT wanted.id, coalesce(p.total, 0)
            FROM unnest(:ids) WITH ORDINALITY AS wanted (id, place)
            LEFT JOIN project_list p ON p.id = wanted.id ORDER BY wanted.place
            """;

    private static final String REFUSED =
            """
            SELECT i.project_id, coalesce(p.total, 0)
            FROM bulk_item i LEFT JOIN project_list p ON p.id = i.project_id
            WHERE i.job_id = :job AND i.state = 'REFUSED' ORDER BY i.place
            """;

    private final ScopedReads reads;

    FrozenLists(ScopedReads reads) {
        this.reads = reads;
    }

    /**
     * One project of a list.
     *
     * @param total in 元; 0 for one that whoever asks cannot see
     */
    record Entry(String project, BigDecimal total) {}

    /** At most one more than a job may have. */
    List<Entry> of(BulkSelection selection, Actor actor) {
        return reads.as(
                actor,
                client ->
                        switch (selection) {
                            case BulkSelection.Named named -> named(client, named);
                            case BulkSelection.Matching matching ->
                                    matching(client, matching.filter(), actor);
                            case BulkSelection.RefusedOf refused ->
                                    client.sql(REFUSED)
                                            .param("job", refused.job().toString())
                                            .query((row, number) -> entry(row))
                                            .list();
                        });
    }

    private static List<Entry> named(JdbcClient client, BulkSelection.Named named) {
        String[] ids = named.projects().stream().map(Object::toString).toArray(String[]::new);
        return client.sql(NAMED).param("ids", ids).query((row, number) -> entry(row)).list();
    }

    private static List<Entry> matching(JdbcClient client, ProjectFilter filter, Actor actor) {
        ProjectSearch search = new ProjectSearch(ScopedReads.scopeOf(actor), filter);
        return client.sql(
                        "SELECT p.id, p.total"
                                + search.from()
                                + search.where()
                                + " ORDER BY p.code LIMIT :limit")
                .params(search.parameters())
                .param("limit", BulkJobs.MOST + 1)
                .query((row, number) -> entry(row))
                .list();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getString(1), row.getBigDecimal(2));
    }
}
