package org.jixiao.infrastructure.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jixiao.application.delegation.KnownPeople;
import org.jixiao.application.delegation.PersonView;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.UnitCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People in SQL, written when one is first seen by this node and whenever one has changed. */
@Component
class JdbcKnownPeople implements KnownPeople {

    /** What the node remembers of whom it has seen, so that most requests write nothing. */
    private static final int REMEMBERED = 10_000;

    private static final String PEOPLE =
            """
            SELECT p.id, p.name, p.unit_code, coalesce(u.name, p.unit_code) AS unit_name, p.roles
            FROM person p
            LEFT JOIN unit_now u USING (unit_code)
            LEFT JOIN unit_now mine ON mine.unit_code = :unit
            WHERE p.id <> :self AND (mine.level = 'CITY_BUREAU' OR u.district_code = mine.district_code)
            """;

    private final Map<ActorId, Actor> seen = new ConcurrentHashMap<>();
    private final JdbcClient client;

    JdbcKnownPeople(JdbcClient client) {
        this.client = client;
    }

    @Override
    public void seen(Actor person) {
        if (person.equals(seen.get(person.id()))) {
            return;
        }
        client.sql(
                        """
                        INSERT INTO person (id, name, unit_code, roles, seen_at)
                        VALUES (:id, :name, :unit, :roles, now())
                        ON CONFLICT (id) DO UPDATE SET
                            name = excluded.name, unit_code = excluded.unit_code,
                            roles = excluded.roles, seen_at = excluded.seen_at
                        """)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("unit", person.unit().value())
                .param("roles", RoleCodes.of(person.roles()))
                .update();
        if (seen.size() >= REMEMBERED) {
            seen.clear();
        }
        seen.put(person.id(), person);
    }

    @Override
    public List<PersonView> colleaguesOf(Actor actor) {
        return client.sql(
                        PEOPLE
                                + " AND NOT p.roles && '{auditor,system-admin,security-admin}'"
                                + " ORDER BY p.name, p.id LIMIT 2000")
                .param("unit", actor.unit().value())
                .param("self", actor.id().value())
                .query((row, number) -> person(row))
                .list();
    }

    @Override
    public Optional<PersonView> colleague(Actor actor, ActorId person) {
        return client.sql(PEOPLE + " AND p.id = :id")
                .param("unit", actor.unit().value())
                .param("self", actor.id().value())
                .param("id", person.value())
                .query((row, number) -> person(row))
                .optional();
    }

    private static PersonView person(ResultSet row) throws SQLException {
        return new PersonView(
                new ActorId(row.getString("id")),
                row.getString("name"),
                new UnitCode(row.getString("unit_code")),
                row.getString("unit_name"),
                RoleCodes.read(row, "roles"));
    }
}
