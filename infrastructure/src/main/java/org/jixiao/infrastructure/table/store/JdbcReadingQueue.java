package org.jixiao.infrastructure.table.store;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ImportedTable;
import org.jixiao.application.table.ReadingProgress;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.uploads.ReadingQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The queue of documents to read in SQL; leases go by the clock of the database. */
@Component
class JdbcReadingQueue implements ReadingQueue {

    /** A document that was taken up so often brings down whoever takes it up. */
    private static final String GIVE_UP =
            """
            UPDATE table_import_reading SET state = 'FAILED', lease_owner = NULL, lease_until = NULL
            WHERE state IN ('WAITING', 'READING') AND tries >= 3 AND lease_until < now()
            """;

    private static final String WAITING =
            """
            SELECT import_id, bytes FROM table_import_reading
            WHERE state IN ('WAITING', 'READING') AND (lease_until IS NULL OR lease_until < now())
            ORDER BY import_id
            """;

    private static final String CLAIM =
            """
            WITH taken AS (
                UPDATE table_import_reading SET state = 'READING', tries = tries + 1,
                    lease_owner = :node, lease_until = now() + make_interval(secs => :lease)
                WHERE import_id = :id AND state IN ('WAITING', 'READING')
                  AND (lease_until IS NULL OR lease_until < now()
                       OR lease_owner = :node AND state = 'WAITING')
                RETURNING import_id, above)
            SELECT i.file_name, i.content, t.above FROM taken t JOIN table_import i ON i.id = t.import_id
            """;

    private static final String RENEW =
            """
            UPDATE table_import_reading SET stage = :stage, done = :done, total = :total,
                lease_until = now() + make_interval(secs => :lease)
            """;

    private static final String HELD =
            " WHERE import_id = :id AND lease_owner = :node AND state = 'READING'";

    private static final String END =
            "UPDATE table_import_reading SET lease_owner = NULL, lease_until = NULL, ";

    private final JdbcClient writer;
    private final TransactionTemplate transaction;

    /** What is noted while lines are being kept must be seen before they are. */
    private final TransactionTemplate apart;

    JdbcReadingQueue(JdbcClient writer, PlatformTransactionManager transactions) {
        this.writer = writer;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<Waiting> waiting() {
        writer.sql(GIVE_UP).update();
        return writer.sql(WAITING)
                .query(
                        (row, number) ->
                                new Waiting(
                                        ImportId.parse(row.getString("import_id")),
                                        row.getLong("bytes")))
                .list();
    }

    @Override
    public Optional<Task> claim(String node, ImportId id, Duration lease) {
        return writer.sql(CLAIM)
                .param("node", node)
                .param("id", id.toString())
                .param("lease", lease.toSeconds())
                .query(
                        (row, number) ->
                                new Task(
                                        id,
                                        row.getString("file_name"),
                                        row.getInt("above"),
                                        row.getBytes("content")))
                .optional();
    }

    @Override
    public boolean renew(
            String node,
            ImportId id,
            ReadingProgress.Stage stage,
            int done,
            int total,
            Duration lease) {
        return Objects.requireNonNull(
                apart.execute(
                        status ->
                                held(RENEW, node, id)
                                                .param("stage", stage.name())
                                                .param("done", done)
                                                .param("total", total)
                                                .param("lease", lease.toSeconds())
                                                .update()
                                        == 1));
    }

    /**
     * The note that it is read comes last, so that the row can be seen and cancelled meanwhile, and
     * decides whether all of it stays.
     */
    @Override
    public void keep(String node, ImportId id, ImportedTable table, ReadingProgress progress) {
        transaction.executeWithoutResult(
                status -> {
                    ImportHeads.keep(writer, id, table);
                    ImportedLines.keep(writer, id, table.projects(), progress);
                    if (held(END + "state = 'READ'", node, id).update() == 0) {
                        status.setRollbackOnly();
                    }
                });
    }

    @Override
    public void refuse(String node, ImportId id, Complaint why) {
        held(END + "state = 'REFUSED', refusal = :refusal::json", node, id)
                .param("refusal", ImportedLines.JSON.writeValueAsString(why))
                .update();
    }

    @Override
    public void release(String node, ImportId id) {
        held(END + "state = 'WAITING', tries = greatest(tries - 1, 0)", node, id).update();
    }

    private JdbcClient.StatementSpec held(String statement, String node, ImportId id) {
        return writer.sql(statement + HELD).param("node", node).param("id", id.toString());
    }
}
