package org.jixiao.domain.delegation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * What a decision on a delegation depends on beside the delegation itself.
 *
 * @param delegate whom it is granted to, as last known; null when there is no such person or none
 *     is concerned
 * @param standing what the actor has granted and nobody has revoked
 */
public record DelegationContext(
        Actor actor, Instant at, @Nullable Candidate delegate, List<Terms> standing) {

    public DelegationContext {
        standing = List.copyOf(standing);
    }

    /** A person known to the system. */
    public record Candidate(ActorId id, String name, Set<Role> roles) {

        public Candidate {
            roles = Set.copyOf(roles);
        }
    }
}
