package org.jixiao.infrastructure.delegation;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import org.jixiao.application.delegation.DelegationAggregate;
import org.jixiao.application.shared.RecordedEvent;
import org.jixiao.domain.delegation.DelegationEvent;
import org.jixiao.domain.delegation.DelegationEvent.DelegationGranted;
import org.jixiao.domain.delegation.DelegationEvent.DelegationRevoked;
import org.jixiao.domain.delegation.Terms;
import org.jixiao.infrastructure.shared.Change;
import org.jixiao.infrastructure.shared.RowPerAggregate;
import org.jixiao.infrastructure.shared.VersionedRows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every delegation with its end. */
@Component
class DelegationTable implements RowPerAggregate {

    private final JdbcClient client;
    private final VersionedRows table;

    DelegationTable(JdbcClient client) {
        this.client = client;
        this.table =
                new VersionedRows(client, "delegation", "'delegation-' || r.id", aggregateType());
    }

    @Override
    public VersionedRows table() {
        return table;
    }

    @Override
    public String name() {
        return "delegations";
    }

    @Override
    public String title() {
        return "代理委托";
    }

    @Override
    public String aggregateType() {
        return DelegationAggregate.class.getSimpleName();
    }

    @Override
    public void show(Change change) {
        change.newest().forEach(this::write);
    }

    @Override
    public void showAnew(List<RecordedEvent<?>> life) {
        life.forEach(this::write);
    }

    private void write(RecordedEvent<?> recorded) {
        switch ((DelegationEvent) recorded.event()) {
            case DelegationGranted e -> write(e, recorded);
            case DelegationRevoked e -> write(e, recorded);
        }
    }

    /** Written anew it stands again, until the event that ended it follows. */
    private void write(DelegationGranted event, RecordedEvent<?> recorded) {
        Terms terms = event.terms();
        client.sql(
                        """
                        INSERT INTO delegation (id, principal_id, principal_name, delegate_id, delegate_name,
                            unit_code, roles, valid_from, valid_until, reason, granted_at, version)
                        VALUES (:id, :principal, :principalName, :delegate, :delegateName,
                            :unit, :roles, :from, :until, :reason, :at, :version)
                        ON CONFLICT (id) DO UPDATE SET
                            principal_id = excluded.principal_id, principal_name = excluded.principal_name,
                            delegate_id = excluded.delegate_id, delegate_name = excluded.delegate_name,
                            unit_code = excluded.unit_code, roles = excluded.roles,
                            valid_from = excluded.valid_from, valid_until = excluded.valid_until,
                            reason = excluded.reason, granted_at = excluded.granted_at,
                            revoked_at = NULL, revoked_by = NULL, revoked_why = NULL,
                            version = excluded.version
                        """)
                .param("id", event.id().toString())
                .param("principal", terms.principal().value())
                .param("principalName", terms.principalName())
                .param("delegate", terms.delegate().value())
                .param("delegateName", terms.delegateName())
                .param("unit", terms.unit().value())
                .param("roles", RoleCodes.of(terms.roles()))
                .param("from", Timestamp.from(terms.from()))
                .param("until", Timestamp.from(terms.until()))
                .param("reason", reason(recorded))
                .param("at", Timestamp.from(recorded.at()))
                .param("version", recorded.version())
                .update();
    }

    private void write(DelegationRevoked event, RecordedEvent<?> recorded) {
        client.sql(
                        """
                        UPDATE delegation SET revoked_at = :at, revoked_by = :by, revoked_why = :why,
                            version = :version
                        WHERE id = :id
                        """)
                .param("at", Timestamp.from(recorded.at()))
                .param("by", recorded.meta().actorName())
                .param("why", reason(recorded))
                .param("version", recorded.version())
                .param("id", event.id().toString())
                .update();
    }

    private static String reason(RecordedEvent<?> recorded) {
        return Objects.requireNonNullElse(recorded.meta().reason(), "");
    }

    @Override
    public void claim(List<String> aggregateIds) {
        client.sql("LOCK TABLE delegation IN SHARE ROW EXCLUSIVE MODE").update();
    }
}
