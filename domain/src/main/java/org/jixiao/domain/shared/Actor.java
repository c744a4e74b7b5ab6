package org.jixiao.domain.shared;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts: a person with the roles and the unit they hold at this moment; or a person who acts for
 * another one (代理), with the unit and roles of that one.
 *
 * @param id of the person, or of both
 * @param name of the person who acts
 * @param actsFor the name of the one acted for; null for people who act for themselves
 */
public record Actor(
        ActorId id,
        String name,
        UnitCode unit,
        String unitName,
        Set<Role> roles,
        @Nullable String actsFor) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** A person who acts for themselves. */
    public Actor(ActorId id, String name, UnitCode unit, String unitName, Set<Role> roles) {
        this(id, name, unit, unitName, roles, null);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean actsForAnother() {
        return id.principal().isPresent();
    }
}
