package org.jixiao.infrastructure.table.store;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.application.table.imports.FilingJob;
import org.jixiao.application.table.imports.FilingOutcome;
import org.jixiao.application.table.imports.FilingQueue;
import org.jixiao.application.table.imports.ImportJobId;
import org.jixiao.application.table.imports.ImportPart;
import org.jixiao.infrastructure.bulk.BulkBell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue of filing jobs in SQL; leases go by the clock of the database. */
@Component
class JdbcFilingQueue implements FilingQueue {

    /** A job that was taken up so often without a step forward brings down whoever takes it up. */
    private static final String GIVE_UP =
            """
            UPDATE table_import_job SET state = 'FAILED', ended_at = now(), lease_owner = NULL, lease_until = NULL
            WHERE state IN ('WAITING', 'RUNNING') AND tries >= 5 AND lease_until < now()
            """;

    /** Claims are made one after the other: each sees what the ones before it have taken. */
    private static final String ALONE =
            "SELECT pg_advisory_xact_lock(hashtext('jixiao.table_import_job'))";

    /**
     * Two jobs on units of one district are not worked on at the same time: each looks for the
     * projects that its rows are already, and would overlook those that the other is making.
     */
    private static final String CLAIM =
            """
            UPDATE table_import_job SET state = 'RUNNING', served_at = now(), tries = tries + 1,
                lease_owner = :node, lease_until = now() + make_interval(secs => :lease)
            WHERE id = (
                SELECT j.id FROM table_import_job j JOIN table_import i ON i.id = j.import_id
                WHERE j.state IN ('WAITING', 'RUNNING')
                  AND (j.lease_until IS NULL OR j.lease_until < now() OR j.lease_owner = :node)
                  AND (:only::text IS NULL OR j.id = :only)
                  AND NOT EXISTS (
                      SELECT FROM table_import_job o JOIN table_import oi ON oi.id = o.import_id
                      WHERE o.id <> j.id AND o.state = 'RUNNING' AND o.lease_until > now()
                        AND left(oi.unit_code, 6) = left(i.unit_code, 6))
                ORDER BY j.served_at NULLS FIRST, j.created_at LIMIT 1 FOR UPDATE OF j SKIP LOCKED)
            RETURNING *, true AS in_hand
            """;

    private static final String RENEW =
            """
            UPDATE table_import_job SET lease_until = now() + make_interval(secs => :lease)
            WHERE id = :job AND lease_owner = :node AND state = 'RUNNING'
            """;

    private static final String RELEASE =
            """
            UPDATE table_import_job SET lease_owner = NULL, lease_until = NULL, served_at = now(),
                tries = greatest(tries - 1, 0),
                ended_at = CASE WHEN state = 'CANCELLED' OR state = 'RUNNING' AND :finished THEN now() ELSE ended_at END,
                state = CASE WHEN state = 'RUNNING' AND :finished THEN 'FINISHED' ELSE state END
            WHERE id = :job AND lease_owner = :node
            """;

    private final JdbcClient writer;
    private final TransactionTemplate transaction;
    private final BulkBell bell;

    JdbcFilingQueue(JdbcClient writer, PlatformTransactionManager transactions, BulkBell bell) {
        this.writer = writer;
        this.transaction = new TransactionTemplate(transactions);
        this.bell = bell;
    }

    @Override
    public Optional<FilingJob> claim(String node, @Nullable ImportJobId only, Duration lease) {
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            writer.sql(ALONE).query().singleRow();
                            writer.sql(GIVE_UP).update();
                            return writer.sql(CLAIM)
                                    .param("node", node)
                                    .param("lease", lease.toSeconds())
                                    .param("only", only == null ? null : only.toString())
                                    .query((row, number) -> FilingRows.job(row))
                                    .optional();
                        }));
    }

    @Override
    public ImportPart next(FilingJob job, int after, int most) {
        return NextRows.of(writer, job, after, most);
    }

    @Override
    public boolean record(
            String node, FilingJob job, int reached, List<FilingOutcome> outcomes, Duration lease) {
        return Boolean.TRUE.equals(
                transaction.execute(
                        status -> {
                            FilingNotes.keep(writer, job, reached, outcomes);
                            return writer.sql(RENEW)
                                            .param("job", job.id().toString())
                                            .param("node", node)
                                            .param("lease", lease.toSeconds())
                                            .update()
                                    == 1;
                        }));
    }

    @Override
    public void release(String node, ImportJobId job, boolean finished) {
        writer.sql(RELEASE)
                .param("job", job.toString())
                .param("node", node)
                .param("finished", finished)
                .update();
        if (!finished) {
            bell.ring();
        }
    }

    @Override
    public FilingJob now(ImportJobId job) {
        return writer.sql(FilingRows.JOBS + "WHERE j.id = :job")
                .param("job", job.toString())
                .query((row, number) -> FilingRows.job(row))
                .single();
    }
}
