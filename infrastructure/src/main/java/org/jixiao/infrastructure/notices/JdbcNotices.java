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
import org.jixiao.application.notices.NoticeKind;
import org.jixiao.application.notices.NoticeView;
import org.jixiao.application.notices.Notices;
import org.jixiao.application.shared.Page;
import org.jixiao.application.shared.PageRequest;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ProjectId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.RoundId;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** A person's notices out of the index of each place they hold a role in. */
@Component
class JdbcNotices implements Notices {

    /** Older ones are kept, but no longer shown or counted. */
    private static final Duration SHOWN = Duration.ofDays(90);

    private static final Duration LONGEST_TRANSACTION = Duration.ofMinutes(1);
    private static final int NEWEST = 1000;
    private static final int NEWEST_COUNTED = 200;

    /** The newest of each place; what a person did themselves is no news to them. */
    private static final String MINE =
            """
            WITH place AS (
                SELECT r.role, u.unit FROM unnest(:roles) r (role)
                CROSS JOIN (SELECT '' AS unit UNION SELECT :unit
                    UNION SELECT descendant FROM scope_now WHERE ancestor = :unit) u
                WHERE r.role <> 'unit-filer' OR u.unit IN ('', :unit)),
            mine AS (
                SELECT n.* FROM place CROSS JOIN LATERAL (
                    SELECT * FROM notice x
                    WHERE x.role <> '' AND x.role = place.role AND x.unit_code = place.unit AND x.at > :since
                      AND x.actor_id <> :me
                    ORDER BY x.at DESC LIMIT :most) n
                UNION ALL
                (SELECT * FROM notice x WHERE x.person_id <> '' AND x.person_id = :me AND x.at > :since
                    AND x.actor_id <> :me ORDER BY x.at DESC LIMIT :most)),
            shown AS (
                SELECT m.*, m.at > :readUntil AND (r.seen IS NULL OR r.seen < m.count) AS unread
                FROM mine m LEFT JOIN notice_read r ON r.person_id = :me AND r.notice_id = m.id)
            """;

    private static final String LIST =
            MINE
                    + """
                    SELECT s.*, p.code, p.name, count(*) OVER () AS whole
                    FROM shown s LEFT JOIN project_list p ON p.id = s.project_id
                    WHERE (s.unread OR NOT :unreadOnly) AND (:kind = '' OR s.kind = :kind)
                    ORDER BY s.unread DESC, s.at DESC, s.id LIMIT :size OFFSET :offset
                    """;

    private static final String COUNT =
            MINE + "SELECT count(*) FROM (SELECT 1 FROM shown WHERE unread LIMIT :counted) c";

    private final ScopedReads reads;
    private final JdbcClient writer;
    private final Clock clock;

    JdbcNotices(ScopedReads reads, JdbcClient writer, Clock clock) {
        this.reads = reads;
        this.writer = writer;
        this.clock = clock;
    }

    private record Row(NoticeView view, long whole) {}

    @Override
    public Page<NoticeView> list(
            Actor viewer, boolean unreadOnly, @Nullable NoticeKind kind, PageRequest page) {
        List<Row> rows =
                reads.as(
                        viewer,
                        client ->
                                of(viewer, client, LIST, readUntil(client, viewer), shownFrom())
                                        .param("most", NEWEST)
                                        .param("unreadOnly", unreadOnly)
                                        .param("kind", kind == null ? "" : kind.name())
                                        .param("size", page.size())
                                        .param("offset", page.offset())
                                        .query((row, number) -> row(row))
                                        .list());
        long whole = rows.isEmpty() ? 0 : rows.getFirst().whole();
        return new Page<>(rows.stream().map(Row::view).toList(), page.page(), page.size(), whole);
    }

    @Override
    public int unread(Actor viewer) {
        return reads.as(viewer, client -> unread(viewer, client));
    }

    private int unread(Actor viewer, JdbcClient client) {
        Instant until = readUntil(client, viewer);
        Instant since = until.isAfter(shownFrom()) ? until : shownFrom();
        return of(viewer, client, COUNT, until, since)
                .param("most", NEWEST_COUNTED)
                .param("counted", COUNTED)
                .query(Integer.class)
                .single();
    }

    private static Instant readUntil(JdbcClient client, Actor viewer) {
        return client.sql("SELECT read_until FROM notice_person WHERE person_id = :me")
                .param("me", viewer.id().value())
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(Instant.EPOCH);
    }

    private Instant shownFrom() {
        return clock.instant().minus(SHOWN);
    }

    private static StatementSpec of(
            Actor viewer, JdbcClient client, String sql, Instant readUntil, Instant since) {
        return client.sql(sql)
                .param("me", viewer.id().value())
                .param("unit", ScopedReads.scopeOf(viewer))
                .param("roles", viewer.roles().stream().map(Role::code).toArray(String[]::new))
                .param("since", Timestamp.from(since))
                .param("readUntil", Timestamp.from(readUntil));
    }

    @Override
    public boolean markRead(Actor viewer, UUID notice) {
        List<Long> counts =
                reads.as(
                        viewer,
                        client ->
                                client.sql("SELECT count FROM notice WHERE id = :id")
                                        .param("id", notice)
                                        .query(Long.class)
                                        .list());
        counts.forEach(count -> seen(viewer, notice, count));
        return !counts.isEmpty();
    }

    private void seen(Actor viewer, UUID notice, long count) {
        writer.sql(
                        """
                        INSERT INTO notice_read (person_id, notice_id, seen) VALUES (:me, :id, :count)
                        ON CONFLICT (person_id, notice_id) DO UPDATE SET seen = excluded.seen
                        """)
                .param("me", viewer.id().value())
                .param("id", notice)
                .param("count", count)
                .update();
    }

    /**
     * What is older than any open transaction is read by its time, the rest one by one: a notice
     * may still be committed with an earlier time than one that can be seen.
     */
    @Override
    public void markAllRead(Actor viewer) {
        Instant settled = clock.instant().minus(LONGEST_TRANSACTION);
        list(viewer, true, null, new PageRequest(0, PageRequest.LARGEST, "")).items().stream()
                .filter(notice -> notice.at().isAfter(settled))
                .forEach(notice -> seen(viewer, notice.id(), notice.count()));
        NoticePersonRow.touch(writer, viewer, clock.instant());
        writer.sql("UPDATE notice_person SET read_until = :until WHERE person_id = :me")
                .param("until", Timestamp.from(settled))
                .param("me", viewer.id().value())
                .update();
    }

    private static Row row(ResultSet row) throws SQLException {
        long count = row.getLong("count");
        String code = row.getString("code");
        // A project that is out of sight is not named, and one of many stands for none.
        boolean one = count == 1 && code != null;
        String round = row.getString("round_id");
        Timestamp due = row.getTimestamp("due");
        NoticeView view =
                new NoticeView(
                        Objects.requireNonNull(row.getObject("id", UUID.class)),
                        NoticeKind.valueOf(row.getString("kind")),
                        row.getTimestamp("at").toInstant(),
                        count,
                        row.getBoolean("unread"),
                        one ? ProjectId.parse(row.getString("project_id")) : null,
                        one ? code : null,
                        one ? row.getString("name") : null,
                        one ? row.getObject("remark", Integer.class) : null,
                        round == null ? null : RoundId.parse(round),
                        due == null ? null : due.toInstant(),
                        row.getString("actor_name"));
        return new Row(view, row.getLong("whole"));
    }
}
