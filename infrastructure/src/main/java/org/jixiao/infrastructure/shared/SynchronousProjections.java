package org.jixiao.infrastructure.shared;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.application.shared.StateAfterwards;

/**
 * Writes every read model in the transaction that records the events: nobody ever sees one without
 * the other, and no reader can skip an event.
 */
final class SynchronousProjections implements Consumer<List<? extends EventMessage<?>>> {

    private final List<ReadModel> readModels;
    private final List<EventFollower> followers;

    SynchronousProjections(List<ReadModel> readModels, List<EventFollower> followers) {
        this.readModels =
                readModels.stream().sorted(Comparator.comparing(ReadModel::isShared)).toList();
        this.followers = List.copyOf(followers);
    }

    @Override
    public void accept(List<? extends EventMessage<?>> committed) {
        Map<String, List<DomainEventMessage<?>>> byAggregate = new LinkedHashMap<>();
        for (EventMessage<?> message : committed) {
            DomainEventMessage<?> event = (DomainEventMessage<?>) message;
            byAggregate
                    .computeIfAbsent(event.getAggregateIdentifier(), id -> new ArrayList<>())
                    .add(event);
        }
        byAggregate.forEach(this::show);
    }

    private void show(String aggregateId, List<DomainEventMessage<?>> messages) {
        Object state =
                StateAfterwards.of(aggregateId)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "events of " + aggregateId + " without a state"));
        List<RecordedEvent<?>> newest =
                messages.stream().<RecordedEvent<?>>map(StoredEvents::recorded).toList();
        readModels.stream()
                .filter(model -> model.aggregateType().equals(messages.getFirst().getType()))
                .forEach(model -> model.show(state, newest));
        followers.forEach(follower -> follower.follow(state, newest));
    }
}
