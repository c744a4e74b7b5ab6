package org.jixiao.infrastructure.load;

import java.util.Set;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;

/** Who did all that; none of them can sign in. */
final class LoadPeople {

    static final Actor ADMIN = person("admin", LoadUnits.CITY, Role.SYSTEM_ADMIN);

    private LoadPeople() {}

    static Actor filer(UnitCode unit, int number) {
        return person("filer-" + unit + "-" + number, unit.value(), Role.UNIT_FILER);
    }

    static Actor reviewer(int number) {
        return person("reviewer-" + number, LoadUnits.CITY, Role.CITY_REVIEWER);
    }

    static Actor approver(int number) {
        return person("approver-" + number, LoadUnits.CITY, Role.CITY_APPROVER);
    }

    private static Actor person(String name, String unit, Role role) {
        return new Actor(
                new ActorId("load-" + name),
                role.label() + name.substring(name.lastIndexOf('-') + 1),
                new UnitCode(unit),
                unit,
                Set.of(role));
    }
}
