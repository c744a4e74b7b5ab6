package org.jixiao.web.delegation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jixiao.application.delegation.DelegationView;
import org.jixiao.application.delegation.PersonView;
import org.jixiao.domain.delegation.DelegationCommand.GrantDelegation;
import org.jixiao.domain.delegation.DelegationId;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.web.shared.BodyReader;
import org.jixiao.web.shared.Instants;
import org.jspecify.annotations.Nullable;

/** What callers write and read about delegations. */
final class DelegationBodies {

    private DelegationBodies() {}

    /**
     * A delegation to be granted by the caller.
     *
     * @param delegate the id of the person who is to act
     * @param until the first instant at which it no longer holds
     */
    record Grant(
            @Nullable String delegate,
            @Nullable String from,
            @Nullable String until,
            @Nullable String reason) {

        GrantDelegation read(DelegationId id) {
            BodyReader reader = new BodyReader();
            GrantDelegation command =
                    new GrantDelegation(
                            id,
                            reader.value("/delegate", delegate, ActorId::new, new ActorId("-")),
                            reader.value("/from", from, Instants::parse, Instant.EPOCH),
                            reader.value("/until", until, Instants::parse, Instant.EPOCH),
                            reader.text("/reason", reason, BodyReader.LONG_TEXT));
            reader.done();
            return command;
        }
    }

    /** A person by id and name. */
    record Name(String id, String name) {}

    /**
     * One delegation.
     *
     * @param unit the principal's, in which the delegate acts
     * @param holds whether it can be used now
     * @param revokedAt null while nobody has ended it early
     */
    record Delegation(
            String id,
            Name principal,
            Name delegate,
            String unit,
            String unitName,
            List<String> roles,
            OffsetDateTime from,
            OffsetDateTime until,
            String reason,
            boolean holds,
            @Nullable OffsetDateTime revokedAt,
            @Nullable String revokedBy) {

        static Delegation of(DelegationView view, Instant now) {
            var terms = view.terms();
            var end = view.revoked();
            return new Delegation(
                    view.id().toString(),
                    new Name(terms.principal().value(), terms.principalName()),
                    new Name(terms.delegate().value(), terms.delegateName()),
                    terms.unit().value(),
                    view.unitName(),
                    terms.roles().stream().map(Role::code).sorted().toList(),
                    Instants.show(terms.from()),
                    Instants.show(terms.until()),
                    view.reason(),
                    view.holdsAt(now),
                    end == null ? null : Instants.show(end.at()),
                    end == null ? null : end.by());
        }
    }

    /** Somebody whom the caller may let act. */
    record Person(String id, String name, String unit, String unitName, List<String> roles) {

        static Person of(PersonView person) {
            return new Person(
                    person.id().value(),
                    person.name(),
                    person.unit().value(),
                    person.unitName(),
                    person.roles().stream().map(Role::code).sorted().toList());
        }
    }
}
