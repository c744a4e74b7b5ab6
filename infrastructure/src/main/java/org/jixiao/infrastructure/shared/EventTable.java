package org.jixiao.infrastructure.shared;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/**
 * Axon's JDBC engine on our own table: {@code bytea} JSON, {@code timestamptz}, an identity
 * position.
 */
final class EventTable extends JdbcEventStorageEngine {

    private static final int BATCH = 200;
    private static final String UNIQUE_VIOLATION = "23505";

    private final LivesOfGroup lives;

    EventTable(
            EventSerializer serializer,
            EventUpcaster upcasters,
            ConnectionProvider connections,
            TransactionManager transactions,
            LivesOfGroup lives) {
        super(
                builder()
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .upcasterChain(upcasters)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .dataType(byte[].class)
                        .schema(schemaOfOurs())
                        .persistenceExceptionResolver(EventTable::isTaken)
                        .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                        .batchSize(BATCH));
        this.lives = lives;
    }

    /** Somebody else has written this sequence: Axon's own resolver does not see it in a batch. */
    private static boolean isTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNIQUE_VIOLATION.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    private static EventSchema schemaOfOurs() {
        return EventSchema.builder()
                .eventTable("domain_event")
                .globalIndexColumn("position")
                .eventIdentifierColumn("event_id")
                .aggregateIdentifierColumn("aggregate_id")
                .sequenceNumberColumn("sequence")
                .typeColumn("aggregate_type")
                .timestampColumn("recorded_at")
                .payloadTypeColumn("name")
                .payloadRevisionColumn("revision")
                .payloadColumn("payload")
                .metaDataColumn("metadata")
                .build();
    }

    /** There are no snapshots: a project has some dozens of events. */
    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String aggregateId) {
        return Stream.empty();
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readEventData(String aggregateId, long from) {
        List<StoredRow> known = lives.take(aggregateId).orElse(null);
        return known == null
                ? super.readEventData(aggregateId, from)
                : known.stream().filter(event -> event.sequenceNumber() >= from);
    }

    @Override
    protected void writeTimestamp(PreparedStatement statement, int position, Instant at)
            throws SQLException {
        statement.setObject(position, at.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC));
    }

    @Override
    protected DomainEventData<?> getDomainEventData(ResultSet row) throws SQLException {
        return StoredRow.of(row);
    }

    @Override
    protected Object readTimeStamp(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
