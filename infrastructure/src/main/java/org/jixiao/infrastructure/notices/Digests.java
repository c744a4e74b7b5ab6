package org.jixiao.infrastructure.notices;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jixiao.application.notices.Mailing;
import org.jixiao.application.notices.NoticePeople;
import org.jixiao.application.notices.NoticeView;
import org.jixiao.application.notices.Notices;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.application.shared.Today;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Once a day, for those who want it so, what has come and is not read yet. */
@Component
class Digests {

    private static final String DUE =
            """
            SELECT person_id, name, unit_code, roles, digested_at FROM notice_person
            WHERE mail_mode = 'DAILY' AND email IS NOT NULL AND digested_at < :today
              AND seen_at > CAST(:now AS timestamptz) - INTERVAL '90 days'
            ORDER BY person_id LIMIT 200 FOR UPDATE SKIP LOCKED
            """;

    private final JdbcClient client;
    private final TransactionOperations transaction;
    private final Notices notices;
    private final NoticePeople people;
    private final OutgoingTable outgoing;
    private final MessageWords words;
    private final int hour;
    private final Clock clock;

    Digests(
            JdbcClient client,
            TransactionOperations noticeTransactions,
            Notices notices,
            NoticePeople people,
            OutgoingTable outgoing,
            MessageWords messageWords,
            NoticeProperties properties,
            Clock clock) {
        this.client = client;
        this.transaction = noticeTransactions;
        this.notices = notices;
        this.people = people;
        this.outgoing = outgoing;
        this.words = messageWords;
        this.hour = properties.mail().digestHour();
        this.clock = clock;
    }

    private record Reader(Actor person, Instant digestedAt) {}

    /** Puts the messages of today onto their way, once it is late enough. */
    void write() {
        Instant now = clock.instant();
        LocalDate today = now.atZone(Today.CHINA).toLocalDate();
        Instant from = today.atTime(hour, 0).atZone(Today.CHINA).toInstant();
        if (now.isBefore(from) || !people.mailIsSent()) {
            return;
        }
        boolean more = true;
        while (more) {
            more =
                    Boolean.TRUE.equals(
                            transaction.<Boolean>execute(status -> writeSome(from, now)));
        }
    }

    private boolean writeSome(Instant from, Instant now) {
        List<Reader> readers =
                client.sql(DUE)
                        .param("today", Timestamp.from(from))
                        .param("now", Timestamp.from(now))
                        .query((row, number) -> reader(row))
                        .list();
        readers.forEach(reader -> write(reader, now));
        return !readers.isEmpty();
    }

    private void write(Reader reader, Instant now) {
        Mailing wanted = people.mailing(reader.person().id());
        PageRequest newest = new PageRequest(0, PageRequest.LARGEST, "");
        List<NoticeView> unread =
                notices.list(reader.person(), true, null, newest).items().stream()
                        .filter(notice -> notice.at().isAfter(reader.digestedAt()))
                        .filter(notice -> wanted.kinds().contains(notice.kind()))
                        .toList();
        String person = reader.person().id().value();
        if (!unread.isEmpty()) {
            byte[] name = ("digest/" + person + "/" + now).getBytes(StandardCharsets.UTF_8);
            String content = words.digest(unread);
            outgoing.put(UUID.nameUUIDFromBytes(name), MailChannel.NAME, person, content, now);
        }
        client.sql("UPDATE notice_person SET digested_at = :now WHERE person_id = :id")
                .param("now", Timestamp.from(now))
                .param("id", person)
                .update();
    }

    private static Reader reader(ResultSet row) throws SQLException {
        Set<Role> roles =
                Arrays.stream((String[]) row.getArray("roles").getArray())
                        .flatMap(code -> Role.ofCode(code).stream())
                        .collect(Collectors.toSet());
        UnitCode unit = new UnitCode(row.getString("unit_code"));
        return new Reader(
                new Actor(
                        new ActorId(row.getString("person_id")),
                        row.getString("name"),
                        unit,
                        unit.value(),
                        roles),
                row.getTimestamp("digested_at").toInstant());
    }
}
