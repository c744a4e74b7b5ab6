package org.jixiao.web.memory;

import java.util.Map;
import java.util.Set;
import org.jixiao.domain.shared.Actor;
import org.jixiao.domain.shared.ActorId;
import org.jixiao.domain.shared.Role;
import org.jixiao.domain.shared.UnitCode;

/** Who the tests are about. */
public final class People {

    private static final String CITY = "广州市人力资源和社会保障局";

    private static final Map<String, Actor> ALL =
            Map.of(
                    "filer-centre",
                            one("01", "陈晓岚", "440114002", "广州市花都区劳动就业服务管理中心", Role.UNIT_FILER),
                    "filer-bureau",
                            one("02", "李建国", "440114001", "广州市花都区人力资源和社会保障局（本级）", Role.UNIT_FILER),
                    "manager",
                            one("06", "罗国栋", "440114", "广州市花都区人力资源和社会保障局", Role.DISTRICT_MANAGER),
                    "reviewer", one("08", "王敏", "440100", CITY, Role.CITY_REVIEWER),
                    "approver", one("10", "刘振华", "440100", CITY, Role.CITY_APPROVER),
                    "auditor", one("11", "周正", "440100", CITY, Role.AUDITOR),
                    "sysadmin", one("12", "吴建平", "440100", CITY, Role.SYSTEM_ADMIN),
                    "secadmin", one("13", "郑晓安", "440100", CITY, Role.SECURITY_ADMIN));

    private People() {}

    public static Actor of(String username) {
        return ALL.get(username);
    }

    private static Actor one(String number, String name, String unit, String unitName, Role role) {
        return new Actor(
                new ActorId("00000000-0000-4000-8000-0000000000" + number),
                name,
                new UnitCode(unit),
                unitName,
                Set.of(role));
    }
}
