package org.jixiao.infrastructure.table.store;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Request;
import org.jixiao.application.table.Complaint;
import org.jixiao.application.table.ReadingProgress.Stage;
import org.jixiao.application.table.imports.ImportId;
import org.jixiao.application.table.uploads.Reading;
import org.jixiao.application.table.uploads.ReadingRunner;
import org.jixiao.application.table.uploads.UploadStore;
import org.jixiao.application.table.uploads.UploadSummary;
import org.jixiao.application.table.uploads.UploadedDocument;
import org.jixiao.domain.shared.Actor;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.support.SqlBinaryValue;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents in SQL, their bytes streamed there. */
@Component
class JdbcUploadStore implements UploadStore {

    private static final String KEEP =
            """
            INSERT INTO table_import (id, unit_code, uploaded_at, uploaded_by, file_name, content)
            VALUES (:id, :unit, :at, :by, :name, :content)
            """;

    private static final String WAIT =
            """
            INSERT INTO table_import_reading (import_id, bytes, above, state, lease_owner, lease_until)
            VALUES (:id, :bytes, :above, 'WAITING', :node, now() + make_interval(secs => :lease))
            """;

    private static final String FIND =
            """
            SELECT i.id, i.file_name, i.uploaded_at, i.uploaded_by, r.bytes, r.state, r.stage, r.done, r.total, r.refusal
            FROM table_import i JOIN table_import_reading r ON r.import_id = i.id WHERE i.id = :id
            """;

    private static final String CANCEL =
            """
            UPDATE table_import_reading SET state = 'CANCELLED', lease_owner = NULL, lease_until = NULL
            WHERE import_id = :id AND state IN ('WAITING', 'READING')
            """;

    private static final String AGAIN =
            """
            UPDATE table_import_reading SET state = 'WAITING', stage = NULL, done = 0, total = 0, refusal = NULL,
                tries = 0, lease_owner = :node, lease_until = now() + make_interval(secs => :lease)
            WHERE import_id = :id AND state IN ('REFUSED', 'CANCELLED', 'FAILED')
            """;

    private final JdbcClient writer;
    private final ScopedReads reads;
    private final Clock clock;
    private final TransactionTemplate transaction;

    JdbcUploadStore(
            JdbcClient writer,
            PlatformTransactionManager transactions,
            ScopedReads reads,
            Clock clock) {
        this.writer = writer;
        this.transaction = new TransactionTemplate(transactions);
        this.reads = reads;
        this.clock = clock;
    }

    @Override
    public ImportId keep(Request request, UploadedDocument document, String node) {
        ImportId id = new ImportId(UuidCreator.getTimeOrderedEpoch());
        try (InputStream content = document.content().open()) {
            transaction.executeWithoutResult(
                    status -> {
                        keep(id, request, document, content);
                        await(id, document, node);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return id;
    }

    private void keep(
            ImportId id, Request request, UploadedDocument document, InputStream content) {
        writer.sql(KEEP)
                .param("id", id.toString())
                .param("unit", request.actor().unit().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", request.actor().name())
                .param("name", document.fileName())
                .param("content", new SqlBinaryValue(content, document.bytes()))
                .update();
    }

    private void await(ImportId id, UploadedDocument document, String node) {
        writer.sql(WAIT)
                .param("id", id.toString())
                .param("bytes", document.bytes())
                .param("above", document.above())
                .param("node", node)
                .param("lease", ReadingRunner.LEASE.toSeconds())
                .update();
    }

    @Override
    public Optional<Reading> find(Actor viewer, ImportId id) {
        return reads.as(
                viewer,
                client ->
                        client.sql(FIND)
                                .param("id", id.toString())
                                .query((row, number) -> reading(row))
                                .optional());
    }

    private static Reading reading(ResultSet row) throws SQLException {
        String stage = row.getString("stage");
        String refusal = row.getString("refusal");
        return new Reading(
                ImportId.parse(row.getString("id")),
                row.getString("file_name"),
                row.getTimestamp("uploaded_at").toInstant(),
                row.getString("uploaded_by"),
                row.getLong("bytes"),
                Reading.State.valueOf(row.getString("state")),
                stage == null ? null : Stage.valueOf(stage),
                row.getInt("done"),
                row.getInt("total"),
                refusal == null ? null : ImportedLines.JSON.readValue(refusal, Complaint.class));
    }

    @Override
    public Page<UploadSummary> latest(Actor viewer, PageRequest page) {
        return reads.as(viewer, client -> ImportHeads.latest(client, page));
    }

    @Override
    public void cancel(ImportId id) {
        writer.sql(CANCEL).param("id", id.toString()).update();
    }

    @Override
    public void again(ImportId id, String node) {
        writer.sql(AGAIN)
                .param("id", id.toString())
                .param("node", node)
                .param("lease", ReadingRunner.LEASE.toSeconds())
                .update();
    }

    @Override
    public void discard(ImportId id) {
        transaction.executeWithoutResult(
                status -> {
                    int refused =
                            writer.sql(
                                            "DELETE FROM table_import_reading WHERE import_id = :id AND state = 'REFUSED'")
                                    .param("id", id.toString())
                                    .update();
                    if (refused == 1) {
                        writer.sql("DELETE FROM table_import WHERE id = :id")
                                .param("id", id.toString())
                                .update();
                    }
                });
    }
}
