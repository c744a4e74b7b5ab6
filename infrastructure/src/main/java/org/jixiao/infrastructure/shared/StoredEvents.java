package org.jixiao.infrastructure.shared;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.application.shared.RecordedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads rows of the event table as recorded events, through the same serializer and upcasters as
 * Axon.
 */
public final class StoredEvents {

    private static final String COLUMNS =
            "SELECT event_id, aggregate_id, sequence, aggregate_type, recorded_at, name, revision, payload, metadata"
                    + " FROM domain_event ";

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    public StoredEvents(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** All events of one aggregate in order. */
    public List<RecordedEvent<?>> ofAggregate(JdbcClient client, String aggregateId) {
        List<? extends DomainEventData<?>> rows =
                client.sql(COLUMNS + "WHERE aggregate_id = :id ORDER BY sequence")
                        .param("id", aggregateId)
                        .query((row, number) -> read(row))
                        .list();
        return recorded(rows.stream());
    }

    /** All events of the given aggregates, grouped by aggregate, each in order. */
    public List<RecordedEvent<?>> ofAggregates(JdbcClient client, List<String> aggregateIds) {
        List<? extends DomainEventData<?>> rows =
                client.sql(
                                COLUMNS
                                        + "WHERE aggregate_id = ANY(:ids) ORDER BY aggregate_id, sequence")
                        .param("ids", aggregateIds.toArray(String[]::new))
                        .query((row, number) -> read(row))
                        .list();
        return recorded(rows.stream());
    }

    private List<RecordedEvent<?>> recorded(Stream<? extends DomainEventData<?>> rows) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(rows, serializer, upcasters)
                .asStream()
                .<RecordedEvent<?>>map(StoredEvents::recorded)
                .toList();
    }

    /**
     * The instant is told as exactly as the store keeps it, so that live and rebuilt rows are
     * equal.
     */
    static RecordedEvent<?> recorded(DomainEventMessage<?> message) {
        return new RecordedEvent<>(
                message.getAggregateIdentifier(),
                message.getSequenceNumber() + 1,
                message.getTimestamp().truncatedTo(ChronoUnit.MICROS),
                message.getPayload(),
                EventMeta.ofMap(message.getMetaData()));
    }

    private static DomainEventData<byte[]> read(ResultSet row) throws SQLException {
        Instant at = row.getObject("recorded_at", OffsetDateTime.class).toInstant();
        return new GenericDomainEventEntry<>(
                row.getString("aggregate_type"),
                row.getString("aggregate_id"),
                row.getLong("sequence"),
                row.getString("event_id"),
                at,
                row.getString("name"),
                row.getString("revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"));
    }
}
