package org.jixiao.infrastructure.notices;

import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.Role;

/**
 * For whom something may be new, as it goes from node to node.
 *
 * @param person empty when it is for a role
 * @param unit of those who hold the role; empty for all of them
 */
record Bell(String person, String role, String unit) {

    static final Bell EVERYONE = new Bell("", "", "");

    private static final String BETWEEN = "\t";

    String written() {
        return String.join(BETWEEN, person, role, unit);
    }

    /** Whatever cannot be read rings for everyone. */
    static Bell read(String line) {
        String[] parts = line.split(BETWEEN, -1);
        return parts.length == 3 ? new Bell(parts[0], parts[1], parts[2]) : EVERYONE;
    }

    boolean isFor(Actor actor) {
        if (!person.isEmpty()) {
            return person.equals(actor.id().value());
        }
        return role.isEmpty()
                || (Role.ofCode(role).filter(actor::has).isPresent()
                        && (unit.isEmpty() || unit.equals(actor.unit().value())));
    }
}
