package org.jixiao.infrastructure.table.store;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.FilingJobs;
import org.jixiao.application.table.imports.FilingOrder;
import org.jixiao.application.table.imports.FilingOutcome;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.imports.ImportJobId;
import org.jixiao.application.table.imports.ImportResult;
import org.jixiao.domain.shared.Actor;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Filing jobs in SQL; the database shows them to whoever it shows the upload. */
@Component
class JdbcFilingJobs implements FilingJobs {

    /** Held for a moment by the node that was asked; it begins at once. */
    private static final String START =
            """
            INSERT INTO table_import_job (id, import_id, actor_id, actor, client_address, request_id, wanted, state,
                lease_owner, lease_until, total)
            SELECT :id, :upload, :actor, :person::json, :client, :request, :wanted::json, 'WAITING',
                :node, now() + interval '10 seconds',
                (SELECT count(*) FROM table_import_project p WHERE
            """
                    + FilingRows.WANTED
                    + ") RETURNING *, true AS in_hand";

    private static final String OF_KIND =
            "FROM table_import_outcome WHERE job_id = :job AND (:kind::text IS NULL OR kind = :kind) ";

    private final JdbcClient writer;
    private final ScopedReads reads;

    JdbcFilingJobs(JdbcClient writer, ScopedReads reads) {
        this.writer = writer;
        this.reads = reads;
    }

    @Override
    public FilingJob start(Request request, ImportId upload, FilingOrder order, String node) {
        return writer.sql(START)
                .param("id", UuidCreator.getTimeOrderedEpoch().toString())
                .param("upload", upload.toString())
                .param("actor", request.actor().id().value())
                .param("person", FilingRows.json(request.actor()))
                .param("client", request.clientAddress())
                .param("request", request.requestId())
                .param("wanted", FilingRows.json(order))
                .param("node", node)
                .param("after", 0)
                .param("rows", FilingRows.rows(order))
                .query((row, number) -> FilingRows.job(row))
                .single();
    }

    @Override
    public Optional<FilingJob> latest(Actor viewer, ImportId upload) {
        return reads.as(
                viewer,
                client ->
                        client.sql(
                                        FilingRows.JOBS
                                                + "WHERE j.import_id = :upload ORDER BY j.created_at DESC, j.id DESC LIMIT 1")
                                .param("upload", upload.toString())
                                .query((row, number) -> FilingRows.job(row))
                                .optional());
    }

    @Override
    public void cancel(ImportJobId id) {
        writer.sql(
                        """
                        UPDATE table_import_job SET state = 'CANCELLED', ended_at = now()
                        WHERE id = :id AND state IN ('WAITING', 'RUNNING')
                        """)
                .param("id", id.toString())
                .update();
    }

    @Override
    public Page<FilingOutcome> outcomes(
            Actor viewer, ImportJobId id, ImportResult.@Nullable Outcome kind, PageRequest page) {
        String wanted = kind == null ? null : kind.name();
        return reads.as(
                viewer,
                client ->
                        new Page<>(
                                client.sql(
                                                "SELECT place, kind, result "
                                                        + OF_KIND
                                                        + "ORDER BY place LIMIT :size OFFSET :offset")
                                        .param("job", id.toString())
                                        .param("kind", wanted)
                                        .param("size", page.size())
                                        .param("offset", page.offset())
                                        .query((row, number) -> FilingRows.outcome(row))
                                        .list(),
                                page.page(),
                                page.size(),
                                client.sql("SELECT count(*) " + OF_KIND)
                                        .param("job", id.toString())
                                        .param("kind", wanted)
                                        .query(Long.class)
                                        .single()));
    }

    @Override
    public List<FilingOutcome> outcomes(
            Actor viewer, ImportJobId id, ImportResult.@Nullable Outcome kind) {
        return reads.as(
                viewer,
                client ->
                        client.sql("SELECT place, kind, result " + OF_KIND + "ORDER BY place")
                                .param("job", id.toString())
                                .param("kind", kind == null ? null : kind.name())
                                .query((row, number) -> FilingRows.outcome(row))
                                .list());
    }

    @Override
    public Set<Integer> left(Actor viewer, FilingJob job) {
        return reads.as(
                viewer,
                client ->
                        new HashSet<>(
                                client.sql(
                                                "SELECT p.row_number FROM table_import_project p WHERE "
                                                        + FilingRows.WANTED)
                                        .param("upload", job.upload().toString())
                                        .param("after", job.reached())
                                        .param("rows", FilingRows.rows(job.order()))
                                        .query(Integer.class)
                                        .list()));
    }
}
