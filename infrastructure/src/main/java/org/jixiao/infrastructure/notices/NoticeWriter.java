package org.jixiao.infrastructure.notices;

import java.util.List;
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
    public void follow(Object state, List<RecordedEvent<?>> newest) {
        for (RecordedEvent<?> recorded : newest) {
            EventMeta meta = recorded.meta();
            notices.tell(
                    new Cause(meta.requestId(), recorded.at(), meta.actorId(), meta.actorName()),
                    NoticeRouting.of(state, recorded.event(), () -> before(state, recorded))
                            .stream()
                            .map(announcement -> new Told(announcement, 1))
                            .toList());
        }
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
