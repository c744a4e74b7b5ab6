package org.jixiao.infrastructure.load;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.jixiao.application.project.ProjectAggregate;
import org.jixiao.infrastructure.shared.DatabaseProperties;
import org.jixiao.infrastructure.shared.EventSerializer;
import org.jixiao.infrastructure.shared.TimeOrderedIdentifiers;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.stereotype.Component;

/**
 * Writes events as the event store writes them, in the same columns and by the same serializer, but
 * many at a time: as the owner of the table, by COPY in PostgreSQL's binary form.
 */
@Component
class LoadRows {

    private static final String COPY =
            """
            COPY domain_event (event_id, aggregate_id, sequence, aggregate_type, recorded_at, name, revision,
                payload, metadata) FROM STDIN (FORMAT binary)
            """;
    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final int COLUMNS = 9;
    private static final String TYPE = ProjectAggregate.class.getSimpleName();

    private final DatabaseProperties database;
    private final EventSerializer serializer;
    private final TimeOrderedIdentifiers ids = new TimeOrderedIdentifiers();

    LoadRows(DatabaseProperties database, EventSerializer serializer) {
        this.database = database;
        this.serializer = serializer;
    }

    private record Row(Instant at, byte[] bytes) {}

    /** The lives of those projects, interleaved as they happened; answers how many events. */
    long write(LoadLives lives, int from, int until) {
        List<Row> rows =
                IntStream.range(from, until)
                        .parallel()
                        .boxed()
                        .flatMap(number -> lives.of(number).stream().map(this::row))
                        .sorted(Comparator.comparing(Row::at))
                        .toList();
        try (Connection owner = owner();
                DataOutputStream copy =
                        new DataOutputStream(
                                new BufferedOutputStream(
                                        new PGCopyOutputStream(
                                                owner.unwrap(PGConnection.class), COPY)))) {
            copy.write(SIGNATURE);
            for (Row row : rows) {
                copy.write(row.bytes());
            }
            copy.writeShort(-1);
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("events could not be written", failure);
        }
        return rows.size();
    }

    private Row row(LoadEvent event) {
        SerializedObject<byte[]> payload = serializer.serialize(event.event(), byte[].class);
        SerializedObject<byte[]> meta =
                serializer.serialize(MetaData.from(event.meta().toMap()), byte[].class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
        try (DataOutputStream row = new DataOutputStream(bytes)) {
            row.writeShort(COLUMNS);
            text(row, ids.generateIdentifier());
            text(row, event.aggregateId());
            number(row, event.sequence());
            text(row, TYPE);
            number(row, ChronoUnit.MICROS.between(EPOCH, event.at()));
            text(row, payload.getType().getName());
            text(row, payload.getType().getRevision());
            bytes(row, payload.getData());
            bytes(row, meta.getData());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Row(event.at(), bytes.toByteArray());
    }

    private static void text(DataOutputStream row, String text) throws IOException {
        bytes(row, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void bytes(DataOutputStream row, byte[] bytes) throws IOException {
        row.writeInt(bytes.length);
        row.write(bytes);
    }

    private static void number(DataOutputStream row, long number) throws IOException {
        row.writeInt(Long.BYTES);
        row.writeLong(number);
    }

    /** New projects go on numbering where these end. */
    void numberOn() {
        execute(
                """
                INSERT INTO project_number (unit_code, fiscal_year, last)
                SELECT unit_code, fiscal_year, max(split_part(code, '-', 3)::bigint) FROM project_list
                GROUP BY unit_code, fiscal_year
                """);
    }

    /** What autovacuum would come to in time. */
    String analyze() {
        execute("VACUUM (ANALYZE) domain_event");
        execute("VACUUM (ANALYZE) project_list");
        // Each unit that was established has written it anew.
        execute("VACUUM (FULL) unit_closure");
        execute("ANALYZE");
        return "gathered";
    }

    private void execute(String sql) {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                database.url(), database.owner().username(), database.owner().password());
    }
}
