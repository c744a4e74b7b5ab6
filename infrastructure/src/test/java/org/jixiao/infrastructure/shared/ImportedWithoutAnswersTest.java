package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.jixiao.domain.project.ProjectEvent.ProjectImported;
import org.jixiao.domain.project.Source;
import org.junit.jupiter.api.Test;

/** An import stored before people could answer what a document leaves open. */
class ImportedWithoutAnswersTest {

    private static final Path OLD =
            Path.of("src/test/resources/events/jixiao.project-imported.1.json");

    @Test
    void anImportOfTheFirstRevisionHasNoAnswersAndNoCheck() throws Exception {
        EventSerializer serializer = new EventSerializer(new EventCatalogue());
        DomainEventData<byte[]> stored =
                new GenericDomainEventEntry<>(
                        "ProjectAggregate",
                        "p",
                        0,
                        "e",
                        Instant.EPOCH,
                        "jixiao.project-imported",
                        "1",
                        Files.readString(OLD).strip().getBytes(StandardCharsets.UTF_8),
                        "{}".getBytes(StandardCharsets.UTF_8));
        Stream<? extends DomainEventMessage<?>> read =
                EventStreamUtils.upcastAndDeserializeDomainEvents(
                                Stream.of(stored), serializer, new AxonConfiguration().upcasters())
                        .asStream();
        assertThat(read.<Object>map(DomainEventMessage::getPayload))
                .singleElement()
                .isInstanceOfSatisfying(
                        ProjectImported.class,
                        event -> assertThat(event.source()).isEqualTo(new Source("目标表.xlsx", 3)));
    }
}
