package org.jixiao.domain.delegation;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;

/**
 * What one person let another do in their place.
 *
 * @param unit the principal's when it was granted
 * @param roles the principal's when it was granted
 * @param until the first instant at which it no longer holds
 */
public record Terms(
        ActorId principal,
        String principalName,
        ActorId delegate,
        String delegateName,
        UnitCode unit,
        Set<Role> roles,
        Instant from,
        Instant until) {

    public Terms {
        roles = Set.copyOf(roles);
    }

    public boolean holdsAt(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(until);
    }

    /** Whether both let the same person act for the same person at some instant. */
    public boolean overlaps(Terms other) {
        return principal.equals(other.principal)
                && delegate.equals(other.delegate)
                && from.isBefore(other.until)
                && other.from.isBefore(until);
    }

    /**
     * The delegate in the principal's place: with what was granted, as far as the principal still
     * has it.
     *
     * @param rolesNow the principal's roles as last known
     */
    public Actor acting(String delegateName, String unitName, Set<Role> rolesNow) {
        Set<Role> both = EnumSet.noneOf(Role.class);
        both.addAll(roles);
        both.retainAll(rolesNow);
        return new Actor(
                delegate.actingFor(principal), delegateName, unit, unitName, both, principalName);
    }
}
