package org.jixiao.infrastructure.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.application.bulk.BulkAction;
import org.jixiao.application.bulk.BulkJob;
import org.jixiao.application.bulk.BulkJobId;
import org.jixiao.application.bulk.BulkJobItem;
import org.jixiao.application.bulk.BulkJobs;
import org.jixiao.application.bulk.BulkRejection;
import org.jixiao.application.bulk.BulkSelection;
import org.jixiao.application.bulk.BulkWords;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.domain.project.Phase;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Refused;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Jobs in SQL; the database shows a person their own and no other. */
@Component
class JdbcBulkJobs implements BulkJobs {

    private static final String ITEMS =
            """
            SELECT i.*, p.code AS project_code, p.name, u.name AS unit_name
            FROM bulk_item i
            LEFT JOIN project_list p ON p.id = i.project_id
            LEFT JOIN unit_now u ON u.unit_code = p.unit_code
            WHERE i.job_id = :job AND (:state::text IS NULL OR i.state = :state)
            ORDER BY i.place LIMIT :size OFFSET :offset
            """;

    private static final String COUNT =
            "SELECT count(*) FROM bulk_item WHERE job_id = :job AND (:state::text IS NULL OR state = :state)";

    private static final String PHASES =
            """
            SELECT p.phase, count(*) FROM bulk_item i JOIN project_list p ON p.id = i.project_id
            WHERE i.job_id = :job GROUP BY p.phase
            """;

    private final JdbcClient writer;
    private final ScopedReads reads;
    private final PreparedJobs prepared;
    private final BulkBell bell;

    JdbcBulkJobs(JdbcClient writer, ScopedReads reads, PreparedJobs prepared, BulkBell bell) {
        this.writer = writer;
        this.reads = reads;
        this.prepared = prepared;
        this.bell = bell;
    }

    @Override
    public BulkJob prepare(BulkAction action, BulkSelection selection, Request request) {
        return own(request.actor(), prepared.prepare(action, selection, request));
    }

    @Override
    public BulkJob start(Actor actor, BulkJobId id, BulkWords words) {
        writer.sql(
                        """
                        UPDATE bulk_job SET state = 'WAITING', words = :words::json
                        WHERE id = :id AND actor_id = :actor AND state = 'PREPARED'
                        """)
                .param("words", BulkRows.json(words))
                .param("id", id.toString())
                .param("actor", actor.id().value())
                .update();
        BulkJob job = own(actor, id);
        if (job.state().isCancelled()) {
            throw new Refused(new BulkRejection.AlreadyCancelled(id));
        }
        bell.ring();
        return job;
    }

    @Override
    public BulkJob cancel(Actor actor, BulkJobId id) {
        writer.sql(
                        """
                        UPDATE bulk_job SET state = 'CANCELLED', ended_at = now()
                        WHERE id = :id AND actor_id = :actor AND state IN ('PREPARED', 'WAITING', 'RUNNING')
                        """)
                .param("id", id.toString())
                .param("actor", actor.id().value())
                .update();
        return own(actor, id);
    }

    private BulkJob own(Actor actor, BulkJobId id) {
        return find(actor, id).orElseThrow(() -> new Refused(new BulkRejection.NoSuchJob(id)));
    }

    @Override
    public Optional<BulkJob> find(Actor actor, BulkJobId id) {
        return reads.as(
                actor,
                client ->
                        client.sql(BulkRows.JOBS + "WHERE j.id = :id")
                                .param("id", id.toString())
                                .query((row, number) -> BulkRows.job(row))
                                .optional());
    }

    @Override
    public List<BulkJob> latest(Actor actor, int limit) {
        return reads.as(
                actor,
                client ->
                        client.sql(
                                        BulkRows.JOBS
                                                + "WHERE j.state <> 'PREPARED' ORDER BY j.created_at DESC LIMIT :limit")
                                .param("limit", limit)
                                .query((row, number) -> BulkRows.job(row))
                                .list());
    }

    @Override
    public Map<Phase, Long> phases(Actor actor, BulkJobId id) {
        Map<Phase, Long> phases = new EnumMap<>(Phase.class);
        reads.as(
                actor,
                client ->
                        client.sql(PHASES)
                                .param("job", id.toString())
                                .query(
                                        (row, number) ->
                                                phases.put(
                                                        Phase.valueOf(row.getString(1)),
                                                        row.getLong(2)))
                                .list());
        return phases;
    }

    @Override
    public Page<BulkJobItem> items(
            Actor actor, BulkJobId id, BulkJobItem.@Nullable State state, PageRequest page) {
        String wanted = state == null ? null : state.name();
        return reads.as(
                actor,
                client ->
                        new Page<>(
                                client.sql(ITEMS)
                                        .param("job", id.toString())
                                        .param("state", wanted)
                                        .param("size", page.size())
                                        .param("offset", page.offset())
                                        .query((row, number) -> item(row))
                                        .list(),
                                page.page(),
                                page.size(),
                                Objects.requireNonNull(
                                        client.sql(COUNT)
                                                .param("job", id.toString())
                                                .param("state", wanted)
                                                .query(Long.class)
                                                .single())));
    }

    private static BulkJobItem item(ResultSet row) throws SQLException {
        return new BulkJobItem(
                row.getInt("place"),
                ProjectId.parse(row.getString("project_id")),
                row.getString("project_code"),
                row.getString("name"),
                row.getString("unit_name"),
                BulkJobItem.State.valueOf(row.getString("state")),
                row.getLong("version"),
                row.getString("code"),
                row.getString("sentence"),
                row.getString("english"));
    }
}
