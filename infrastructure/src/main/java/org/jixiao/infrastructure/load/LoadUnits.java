package org.jixiao.infrastructure.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jixiao.domain.organization.UnitLevel;
import org.jixiao.domain.organization.UnitTreeCommand.EstablishUnit;
import org.jixiao.domain.shared.UnitCode;

/** A city bureau and eleven districts with thirty units each. */
final class LoadUnits {

    static final String CITY = "440100";

    private static final int UNITS = 30;
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final List<String> DISTRICTS =
            List.of(
                    "440103 荔湾区",
                    "440104 越秀区",
                    "440105 海珠区",
                    "440106 天河区",
                    "440111 白云区",
                    "440112 黄埔区",
                    "440113 番禺区",
                    "440114 花都区",
                    "440115 南沙区",
                    "440117 从化区",
                    "440118 增城区");
    private static final List<String> KINDS =
            List.of("就业服务站", "培训基地", "社保经办所", "仲裁分院", "人才服务站", "技工学校");

    private LoadUnits() {}

    /** Parents before children. */
    static List<EstablishUnit> establish() {
        List<EstablishUnit> units = new ArrayList<>();
        UnitCode city = new UnitCode(CITY);
        units.add(new EstablishUnit(city, UnitLevel.CITY_BUREAU, "市人力资源和社会保障局", null, FROM));
        children(units, city, "市");
        for (String line : DISTRICTS) {
            UnitCode district = new UnitCode(line.substring(0, 6));
            String name = line.substring(7);
            units.add(
                    new EstablishUnit(
                            district, UnitLevel.DISTRICT_BUREAU, name + "人力资源和社会保障局", city, FROM));
            children(units, district, name);
        }
        return units;
    }

    private static void children(List<EstablishUnit> units, UnitCode parent, String prefix) {
        for (int number = 1; number <= UNITS; number++) {
            units.add(
                    new EstablishUnit(
                            new UnitCode(parent.value() + "%03d".formatted(number)),
                            UnitLevel.UNIT,
                            prefix + "第" + number + KINDS.get(number % KINDS.size()),
                            parent,
                            FROM));
        }
    }

    /** Those that file projects. */
    static List<UnitCode> filing() {
        return establish().stream()
                .filter(unit -> unit.level() == UnitLevel.UNIT)
                .map(EstablishUnit::unit)
                .toList();
    }

    static UnitCode parent(UnitCode unit) {
        return new UnitCode(unit.value().substring(0, 6));
    }
}
