package org.jixiao.infrastructure.audit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jixiao.application.audit.ProjectEventLog;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jixiao.infrastructure.shared.StoredEvents;
import org.springframework.stereotype.Component;

/**
 * Reads a project's events as the reading role, so that the database shows them only within the
 * viewer's scope.
 */
@Component
class JdbcProjectEventLog implements ProjectEventLog {

    private final ScopedReads reads;
    private final StoredEvents events;

    JdbcProjectEventLog(ScopedReads reads, StoredEvents events) {
        this.reads = reads;
        this.events = events;
    }

    @Override
    public List<RecordedEvent<ProjectEvent>> eventsOf(Actor viewer, ProjectId id) {
        return reads.as(viewer, client -> events.ofAggregate(client, id.toString())).stream()
                .map(JdbcProjectEventLog::ofProject)
                .toList();
    }

    @Override
    public List<List<RecordedEvent<ProjectEvent>>> livesOf(Actor viewer, List<ProjectId> ids) {
        List<String> aggregates = ids.stream().map(ProjectId::toString).toList();
        Map<String, List<RecordedEvent<ProjectEvent>>> lives =
                reads.as(viewer, client -> events.ofAggregates(client, aggregates)).stream()
                        .map(JdbcProjectEventLog::ofProject)
                        .collect(Collectors.groupingBy(RecordedEvent::aggregateId));
        return aggregates.stream().map(lives::get).filter(Objects::nonNull).toList();
    }

    private static RecordedEvent<ProjectEvent> ofProject(RecordedEvent<?> recorded) {
        return new RecordedEvent<>(
                recorded.aggregateId(),
                recorded.version(),
                recorded.at(),
                (ProjectEvent) recorded.event(),
                recorded.meta());
    }
}
