package org.jixiao.infrastructure.notices;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jixiao.application.notices.Addressee.Above;
import org.jixiao.application.notices.Addressee.FilersOf;
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
 * Reminds units before a window closes and reviewers of what waits: each once, whichever node
 * looks, since a key of each reminder is written with it.
 */
@Component
class Reminders {

    private static final String ONE_NODE =
            "SELECT pg_try_advisory_xact_lock(hashtext('jixiao.reminders'))";

    private static final String NOT_SUBMITTED =
            """
            WITH late AS (
                SELECT unit_code, count(*) AS projects FROM project_list
                WHERE fiscal_year = :year AND round = :kind AND phase IN ('DRAFT', 'RETURNED') GROUP BY unit_code),
            first AS (
                INSERT INTO reminder (key, at)
                SELECT concat_ws('/', 'deadline', :round, :closes, :days, unit_code), :now FROM late
                ON CONFLICT DO NOTHING RETURNING key)
            SELECT l.unit_code, l.projects FROM late l
            JOIN first f ON f.key = concat_ws('/', 'deadline', :round, :closes, :days, l.unit_code)
            ORDER BY l.unit_code
            """;

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

    private record Round(RoundId id, Instant closes) {}

    private record Late(UnitCode unit, long projects) {}

    /** Does nothing while another node does it. */
    void remind() {
        transaction.executeWithoutResult(
                status -> {
                    if (client.sql(ONE_NODE).query(Boolean.class).single()) {
                        Instant now = clock.instant();
                        openRounds(now).forEach(round -> beforeClosing(round, now));
                        ofWaiting(now);
                    }
                });
    }

    private List<Round> openRounds(Instant now) {
        return client.sql(
                        "SELECT round_id, closes FROM filing_round WHERE opens <= :now AND closes > :now")
                .param("now", Timestamp.from(now))
                .query(
                        (row, number) ->
                                new Round(
                                        RoundId.parse(row.getString(1)),
                                        row.getTimestamp(2).toInstant()))
                .list();
    }

    /** Of several reminders that are due, as after a standstill, the most urgent says it all. */
    private void beforeClosing(Round round, Instant now) {
        Optional<Integer> due =
                settings.daysBeforeClosing().stream()
                        .filter(days -> !now.isBefore(round.closes().minus(Duration.ofDays(days))))
                        .min(Comparator.naturalOrder());
        due.ifPresent(days -> beforeClosing(round, days, now));
    }

    private void beforeClosing(Round round, int days, Instant now) {
        List<Late> units =
                client.sql(NOT_SUBMITTED)
                        .param("round", round.id().toString())
                        .param("year", round.id().fiscalYear().value())
                        .param("kind", round.id().round().name())
                        .param("closes", round.closes().toString())
                        .param("days", Integer.toString(days))
                        .param("now", Timestamp.from(now))
                        .query((row, number) -> late(row.getString(1), row.getLong(2)))
                        .list();
        String fold = "deadline/" + round.id() + "/" + round.closes() + "/" + days;
        notices.tell(
                cause(fold, now),
                units.stream()
                        .map(late -> new Told(deadline(round, late), late.projects()))
                        .toList());
    }

    private static Announcement deadline(Round round, Late late) {
        return new Announcement(
                NoticeKind.DEADLINE_NEAR,
                new FilersOf(late.unit()),
                null,
                null,
                round.id(),
                round.closes());
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
