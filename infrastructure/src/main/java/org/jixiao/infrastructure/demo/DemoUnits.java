package org.jixiao.infrastructure.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.organization.UnitTreeCommand.EstablishUnit;
import org.jixiao.domain.shared.UnitCode;

/**
 * The unit tree of the demo data: the city bureau with its own units, and four districts with
 * theirs.
 */
final class DemoUnits {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final String CITY = "440100";

    private static final Map<String, String> DISTRICTS =
            sorted("440104", "越秀区", "440113", "番禺区", "440114", "花都区", "440117", "从化区");

    private static final List<String> CITY_UNITS =
            List.of(
                    "广州市人力资源和社会保障局（本级）",
                    "广州市人力资源市场服务中心",
                    "广州市社会保险基金管理中心",
                    "广州市劳动就业服务管理中心",
                    "广州市干部和人才健康管理中心",
                    "广州市工贸技师学院",
                    "广州市劳动人事争议仲裁院",
                    "广州市职业能力建设指导中心",
                    "广州市人事服务中心");

    private static final List<String> DISTRICT_UNITS =
            List.of("人力资源和社会保障局（本级）", "劳动就业服务管理中心", "劳动人事争议仲裁院", "人才服务管理办公室");

    private static final Map<UnitCode, EstablishUnit> UNITS = units();

    private DemoUnits() {}

    /** Parents before children. */
    static List<EstablishUnit> all() {
        return List.copyOf(UNITS.values());
    }

    static String nameOf(UnitCode unit) {
        EstablishUnit known = UNITS.get(unit);
        return known == null ? unit.value() : known.name();
    }

    private static Map<UnitCode, EstablishUnit> units() {
        Map<UnitCode, EstablishUnit> units = new LinkedHashMap<>();
        UnitCode city = new UnitCode(CITY);
        units.put(
                city, new EstablishUnit(city, UnitLevel.CITY_BUREAU, "广州市人力资源和社会保障局", null, FROM));
        children(units, city, "", CITY_UNITS);
        DISTRICTS.forEach(
                (code, name) -> {
                    UnitCode district = new UnitCode(code);
                    units.put(
                            district,
                            new EstablishUnit(
                                    district,
                                    UnitLevel.DISTRICT_BUREAU,
                                    "广州市" + name + "人力资源和社会保障局",
                                    city,
                                    FROM));
                    children(units, district, "广州市" + name, DISTRICT_UNITS);
                });
        return units;
    }

    private static void children(
            Map<UnitCode, EstablishUnit> units,
            UnitCode parent,
            String prefix,
            List<String> names) {
        for (int number = 1; number <= names.size(); number++) {
            UnitCode code = new UnitCode(parent.value() + "%03d".formatted(number));
            String name = prefix + names.get(number - 1);
            units.put(code, new EstablishUnit(code, UnitLevel.UNIT, name, parent, FROM));
        }
    }

    private static Map<String, String> sorted(String... codesAndNames) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < codesAndNames.length; i += 2) {
            map.put(codesAndNames[i], codesAndNames[i + 1]);
        }
        return map;
    }
}
