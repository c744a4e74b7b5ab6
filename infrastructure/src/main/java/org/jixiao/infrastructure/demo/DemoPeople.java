package org.jixiao.infrastructure.demo;

import java.util.Set;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;

/**
 * The people who act in the demo data: the same persons, under the same ids, as the demo users of
 * the local realm, so that whoever signs in as one of them finds their own work.
 */
final class DemoPeople {

    static final Actor SYSTEM_ADMIN = person(12, "吴建平", "440100", Role.SYSTEM_ADMIN);
    static final Actor REVIEWER = person(8, "王敏", "440100", Role.CITY_REVIEWER);
    static final Actor SECOND_REVIEWER = person(9, "张伟东", "440100", Role.CITY_REVIEWER);
    static final Actor APPROVER = person(10, "刘振华", "440100", Role.CITY_APPROVER);

    private DemoPeople() {}

    /**
     * The filer of a unit; units without a demo account of their own have one who never signs in.
     */
    static Actor filerOf(UnitCode unit) {
        return switch (unit.value()) {
            case "440114002" -> person(1, "陈晓岚", unit.value(), Role.UNIT_FILER);
            case "440114001" -> person(2, "李建国", unit.value(), Role.UNIT_FILER);
            case "440113001" -> person(3, "黄志强", unit.value(), Role.UNIT_FILER);
            case "440117001" -> person(4, "邓美玲", unit.value(), Role.UNIT_FILER);
            case "440104001" -> person(5, "何佩珊", unit.value(), Role.UNIT_FILER);
            case "440100001" -> person(14, "林海峰", unit.value(), Role.UNIT_FILER);
            case "440113002" -> person(15, "冯丽华", unit.value(), Role.UNIT_FILER);
            default ->
                    new Actor(
                            new ActorId("demo-filer-" + unit),
                            "填报员" + unit,
                            unit,
                            DemoUnits.nameOf(unit),
                            Set.of(Role.UNIT_FILER));
        };
    }

    /** The manager of the district above a unit; districts without an account have one as well. */
    static Actor managerOf(UnitCode unit) {
        String district = unit.value().substring(0, 6);
        return switch (district) {
            case "440114" -> person(6, "罗国栋", district, Role.DISTRICT_MANAGER);
            case "440113" -> person(7, "梁淑仪", district, Role.DISTRICT_MANAGER);
            default ->
                    new Actor(
                            new ActorId("demo-manager-" + district),
                            "主管" + district,
                            new UnitCode(district),
                            DemoUnits.nameOf(new UnitCode(district)),
                            Set.of(Role.DISTRICT_MANAGER));
        };
    }

    private static Actor person(int number, String name, String unit, Role role) {
        UnitCode code = new UnitCode(unit);
        return new Actor(
                new ActorId("00000000-0000-4000-8000-%012d".formatted(number)),
                name,
                code,
                DemoUnits.nameOf(code),
                Set.of(role));
    }
}
