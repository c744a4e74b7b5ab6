package org.jixiao.web.notices;

import java.time.Instant;
import org.jixiao.application.notices.NoticeView;
import org.jixiao.web.shared.Formats;
import org.jixiao.web.shared.Messages;
import org.springframework.stereotype.Component;

/** Notices in the reader's language. */
@Component
class NoticeWords {

    private final Formats formats;

    NoticeWords(Formats formats) {
        this.formats = formats;
    }

    /**
     * With {0} how many, {1} the project, {2} the round, {3} when it closes or ends and {4} who
     * caused it.
     */
    String sentence(NoticeView notice) {
        Instant due = notice.due();
        return Messages.of(
                notice.kind().key(notice.count()),
                notice.count(),
                project(notice),
                notice.round() == null ? "" : Messages.of(notice.round()),
                due == null ? "" : formats.minute(due),
                notice.by());
    }

    private static String project(NoticeView notice) {
        if (notice.code() == null) {
            return "";
        }
        String name = notice.name();
        return Messages.of(
                "notices.project",
                notice.code(),
                name == null || name.isBlank() ? Messages.of("project.unnamed") : name);
    }
}
