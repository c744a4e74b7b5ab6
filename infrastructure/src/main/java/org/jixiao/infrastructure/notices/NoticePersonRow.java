package org.jixiao.infrastructure.notices;

import java.sql.Timestamp;
import java.time.Instant;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row that is kept of a person. */
final class NoticePersonRow {

    private NoticePersonRow() {}

    /** As the person is now; their address and wishes stay as they are. */
    static void touch(JdbcClient writer, Actor person, Instant now) {
        writer.sql(
                        """
                        INSERT INTO notice_person (person_id, name, unit_code, roles, seen_at)
                        VALUES (:id, :name, :unit, :roles, :now)
                        ON CONFLICT (person_id) DO UPDATE SET
                            name = excluded.name, unit_code = excluded.unit_code, roles = excluded.roles,
                            seen_at = excluded.seen_at
                        """)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("unit", person.unit().value())
                .param("roles", person.roles().stream().map(Role::code).toArray(String[]::new))
                .param("now", Timestamp.from(now))
                .update();
    }
}
