package org.jixiao.application.delegation;

import java.util.Set;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;

/** A person as they were when last seen. */
public record PersonView(ActorId id, String name, UnitCode unit, String unitName, Set<Role> roles) {

    public PersonView {
        roles = Set.copyOf(roles);
    }
}
