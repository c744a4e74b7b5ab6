package org.jixiao.domain.shared;

import java.util.Set;

/** Who acts: a person with the roles and the unit they hold at this moment. */
public record Actor(ActorId id, String name, UnitCode unit, String unitName, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
