package org.jixiao.domain.project;

import java.util.List;
import java.util.Set;
import org.jixiao.domain.organization.Lineage;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;

/** The people of the scenarios, and the units they belong to. */
final class People {

    static final UnitCode CITY = new UnitCode("440100");
    static final UnitCode DISTRICT = new UnitCode("440114");
    static final UnitCode OTHER_DISTRICT = new UnitCode("440104");
    static final UnitCode UNIT = new UnitCode("440114002");
    static final UnitCode OTHER_UNIT = new UnitCode("440114003");
    static final Lineage LINEAGE = new Lineage(List.of(UNIT, DISTRICT, CITY));

    static final Actor FILER = person("filer", UNIT, Role.UNIT_FILER);
    static final Actor COLLEAGUE = person("colleague", UNIT, Role.UNIT_FILER);
    static final Actor NEIGHBOUR = person("neighbour", OTHER_UNIT, Role.UNIT_FILER);
    static final Actor DISTRICT_MANAGER =
            person("district-manager", DISTRICT, Role.DISTRICT_MANAGER);
    static final Actor REVIEWER = person("reviewer", CITY, Role.CITY_REVIEWER);
    static final Actor SECOND_REVIEWER = person("second-reviewer", CITY, Role.CITY_REVIEWER);
    static final Actor APPROVER = person("approver", CITY, Role.CITY_APPROVER);
    static final Actor SECOND_APPROVER = person("second-approver", CITY, Role.CITY_APPROVER);

    private People() {}

    static Actor person(String name, UnitCode unit, Role... roles) {
        return new Actor(new ActorId(name), name, unit, "单位 " + unit, Set.of(roles));
    }

    /** The same person holding other roles. */
    static Actor also(Actor person, Role... roles) {
        return person(person.name(), person.unit(), roles);
    }

    /** The same person holding other roles in another unit. */
    static Actor movedTo(Actor person, UnitCode unit, Role... roles) {
        return person(person.name(), unit, roles);
    }
}
