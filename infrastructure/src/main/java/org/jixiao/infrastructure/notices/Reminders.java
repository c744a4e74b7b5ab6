package org.jixiao.infrastructure.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jixiao.application.notices.Addressee.Above;
import org.jixiao.application.notices.Announcement;
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.notices.NoticeTable.Cause;
import org.jixiao.infrastructure.notices.NoticeTable.Told;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds units and districts before a window closes and reviewers of what waits: each once,
 * whichever node looks, since a key of each reminder is written with it.
 */
@Component
class Reminders {

    private static final String ONE_NODE =
            "SELECT pg_try_advisory_xact_lock(hashtext('jixiao.reminders'))";

    /** Units may have been given longer than their round. */
    private static final String OPEN =
            """
            SELECT r.round_id, l.unit_code, l.projects, closing_for(r.round_id, l.unit_code, china_today()) AS closes
            FROM filing_round r
            JOIN (SELECT fiscal_year, round, unit_code, count(*) AS projects FROM project_list
                  WHERE phase = ANY(:phases) GROUP BY fiscal_year, round, unit_code) l
                ON l.fiscal_year = r.fiscal_year AND l.round = r.round
            WHERE r.opens <= :now ORDER BY r.round_id, l.unit_code
            """;

    private static final String FIRST =
            "INSERT INTO reminder (key, at) VALUES (:key, :now) ON CONFLICT DO NOTHING";

    /** For each time that a project waits; the district's bureau is found with the notice. */
    private static final String WAITING =
            """
            WITH late AS (
                SELECT unit_code, concat_ws('/', 'waiting', id, extract(epoch FROM phase_since)) AS key
                FROM project_list WHERE phase IN ('SUBMITTED', 'UNDER_REVIEW') AND phase_since <= :before),
            first AS (
                INSERT INTO reminder (key, at) SELECT key, :now FROM late ON CONFLICT DO NOTHING RETURNING key)
            SELECT l.unit_code, count(*) AS projects FROM late l JOIN first f ON f.key = l.key
            GROUP BY l.unit_code ORDER BY l.unit_code
            """;

    private final JdbcClient client;
    private final TransactionOperations transaction;
    private final NoticeTable notices;
    private final NoticeProperties.Reminders settings;
    private final Clock clock;

    Reminders(
            JdbcClient client,
            TransactionOperations noticeTransactions,
            NoticeTable notices,
            NoticeProperties properties,
            Clock clock) {
        this.client = client;
        this.transaction = noticeTransactions;
        this.notices = notices;
        this.settings = properties.reminders();
        this.clock = clock;
    }

    private record Open(
            Reminded task, RoundId round, UnitCode unit, long projects, Instant closes) {

        /** The whole days of that reminder are over at most once for each closing time. */
        String key(int days) {
            return String.join("/", fold(days), unit.value());
        }

        String fold(int days) {
            return String.join(
                    "/", task.key(), round.toString(), closes.toString(), Integer.toString(days));
        }
    }

    private record Late(UnitCode unit, long projects) {}

    /** Does nothing while another node does it. */
    void remind() {
        transaction.executeWithoutResult(
                status -> {
                    if (client.sql(ONE_NODE).query(Boolean.class).single()) {
                        Instant now = clock.instant();
                        for (Reminded task : Reminded.values()) {
                            open(task, now).forEach(open -> beforeClosing(open, now));
                        }
                        ofWaiting(now);
                    }
                });
    }

    private List<Open> open(Reminded task, Instant now) {
        return client.sql(OPEN)
                .param("phases", task.phases())
                .param("now", Timestamp.from(now))
                .query((row, number) -> open(task, row))
                .list();
    }

    private static Open open(Reminded task, ResultSet row) throws SQLException {
        return new Open(
                task,
                RoundId.parse(row.getString("round_id")),
                new UnitCode(row.getString("unit_code")),
                row.getLong("projects"),
                row.getTimestamp("closes").toInstant());
    }

    /** Of several reminders that are due, as after a standstill, the most urgent says it all. */
    private void beforeClosing(Open open, Instant now) {
        if (!now.isBefore(open.closes())) {
            return;
        }
        settings.daysBeforeClosing().stream()
                .filter(days -> !now.isBefore(open.closes().minus(Duration.ofDays(days))))
                .min(Comparator.naturalOrder())
                .filter(days -> isFirst(open.key(days), now))
                .ifPresent(
                        days ->
                                notices.tell(
                                        cause(open.fold(days), now),
                                        List.of(new Told(deadline(open), open.projects()))));
    }

    private boolean isFirst(String key, Instant now) {
        return client.sql(FIRST).param("key", key).param("now", Timestamp.from(now)).update() == 1;
    }

    private static Announcement deadline(Open open) {
        return new Announcement(
                open.task().kind(),
                open.task().of(open.unit()),
                null,
                null,
                open.round(),
                open.closes());
    }

    private void ofWaiting(Instant now) {
        List<Late> units =
                client.sql(WAITING)
                        .param(
                                "before",
                                Timestamp.from(
                                        now.minus(Duration.ofDays(settings.daysOfWaiting()))))
                        .param("now", Timestamp.from(now))
                        .query((row, number) -> late(row.getString(1), row.getLong(2)))
                        .list();
        notices.tell(
                cause("waiting/" + now, now),
                units.stream().map(late -> new Told(waiting(late), late.projects())).toList());
    }

    private static Announcement waiting(Late late) {
        return new Announcement(
                NoticeKind.REVIEW_OVERDUE,
                new Above(late.unit(), Role.CITY_REVIEWER),
                null,
                null,
                null,
                null);
    }

    private static Cause cause(String fold, Instant now) {
        return new Cause(fold, now, "", "");
    }

    private static Late late(String unit, long projects) {
        return new Late(new UnitCode(Objects.requireNonNull(unit)), projects);
    }
}
