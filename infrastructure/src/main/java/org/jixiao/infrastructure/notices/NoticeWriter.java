package org.jixiao.infrastructure.notices;

import java.util.List;
import org.jixiao.application.notices.NoticeRouting;
import org.jixiao.application.shared.EventMeta;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.infrastructure.notices.NoticeTable.Cause;
import org.jixiao.infrastructure.notices.NoticeTable.Told;
import org.jixiao.infrastructure.shared.EventFollower;
import org.springframework.stereotype.Component;

/** Gives notice of events in their own transaction. */
@Component
class NoticeWriter implements EventFollower {

    private final NoticeTable notices;

    NoticeWriter(NoticeTable notices) {
        this.notices = notices;
    }

    @Override
    public void follow(Object state, List<RecordedEvent<?>> newest) {
        for (RecordedEvent<?> recorded : newest) {
            EventMeta meta = recorded.meta();
            notices.tell(
                    new Cause(meta.requestId(), recorded.at(), meta.actorId(), meta.actorName()),
                    NoticeRouting.of(state, recorded.event()).stream()
                            .map(announcement -> new Told(announcement, 1))
                            .toList());
        }
    }
}
