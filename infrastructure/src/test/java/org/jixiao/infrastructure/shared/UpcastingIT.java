package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.infrastructure.shared.EventCatalogue.Name;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An event stored in an old revision is read in its present form, by Axon and by our own reader.
 */
class UpcastingIT {

    record DoorPainted(String color) {}

    record DoorRepainted(String colour) {}

    private static final String NAME = "jixiao.test-door-painted";

    /** Revision 1 wrote color, revision 2 writes colour. */
    private static final class Respelled extends SingleEventUpcaster {

        private static final SimpleSerializedType OLD = new SimpleSerializedType(NAME, "1");

        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return event.getType().equals(OLD);
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            return event.upcastPayload(
                    new SimpleSerializedType(NAME, "2"),
                    JsonNode.class,
                    json -> {
                        ObjectNode changed = (ObjectNode) json;
                        changed.set("colour", changed.remove("color"));
                        return changed;
                    });
        }
    }

    @Test
    void anOldRevisionIsReadInItsPresentFormThroughBothPaths() {
        try (TestSystem system = TestSystem.start()) {
            EventSerializer before = serializer(DoorPainted.class, "1");
            table(system, before, new EventUpcasterChain()).appendEvents(painted());
            EventSerializer now = serializer(DoorRepainted.class, "2");
            EventUpcasterChain chain = new EventUpcasterChain(new Respelled());

            Stream<? extends DomainEventMessage<?>> byAxon =
                    table(system, now, chain).readEvents("door").asStream();
            assertThat(byAxon.<Object>map(DomainEventMessage::getPayload))
                    .containsExactly(new DoorRepainted("green"));
            List<RecordedEvent<?>> byUs =
                    new StoredEvents(now, chain).ofAggregate(system.bean(JdbcClient.class), "door");
            assertThat(byUs)
                    .<Object>extracting(RecordedEvent::event)
                    .containsExactly(new DoorRepainted("green"));
        }
    }

    private static EventSerializer serializer(Class<?> event, String revision) {
        return new EventSerializer(new EventCatalogue(Map.of(event, new Name(NAME, revision))));
    }

    private static EventTable table(
            TestSystem system, EventSerializer serializer, EventUpcasterChain chain) {
        return new EventTable(
                serializer,
                chain,
                new SpringDataSourceConnectionProvider(system.bean(DataSource.class)),
                new SpringTransactionManager(system.bean(PlatformTransactionManager.class)),
                new LivesOfGroup(system.bean(JdbcClient.class)));
    }

    private static List<DomainEventMessage<?>> painted() {
        return List.of(
                new GenericDomainEventMessage<>("Door", "door", 0, new DoorPainted("green")));
    }
}
