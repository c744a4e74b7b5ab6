package org.jixiao.infrastructure.notices;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Messages on their way out; each is claimed by one node for as long as its lease lasts. */
@Component
class OutgoingTable {

    private static final int ENOUGH = 20;
    private static final int LONGEST_ERROR = 500;

    private static final String CLAIM =
            """
            WITH claimed AS (
                UPDATE outgoing SET leased_until = :until, attempts = attempts + 1
                WHERE id IN (
                    SELECT id FROM outgoing
                    WHERE state = 'WAITING' AND due_at <= :now AND leased_until <= :now
                    ORDER BY due_at LIMIT :enough FOR UPDATE SKIP LOCKED)
                RETURNING *)
            SELECT c.*, n.kind, n.at, n.count, n.role, n.unit_code, n.person_id, n.project_id, n.round_id, n.due,
                n.actor_name, p.code, p.name
            FROM claimed c LEFT JOIN notice n ON n.id = c.notice_id LEFT JOIN project_list p ON p.id = n.project_id
            ORDER BY c.due_at
            """;

    private final JdbcClient client;

    OutgoingTable(JdbcClient client) {
        this.client = client;
    }

    List<OutgoingMessage> claim(Instant now, Duration lease) {
        return client.sql(CLAIM)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(now.plus(lease)))
                .param("enough", ENOUGH)
                .query((row, number) -> OutgoingMessage.of(row))
                .list();
    }

    /** One message for each recipient, due at once. */
    void part(OutgoingMessage message, List<String> recipients, Instant now) {
        client.sql(
                        """
                        INSERT INTO outgoing (id, channel, recipient, notice_id, created_at, due_at, changed_at)
                        SELECT md5(:id || '/' || person)::uuid, :channel, person, :notice, :now, :now, :now
                        FROM unnest(:people) person
                        ON CONFLICT (id) DO UPDATE SET due_at = excluded.due_at, state = 'WAITING', attempts = 0
                        """)
                .param("id", message.id().toString())
                .param("channel", message.channel())
                .param("notice", message.notice() == null ? null : message.notice().id())
                .param("now", Timestamp.from(now))
                .param("people", recipients.toArray(String[]::new))
                .update();
    }

    /** More may have come to the notice while it was sent: then the message is due once more. */
    void given(OutgoingMessage message, Instant now) {
        client.sql(
                        """
                        UPDATE outgoing SET leased_until = 'epoch', changed_at = :now, error = '',
                            state = CASE WHEN due_at = :due THEN 'GIVEN' ELSE state END
                        WHERE id = :id
                        """)
                .param("id", message.id())
                .param("due", Timestamp.from(message.dueAt()))
                .param("now", Timestamp.from(now))
                .update();
    }

    void failed(OutgoingMessage message, String error, Instant now, Instant again, boolean dead) {
        client.sql(
                        """
                        UPDATE outgoing SET leased_until = 'epoch', changed_at = :now, error = :error,
                            due_at = :again, state = CASE WHEN :dead THEN 'DEAD' ELSE 'WAITING' END
                        WHERE id = :id
                        """)
                .param("id", message.id())
                .param("error", error.substring(0, Math.min(error.length(), LONGEST_ERROR)))
                .param("now", Timestamp.from(now))
                .param("again", Timestamp.from(again))
                .param("dead", dead)
                .update();
    }

    /** A message with words of its own; once for each id. */
    void put(UUID id, String channel, String recipient, String content, Instant now) {
        client.sql(
                        """
                        INSERT INTO outgoing (id, channel, recipient, content, created_at, due_at, changed_at)
                        VALUES (:id, :channel, :recipient, :content, :now, :now, :now) ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param("channel", channel)
                .param("recipient", recipient)
                .param("content", content)
                .param("now", Timestamp.from(now))
                .update();
    }
}
