package org.jixiao.infrastructure.delegation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jixiao.application.delegation.DelegationView;
import org.jixiao.application.delegation.DelegationView.Revocation;
import org.jixiao.application.delegation.Delegations;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.delegation.Terms;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;
import org.jixiao.infrastructure.shared.ScopedReads;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Delegations in SQL; they name people, not projects, so no scope applies. */
@Component
class JdbcDelegations implements Delegations {

    private static final String ALL =
            """
            SELECT d.*, coalesce(u.name, d.unit_code) AS unit_name, coalesce(p.roles, '{}') AS roles_now
            FROM delegation d
            LEFT JOIN unit_now u USING (unit_code)
            LEFT JOIN person p ON p.id = d.principal_id AND p.unit_code = d.unit_code
            """;

    /** The principal still works in that unit and has one of those roles. */
    private static final String USABLE =
            ALL
                    + """
                    WHERE d.delegate_id = :delegate AND d.revoked_at IS NULL
                      AND d.valid_from <= :at AND d.valid_until > :at AND p.roles && d.roles
                    """;

    private final ScopedReads reads;

    JdbcDelegations(ScopedReads reads) {
        this.reads = reads;
    }

    @Override
    public List<DelegationView> usableBy(ActorId delegate, Instant at) {
        return reads.openly(
                client ->
                        client.sql(USABLE + " ORDER BY d.principal_name, d.id")
                                .param("delegate", delegate.value())
                                .param("at", Timestamp.from(at))
                                .query((row, number) -> view(row))
                                .list());
    }

    @Override
    public Optional<Actor> acting(Actor delegate, ActorId principal, Instant at) {
        return reads.openly(
                client ->
                        client.sql(
                                        USABLE
                                                + " AND d.principal_id = :principal"
                                                + " ORDER BY d.valid_until DESC LIMIT 1")
                                .param("delegate", delegate.id().value())
                                .param("principal", principal.value())
                                .param("at", Timestamp.from(at))
                                .query((row, number) -> acting(row, delegate))
                                .optional());
    }

    private static Actor acting(ResultSet row, Actor delegate) throws SQLException {
        Set<Role> now = RoleCodes.read(row, "roles_now");
        return terms(row).acting(delegate.name(), row.getString("unit_name"), now);
    }

    @Override
    public List<DelegationView> concerning(ActorId person) {
        return reads.openly(
                client ->
                        client.sql(
                                        ALL
                                                + " WHERE :person IN (d.principal_id, d.delegate_id)"
                                                + " ORDER BY d.granted_at DESC LIMIT 200")
                                .param("person", person.value())
                                .query((row, number) -> view(row))
                                .list());
    }

    @Override
    public List<Terms> grantedBy(ActorId principal, Instant at) {
        return reads.openly(
                client ->
                        client.sql(
                                        ALL
                                                + " WHERE d.principal_id = :principal"
                                                + " AND d.revoked_at IS NULL AND d.valid_until > :at")
                                .param("principal", principal.value())
                                .param("at", Timestamp.from(at))
                                .query((row, number) -> terms(row))
                                .list());
    }

    @Override
    public List<DelegationView> standing(Instant at) {
        return reads.openly(
                client ->
                        client.sql(
                                        ALL
                                                + " WHERE d.revoked_at IS NULL AND d.valid_until > :at"
                                                + " ORDER BY d.granted_at DESC LIMIT 1000")
                                .param("at", Timestamp.from(at))
                                .query((row, number) -> view(row))
                                .list());
    }

    private static DelegationView view(ResultSet row) throws SQLException {
        return new DelegationView(
                DelegationId.parse(row.getString("id")),
                terms(row),
                row.getString("unit_name"),
                row.getString("reason"),
                row.getTimestamp("granted_at").toInstant(),
                revocation(row));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                new ActorId(row.getString("principal_id")),
                row.getString("principal_name"),
                new ActorId(row.getString("delegate_id")),
                row.getString("delegate_name"),
                new UnitCode(row.getString("unit_code")),
                RoleCodes.read(row, "roles"),
                row.getTimestamp("valid_from").toInstant(),
                row.getTimestamp("valid_until").toInstant());
    }

    private static @Nullable Revocation revocation(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("revoked_at");
        return at == null
                ? null
                : new Revocation(
                        at.toInstant(), row.getString("revoked_by"), row.getString("revoked_why"));
    }
}
