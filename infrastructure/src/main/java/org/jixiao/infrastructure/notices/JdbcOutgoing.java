package org.jixiao.infrastructure.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jixiao.application.notices.Outgoing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages on their way out, counted for operators. */
@Component
class JdbcOutgoing implements Outgoing {

    private static final String DEAD =
            """
            SELECT o.id, o.channel, coalesce(p.name, o.recipient) AS receiver, o.attempts, o.created_at, o.error
            FROM outgoing o LEFT JOIN notice_person p ON p.person_id = o.recipient
            WHERE o.state = 'DEAD' ORDER BY o.changed_at DESC LIMIT 200
            """;

    private final JdbcClient client;
    private final List<String> channels;
    private final Clock clock;

    JdbcOutgoing(JdbcClient client, List<OutgoingChannel> channels, Clock clock) {
        this.client = client;
        this.channels = channels.stream().map(OutgoingChannel::name).sorted().toList();
        this.clock = clock;
    }

    @Override
    public Status status() {
        Instant yesterday = clock.instant().minus(Duration.ofDays(1));
        long given =
                client.sql(
                                "SELECT count(*) FROM outgoing WHERE state = 'GIVEN' AND changed_at > :since")
                        .param("since", Timestamp.from(yesterday))
                        .query(Long.class)
                        .single();
        long waiting =
                client.sql("SELECT count(*) FROM outgoing WHERE state = 'WAITING'")
                        .query(Long.class)
                        .single();
        List<Dead> dead = client.sql(DEAD).query((row, number) -> dead(row)).list();
        return new Status(channels, waiting, given, dead);
    }

    private static Dead dead(ResultSet row) throws SQLException {
        return new Dead(
                Objects.requireNonNull(row.getObject("id", UUID.class)),
                row.getString("channel"),
                row.getString("receiver"),
                row.getInt("attempts"),
                row.getTimestamp("created_at").toInstant(),
                row.getString("error"));
    }

    @Override
    public boolean retry(UUID id) {
        return client.sql(
                                """
                                UPDATE outgoing SET state = 'WAITING', attempts = 0, due_at = :now, changed_at = :now
                                WHERE id = :id AND state = 'DEAD'
                                """)
                        .param("id", id)
                        .param("now", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
