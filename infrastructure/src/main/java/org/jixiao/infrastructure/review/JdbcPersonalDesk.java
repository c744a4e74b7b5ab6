package org.jixiao.infrastructure.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.review.PersonalDesk;
import org.jixiao.domain.review.ReasonCode;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.UnitCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Personal arrangements in SQL, each statement bound to one person. */
@Component
class JdbcPersonalDesk implements PersonalDesk {

    private final JdbcClient writer;
    private final Clock clock;

    JdbcPersonalDesk(JdbcClient writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    private JdbcClient.StatementSpec sql(String sql, ActorId person) {
        return writer.sql(sql).param("me", person.value());
    }

    private JdbcClient.StatementSpec sql(String sql, ActorId person, String place) {
        return sql(sql, person).param("place", place);
    }

    @Override
    public List<SavedView> views(ActorId person, String place) {
        return sql(
                        """
                        SELECT name, query, first FROM saved_view
                        WHERE person_id = :me AND place = :place ORDER BY name
                        """,
                        person,
                        place)
                .query(
                        (row, number) ->
                                new SavedView(
                                        row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    @Override
    public void keepView(ActorId person, String place, SavedView view) {
        if (view.first()) {
            sql(
                            "UPDATE saved_view SET first = false WHERE person_id = :me AND place = :place AND first",
                            person,
                            place)
                    .update();
        }
        sql(
                        """
                        INSERT INTO saved_view (person_id, place, name, query, first)
                        VALUES (:me, :place, :name, :query, :first)
                        ON CONFLICT (person_id, place, name)
                        DO UPDATE SET query = excluded.query, first = excluded.first
                        """,
                        person,
                        place)
                .param("name", view.name())
                .param("query", view.query())
                .param("first", view.first())
                .update();
    }

    @Override
    public void renameView(ActorId person, String place, String name, String another) {
        if (name.equals(another)) {
            return;
        }
        views(person, place).stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .ifPresent(
                        view -> {
                            dropView(person, place, name);
                            keepView(
                                    person,
                                    place,
                                    new SavedView(another, view.query(), view.first()));
                        });
    }

    @Override
    public void dropView(ActorId person, String place, String name) {
        sql(
                        "DELETE FROM saved_view WHERE person_id = :me AND place = :place AND name = :name",
                        person,
                        place)
                .param("name", name)
                .update();
    }

    @Override
    public Optional<Set<String>> hiddenColumns(ActorId person, String place) {
        return sql(
                        "SELECT hidden FROM list_column WHERE person_id = :me AND place = :place",
                        person,
                        place)
                .query((row, number) -> Set.of((String[]) row.getArray(1).getArray()))
                .optional();
    }

    @Override
    public void hideColumns(ActorId person, String place, Set<String> columns) {
        sql(
                        """
                        INSERT INTO list_column (person_id, place, hidden) VALUES (:me, :place, :hidden)
                        ON CONFLICT (person_id, place) DO UPDATE SET hidden = excluded.hidden
                        """,
                        person,
                        place)
                .param("hidden", columns.toArray(String[]::new))
                .update();
    }

    @Override
    public Set<UnitCode> districts(ActorId person) {
        return Set.copyOf(
                sql("SELECT district FROM reviewer_district WHERE person_id = :me", person)
                        .query((row, number) -> new UnitCode(row.getString(1)))
                        .list());
    }

    @Override
    public void chooseDistricts(ActorId person, Set<UnitCode> districts) {
        String[] codes = districts.stream().map(UnitCode::value).sorted().toArray(String[]::new);
        sql(
                        "DELETE FROM reviewer_district WHERE person_id = :me AND district <> ALL(:codes)",
                        person)
                .param("codes", codes)
                .update();
        Arrays.stream(codes)
                .forEach(
                        code ->
                                sql(
                                                """
                                                INSERT INTO reviewer_district (person_id, district)
                                                VALUES (:me, :code) ON CONFLICT DO NOTHING
                                                """,
                                                person)
                                        .param("code", code)
                                        .update());
    }

    @Override
    public List<Phrase> phrases(ActorId person) {
        return sql(
                        "SELECT reason, phrase FROM canned_reason WHERE person_id = :me ORDER BY kept_at DESC",
                        person)
                .query(
                        (row, number) ->
                                new Phrase(ReasonCode.valueOf(row.getString(1)), row.getString(2)))
                .list();
    }

    @Override
    public void keepPhrase(ActorId person, Phrase phrase) {
        sql(
                        """
                        INSERT INTO canned_reason (person_id, reason, phrase, kept_at)
                        VALUES (:me, :reason, :phrase, :at)
                        ON CONFLICT (person_id, reason, phrase) DO UPDATE SET kept_at = excluded.kept_at
                        """,
                        person)
                .param("reason", phrase.reason().name())
                .param("phrase", phrase.text())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    @Override
    public void dropPhrase(ActorId person, Phrase phrase) {
        sql(
                        "DELETE FROM canned_reason WHERE person_id = :me AND reason = :reason AND phrase = :phrase",
                        person)
                .param("reason", phrase.reason().name())
                .param("phrase", phrase.text())
                .update();
    }
}
