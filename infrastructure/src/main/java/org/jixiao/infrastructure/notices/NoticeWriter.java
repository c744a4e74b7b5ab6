package org.jixiao.infrastructure.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jixiao.application.notices.Announcement;
import org.jixiao.application.notices.NoticeRouting;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.project.Project;
import org.jixiao.domain.project.Project.Filed;
import org.jixiao.domain.project.Project.Unfiled;
import org.jixiao.domain.project.ProjectEvent;
import org.jixiao.domain.project.ProjectEvolution;
import org.jixiao.infrastructure.notices.NoticeTable.Cause;
import org.jixiao.infrastructure.notices.NoticeTable.Told;
import org.jixiao.infrastructure.shared.Change;
import org.jixiao.infrastructure.shared.EventFollower;
import org.jixiao.infrastructure.shared.StoredEvents;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives notice of events in their own transaction. */
@Component
class NoticeWriter implements EventFollower {

    private final NoticeTable notices;
    private final StoredEvents events;
    private final JdbcClient writer;

    NoticeWriter(NoticeTable notices, StoredEvents events, JdbcClient writer) {
        this.notices = notices;
        this.events = events;
        this.writer = writer;
    }

    @Override
    public void follow(List<Change> changes) {
        Map<Cause, List<Announcement>> told = new LinkedHashMap<>();
        for (Change change : changes) {
            for (RecordedEvent<?> recorded : change.newest()) {
                told.computeIfAbsent(cause(recorded, changes), cause -> new ArrayList<>())
                        .addAll(
                                NoticeRouting.of(
                                        change.state(),
                                        recorded.event(),
                                        () -> before(change.state(), recorded)));
            }
        }
        told.forEach((cause, announcements) -> notices.tell(cause, counted(announcements)));
    }

    /** What one request causes is told as of its first event here. */
    private static Cause cause(RecordedEvent<?> recorded, List<Change> changes) {
        EventMeta meta = recorded.meta();
        Instant at =
                changes.stream()
                        .flatMap(change -> change.newest().stream())
                        .filter(each -> each.meta().requestId().equals(meta.requestId()))
                        .findFirst()
                        .map(RecordedEvent::at)
                        .orElse(recorded.at());
        return new Cause(meta.requestId(), at, meta.actorId(), meta.actorName());
    }

    /** What one addressee is told of several projects folds into one notice: the first stands. */
    private static List<Told> counted(List<Announcement> announcements) {
        return announcements.stream()
                .collect(
                        Collectors.groupingBy(
                                each -> List.of(each.kind(), each.to()),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .map(alike -> new Told(alike.getFirst(), alike.size()))
                .toList();
    }

    /** Replayed, since the state an event led to does not tell what it found. */
    private Project before(Object state, RecordedEvent<?> event) {
        Project project = new Unfiled();
        for (RecordedEvent<?> earlier :
                events.ofAggregate(writer, ((Filed) state).file().id().toString())) {
            if (earlier.version() < event.version()) {
                project = ProjectEvolution.evolve(project, (ProjectEvent) earlier.event());
            }
        }
        return project;
    }
}
