package org.jixiao.domain.delegation;

import java.time.Instant;
import org.jixiao.domain.shared.ActorId;

/** Everything that can be asked of a delegation. */
public sealed interface DelegationCommand {

    DelegationId id();

    /** Why, as it goes into the event's metadata. */
    String reason();

    /**
     * The actor lets somebody else act in their place.
     *
     * @param until the first instant at which it no longer holds
     */
    record GrantDelegation(
            DelegationId id, ActorId delegate, Instant from, Instant until, String reason)
            implements DelegationCommand {}

    /** Ends it at once. */
    record RevokeDelegation(DelegationId id, String reason) implements DelegationCommand {}
}
