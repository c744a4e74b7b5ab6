package org.jixiao.web.testing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jixiao.application.shared.AggregateNames;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.checks.CheckRules;
import org.jixiao.domain.checks.CheckRulesDecider;
import org.jixiao.domain.checks.CheckRulesEvent;
import org.jixiao.domain.organization.FilingRound;
import org.jixiao.domain.organization.RoundEvent;
import org.jixiao.domain.organization.UnitTree;
import org.jixiao.domain.organization.UnitTreeEvent;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.domain.shared.FiscalYear;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.RoundId;

/** The event store as lists in memory; states are replayed from them each time. */
final class MemoryEvents {

    private final Map<String, List<RecordedEvent<?>>> streams = new LinkedHashMap<>();
    private final Clock clock;

    MemoryEvents(Clock clock) {
        this.clock = clock;
    }

    synchronized void append(String id, List<?> events, EventMeta meta) {
        if (events.isEmpty()) {
            return;
        }
        List<RecordedEvent<?>> stream = streams.computeIfAbsent(id, none -> new ArrayList<>());
        for (Object event : events) {
            stream.add(new RecordedEvent<>(id, stream.size() + 1, clock.instant(), event, meta));
        }
    }

    synchronized void clear() {
        streams.clear();
    }

    synchronized int version(String id) {
        return streams.getOrDefault(id, List.of()).size();
    }

    Project project(ProjectId id) {
        return ProjectEvolution.replay(events(AggregateNames.of(id), ProjectEvent.class));
    }

    synchronized List<RecordedEvent<ProjectEvent>> lifeOf(ProjectId id) {
        return streams.getOrDefault(AggregateNames.of(id), List.of()).stream()
                .map(MemoryEvents::ofProject)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static RecordedEvent<ProjectEvent> ofProject(RecordedEvent<?> event) {
        return (RecordedEvent<ProjectEvent>) event;
    }

    /** Every project, in the order in which they were filed. */
    synchronized Stream<Filed> projects() {
        return streams.values().stream()
                .filter(stream -> stream.getFirst().event() instanceof ProjectEvent)
                .map(stream -> project(ProjectId.parse(stream.getFirst().aggregateId())))
                .map(Filed.class::cast)
                .toList()
                .stream();
    }

    UnitTree tree() {
        return UnitTree.replay(events(AggregateNames.UNIT_TREE, UnitTreeEvent.class));
    }

    FilingRound round(RoundId id) {
        FilingRound state = new FilingRound.Unscheduled();
        for (RoundEvent event : events(AggregateNames.of(id), RoundEvent.class)) {
            state = FilingRound.evolve(state, event);
        }
        return state;
    }

    CheckRules checks(FiscalYear year) {
        CheckRules state = CheckRules.USUAL;
        for (CheckRulesEvent event : events(AggregateNames.checksOf(year), CheckRulesEvent.class)) {
            state = CheckRulesDecider.evolve(state, event);
        }
        return state;
    }

    /** Every round, in the order in which they were first scheduled. */
    synchronized Stream<RoundId> rounds() {
        return streams.values().stream()
                .map(stream -> stream.getFirst().event())
                .filter(RoundEvent.class::isInstance)
                .map(event -> ((RoundEvent) event).round())
                .toList()
                .stream();
    }

    private synchronized <E> List<E> events(String id, Class<E> type) {
        return streams.getOrDefault(id, List.of()).stream()
                .map(RecordedEvent::event)
                .map(type::cast)
                .toList();
    }
}
