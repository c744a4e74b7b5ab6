package org.jixiao.infrastructure.notices;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jixiao.application.notices.Addressee;
import org.jixiao.application.notices.Addressee.Above;
import org.jixiao.application.notices.Addressee.Everywhere;
import org.jixiao.application.notices.Addressee.FilersBelow;
import org.jixiao.application.notices.Addressee.FilersOf;
import org.jixiao.application.notices.Addressee.OnePerson;
import org.jixiao.application.notices.Announcement;
import org.jixiao.domain.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Writes notices, and with each what is to leave the house, in the transaction at hand. */
@Component
class NoticeTable {

    /**
     * What is for people above a unit is kept at the bureau above it, so that a bulk request over
     * many units of a district becomes one notice. The id says what folds into one.
     */
    private static final String TELL =
            """
            WITH place AS (
                SELECT CASE WHEN :reach = 'ABOVE' THEN coalesce((
                    SELECT a.unit_code FROM unit_closure c
                    JOIN unit_spell a ON a.unit_code = c.ancestor AND a.level <> 'UNIT'
                    WHERE c.descendant = :unit AND c.valid_from <= china_today()
                      AND (c.valid_until IS NULL OR c.valid_until > china_today() OR c.at_its_end)
                    ORDER BY a.level DESC LIMIT 1), :unit) ELSE :unit END AS unit
                WHERE :reach <> 'BELOW'
                UNION
                SELECT descendant FROM unit_closure
                WHERE :reach = 'BELOW' AND ancestor = :unit AND valid_from <= china_today()
                  AND (valid_until IS NULL OR valid_until > china_today())),
            told AS (
                INSERT INTO notice (id, kind, role, unit_code, person_id, at, count, project_id, remark, round_id, due,
                    actor_id, actor_name)
                SELECT md5(concat_ws('/', :fold, :kind, :role, unit, :person))::uuid, :kind, :role, unit, :person, :at,
                    :count, :project, CAST(:remark AS integer), :round, CAST(:due AS timestamptz), :actor, :actorName
                FROM place
                ON CONFLICT (id) DO UPDATE SET count = notice.count + excluded.count
                RETURNING id)
            INSERT INTO outgoing (id, channel, recipient, notice_id, created_at, due_at, changed_at)
            SELECT md5(channel || '/' || told.id)::uuid, channel, '', told.id, :at, :send, :at
            FROM told CROSS JOIN unnest(:channels) channel
            ON CONFLICT (id) DO UPDATE SET due_at = excluded.due_at, state = 'WAITING', attempts = 0
            """;

    private final NamedParameterJdbcTemplate sql;
    private final NoticeBell bell;
    private final String[] channels;
    private final Duration settle;

    NoticeTable(
            DataSource writer,
            NoticeBell bell,
            List<OutgoingChannel> channels,
            NoticeProperties properties) {
        this.sql = new NamedParameterJdbcTemplate(writer);
        this.bell = bell;
        this.channels = channels.stream().map(OutgoingChannel::name).toArray(String[]::new);
        this.settle = properties.delivery().settle();
    }

    /** Who caused what is told, and when; for reminders nobody did. */
    record Cause(String fold, Instant at, String actor, String actorName) {}

    /** One announcement that stands for so many things. */
    record Told(Announcement announcement, long count) {}

    /** Announcements are written in the order of their places, so that no two requests deadlock. */
    void tell(Cause cause, List<Told> announcements) {
        if (announcements.isEmpty()) {
            return;
        }
        sql.batchUpdate(
                TELL,
                announcements.stream()
                        .sorted(Comparator.comparing(told -> placeOf(told).toString()))
                        .map(told -> row(cause, told))
                        .toArray(SqlParameterSource[]::new));
        bell.ring(announcements.stream().map(told -> placeOf(told).bell()).toList());
    }

    private static Place placeOf(Told told) {
        return Place.of(told.announcement().to());
    }

    private MapSqlParameterSource row(Cause cause, Told told) {
        Announcement what = told.announcement();
        Place place = Place.of(what.to());
        return new MapSqlParameterSource()
                .addValue("fold", cause.fold())
                .addValue("kind", what.kind().name())
                .addValue("role", place.role())
                .addValue("unit", place.unit())
                .addValue("person", place.person())
                .addValue("reach", place.reach().name())
                .addValue("at", Timestamp.from(cause.at()))
                .addValue("send", Timestamp.from(cause.at().plus(settle)))
                .addValue("count", told.count())
                .addValue("project", text(what.project()))
                .addValue("remark", what.remark() == null ? null : what.remark().value())
                .addValue("round", text(what.round()))
                .addValue("due", what.due() == null ? null : Timestamp.from(what.due()))
                .addValue("actor", cause.actor())
                .addValue("actorName", cause.actorName())
                .addValue("channels", channels);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }

    private enum Reach {
        HERE,
        ABOVE,
        BELOW
    }

    /** An addressee as columns. */
    private record Place(String role, String unit, String person, Reach reach) {

        static Place of(Addressee to) {
            String filer = Role.UNIT_FILER.code();
            return switch (to) {
                case OnePerson one -> new Place("", "", one.person().value(), Reach.HERE);
                case FilersOf filers -> new Place(filer, filers.unit().value(), "", Reach.HERE);
                case FilersBelow all -> new Place(filer, all.unit().value(), "", Reach.BELOW);
                case Above above ->
                        new Place(above.role().code(), above.unit().value(), "", Reach.ABOVE);
                case Everywhere all -> new Place(all.role().code(), "", "", Reach.HERE);
            };
        }

        Bell bell() {
            return new Bell(person, role, reach == Reach.HERE ? unit : "");
        }
    }
}
