package org.jixiao.infrastructure.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.notices.NoticeView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of messages that leave the house. */
class MessageWordsTest {

    private static final Instant AT = Instant.parse("2025-03-01T00:00:00Z");

    private static NoticeView notice(NoticeKind kind, long count) {
        return new NoticeView(
                new UUID(1, 2),
                kind,
                AT,
                count,
                true,
                null,
                null,
                null,
                null,
                null,
                Instant.parse("2025-03-04T10:00:00Z"),
                "张伟东");
    }

    private static String said(Locale language, NoticeView notice) {
        return new MessageWords(language, "http://localhost").digest(List.of(notice));
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindHasItsWordsInBothLanguagesForOneAndForMany(NoticeKind kind) {
        Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                .flatMap(language -> Stream.of(1, 7).map(n -> said(language, notice(kind, n))))
                .forEach(text -> assertThat(text).isNotBlank().doesNotContain("{", "}"));
    }

    @Test
    void aDelegateIsToldForWhomAndUntilWhen() {
        NoticeView granted = notice(NoticeKind.DELEGATION_GRANTED, 1);
        assertThat(said(Locale.SIMPLIFIED_CHINESE, granted))
                .contains("张伟东委托您代为办理业务，至 2025-03-04 18:00 为止");
        assertThat(said(Locale.ENGLISH, granted))
                .contains("You may act for 张伟东 until 2025-03-04 18:00");
    }
}
