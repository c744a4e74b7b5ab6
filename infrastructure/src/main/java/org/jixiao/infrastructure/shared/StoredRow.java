package org.jixiao.infrastructure.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** One row of the event table; Axon's own entries would cut its instant to milliseconds. */
record StoredRow(
        String type,
        String aggregateIdentifier,
        long sequenceNumber,
        String eventIdentifier,
        Instant timestamp,
        SerializedObject<byte[]> payload,
        SerializedObject<byte[]> metaData)
        implements DomainEventData<byte[]> {

    /** What {@link #of} reads of a row. */
    static final String COLUMNS =
            "event_id, aggregate_id, sequence, aggregate_type, recorded_at, name, revision, payload, metadata";

    static StoredRow of(ResultSet row) throws SQLException {
        return new StoredRow(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("event_id"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                new SimpleSerializedObject<>(
                        row.getBytes("payload"),
                        byte[].class,
                        row.getString("name"),
                        row.getString("revision")),
                new SerializedMetaData<>(row.getBytes("metadata"), byte[].class));
    }

    @Override
    public String getType() {
        return type;
    }

    @Override
    public String getAggregateIdentifier() {
        return aggregateIdentifier;
    }

    @Override
    public long getSequenceNumber() {
        return sequenceNumber;
    }

    @Override
    public String getEventIdentifier() {
        return eventIdentifier;
    }

    @Override
    public Instant getTimestamp() {
        return timestamp;
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return payload;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return metaData;
    }
}
