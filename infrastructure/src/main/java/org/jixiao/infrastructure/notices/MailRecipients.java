package org.jixiao.infrastructure.notices;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who of those who signed in lately is written to about a notice, and where. */
final class MailRecipients {

    private static final String WANTED =
            """
            SELECT p.person_id FROM notice_person p JOIN notice n ON n.id = :notice
            WHERE p.mail_mode = 'AT_ONCE' AND p.email IS NOT NULL AND p.seen_at > now() - INTERVAL '90 days'
              AND (p.mail_kinds IS NULL OR n.kind = ANY (p.mail_kinds)) AND p.person_id <> n.actor_id
              AND (p.person_id = n.person_id
                OR (n.role = ANY (p.roles) AND (n.unit_code IN ('', p.unit_code)
                    OR (n.role <> 'unit-filer' AND EXISTS (
                        SELECT 1 FROM unit_closure c
                        WHERE c.ancestor = p.unit_code AND c.descendant = n.unit_code AND c.valid_from <= china_today()
                          AND (c.valid_until IS NULL OR c.valid_until > china_today()))))))
            """;

    private final JdbcClient client;

    MailRecipients(JdbcClient client) {
        this.client = client;
    }

    List<String> of(UUID notice) {
        return client.sql(WANTED)
                .param("notice", notice)
                .query((row, number) -> row.getString(1))
                .list();
    }

    Optional<String> address(String person) {
        return client.sql(
                        "SELECT email FROM notice_person WHERE person_id = :id AND email IS NOT NULL")
                .param("id", person)
                .query(String.class)
                .optional();
    }
}
