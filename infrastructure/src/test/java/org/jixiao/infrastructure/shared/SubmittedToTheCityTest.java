package org.jixiao.infrastructure.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.jixiao.domain.project.Acknowledgement;
import org.jixiao.domain.project.Desk;
import org.jixiao.domain.project.ProjectEvent.ProjectSubmitted;
import org.jixiao.domain.shared.Anchor;
import org.jixiao.domain.shared.SheetField;
import org.junit.jupiter.api.Test;

/** A submission stored before there was a district check. */
class SubmittedToTheCityTest {

    private static final Path OLD =
            Path.of("src/test/resources/events/jixiao.project-submitted.1.json");

    @Test
    void aSubmissionOfTheFirstRevisionWentToTheCity() throws Exception {
        EventSerializer serializer = new EventSerializer(new EventCatalogue());
        DomainEventData<byte[]> stored =
                new GenericDomainEventEntry<>(
                        "ProjectAggregate",
                        "p",
                        0,
                        "e",
                        Instant.EPOCH,
                        "jixiao.project-submitted",
                        "1",
                        Files.readString(OLD).strip().getBytes(StandardCharsets.UTF_8),
                        "{}".getBytes(StandardCharsets.UTF_8));
        Stream<? extends DomainEventMessage<?>> read =
                EventStreamUtils.upcastAndDeserializeDomainEvents(
                                Stream.of(stored), serializer, new AxonConfiguration().upcasters())
                        .asStream();
        assertThat(read.<Object>map(DomainEventMessage::getPayload))
                .containsExactly(
                        new ProjectSubmitted(
                                1,
                                List.of(
                                        new Acknowledgement(
                                                "R14", Anchor.of(SheetField.INDICATORS), "均为定性要求")),
                                Desk.CITY,
                                EventSamples.FILER));
    }
}
