package org.jixiao.web.notices;

import java.time.Instant;
import org.jixiao.application.notices.NoticeView;
import org.jixiao.web.shared.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Notices in the reader's language. */
@Component
class NoticeWords {

    private final MessageSource messages;
    private final Formats formats;

    NoticeWords(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    String say(String key, Object... values) {
        return messages.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /** With {0} how many, {1} the project, {2} the round and {3} when it closes. */
    String sentence(NoticeView notice) {
        Instant due = notice.due();
        return say(
                notice.kind().key(),
                notice.count(),
                project(notice),
                notice.round() == null ? "" : notice.round().label(),
                due == null ? "" : formats.minute(due));
    }

    private String project(NoticeView notice) {
        if (notice.code() == null) {
            return "";
        }
        String name = notice.name() == null ? "" : notice.name();
        return say("notices.project", notice.code(), name.isBlank() ? say("notices.unnamed") : name);
    }
}
