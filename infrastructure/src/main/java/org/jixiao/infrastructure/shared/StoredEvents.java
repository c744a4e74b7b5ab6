package org.jixiao.infrastructure.shared;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
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

    private static final String SELECT = "SELECT " + StoredRow.COLUMNS + " FROM domain_event ";

    private final Serializer serializer;
    private final EventUpcaster upcasters;

    public StoredEvents(Serializer serializer, EventUpcaster upcasters) {
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** All events of one aggregate in order. */
    public List<RecordedEvent<?>> ofAggregate(JdbcClient client, String aggregateId) {
        List<StoredRow> rows =
                client.sql(SELECT + "WHERE aggregate_id = :id ORDER BY sequence")
                        .param("id", aggregateId)
                        .query((row, number) -> StoredRow.of(row))
                        .list();
        return recorded(rows.stream());
    }

    /**
     * All events of the given aggregates, grouped by aggregate, each in order; read from JSON by
     * every core at hand, since rebuilds read all there is.
     */
    public List<RecordedEvent<?>> ofAggregates(JdbcClient client, List<String> aggregateIds) {
        List<StoredRow> rows =
                client.sql(
                                SELECT
                                        + "WHERE aggregate_id = ANY(:ids) ORDER BY aggregate_id, sequence")
                        .param("ids", aggregateIds.toArray(String[]::new))
                        .query((row, number) -> StoredRow.of(row))
                        .list();
        return rows.stream()
                .collect(groupingBy(StoredRow::aggregateIdentifier, LinkedHashMap::new, toList()))
                .values()
                .parallelStream()
                .flatMap(life -> recorded(life.stream()).stream())
                .toList();
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
}
