package org.jixiao.infrastructure.notices;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jixiao.application.notices.NoticeView;
import org.jixiao.application.shared.Today;
import org.jixiao.infrastructure.notices.OutgoingMessage.Facts;
import org.jspecify.annotations.Nullable;

/** The words of messages that leave the house. */
final class MessageWords {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final ResourceBundle bundle;
    private final Locale language;
    private final String baseUrl;

    MessageWords(Locale language, String baseUrl) {
        this.bundle =
                ResourceBundle.getBundle(
                        "org.jixiao.infrastructure.notices.outgoing",
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        this.language = language;
        this.baseUrl = baseUrl;
    }

    String subject(OutgoingMessage message) {
        Facts notice = message.notice();
        return notice == null ? say("digest.subject") : say("subject", sentence(notice));
    }

    String text(OutgoingMessage message) {
        Facts notice = message.notice();
        return notice == null ? Objects.toString(message.content(), "") : text(notice);
    }

    private String text(Facts notice) {
        return say(
                "text",
                sentence(notice),
                MINUTE.format(notice.at().atZone(Today.CHINA)),
                notice.by().isEmpty() ? say("nobody") : notice.by(),
                baseUrl + path(notice),
                baseUrl + "/notices/settings");
    }

    private String sentence(Facts notice) {
        return sentence(
                notice.kind().name(),
                notice.count(),
                what(notice.code(), notice.name()),
                notice.round() == null ? "" : notice.round().label(),
                notice.due(),
                notice.by());
    }

    private String what(@Nullable String code, @Nullable String name) {
        return code == null ? "" : say("project", code, Objects.toString(name, ""));
    }

    private String sentence(
            String kind,
            long count,
            String project,
            String round,
            @Nullable Instant due,
            String by) {
        String closes = due == null ? "" : MINUTE.format(due.atZone(Today.CHINA));
        return say("kind." + kind, count, project, round, closes, by);
    }

    /** One line for each notice. */
    String digest(List<NoticeView> notices) {
        StringBuilder lines = new StringBuilder();
        for (NoticeView notice : notices) {
            lines.append(
                            say(
                                    "digest.line",
                                    sentence(
                                            notice.kind().name(),
                                            notice.count(),
                                            what(notice.code(), notice.name()),
                                            notice.round() == null ? "" : notice.round().label(),
                                            notice.due(),
                                            notice.by()),
                                    MINUTE.format(notice.at().atZone(Today.CHINA))))
                    .append('\n');
        }
        return say(
                "digest.text",
                notices.size(),
                lines.toString(),
                baseUrl + "/notices",
                baseUrl + "/notices/settings");
    }

    /** Where the notice leads to. */
    static String path(Facts notice) {
        return notice.projectId() == null ? "/notices" : "/projects/" + notice.projectId();
    }

    private String say(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), language).format(values);
    }
}
