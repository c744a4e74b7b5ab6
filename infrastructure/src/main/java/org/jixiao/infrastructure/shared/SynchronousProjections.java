package org.jixiao.infrastructure.shared;

import java.util.ArrayList;
import java.util.Collection;
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
        show(byAggregate.values());
    }

    /** In the order of their ids, so that no two transactions wait for each other's rows. */
    private void show(Collection<List<DomainEventMessage<?>>> aggregates) {
        Map<String, List<Change>> byType = new LinkedHashMap<>();
        aggregates.stream()
                .sorted(Comparator.comparing(events -> events.getFirst().getAggregateIdentifier()))
                .forEach(
                        events ->
                                byType.computeIfAbsent(
                                                events.getFirst().getType(), t -> new ArrayList<>())
                                        .add(change(events)));
        byType.forEach(
                (type, changes) ->
                        readModels.stream()
                                .filter(model -> model.aggregateType().equals(type))
                                .forEach(model -> model.showAll(changes)));
        byType.values().forEach(changes -> followers.forEach(each -> each.follow(changes)));
    }

    private static Change change(List<DomainEventMessage<?>> messages) {
        String id = messages.getFirst().getAggregateIdentifier();
        Object state =
                StateAfterwards.of(id)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "events of " + id + " without a state"));
        return new Change(
                state, messages.stream().<RecordedEvent<?>>map(StoredEvents::recorded).toList());
    }
}
