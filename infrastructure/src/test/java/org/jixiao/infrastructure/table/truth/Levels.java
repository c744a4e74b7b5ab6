package org.jixiao.infrastructure.table.truth;

import java.util.List;
import java.util.Map;

/** The official tree of indicators, written down once more so that the readers are not asked. */
final class Levels {

    private static final Map<String, String> NAMES =
            Map.ofEntries(
                    Map.entry("1", "产出指标"),
                    Map.entry("2", "效益指标"),
                    Map.entry("3", "满意度指标"),
                    Map.entry("4", "成本指标"),
                    Map.entry("11", "数量指标"),
                    Map.entry("12", "质量指标"),
                    Map.entry("13", "时效指标"),
                    Map.entry("14", "成本指标"),
                    Map.entry("21", "经济效益"),
                    Map.entry("22", "社会效益"),
                    Map.entry("23", "生态效益"),
                    Map.entry("24", "可持续影响"),
                    Map.entry("31", "服务对象满意度"),
                    Map.entry("41", "经济成本指标"),
                    Map.entry("42", "社会成本指标"),
                    Map.entry("43", "生态环境成本指标"));

    static final List<String> CODED =
            NAMES.keySet().stream().filter(code -> code.length() == 2).sorted().toList();

    static final List<String> UNCODED = List.of("1", "2", "3", "4");

    private Levels() {}

    static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }

    /** {@code 11-数量指标；} */
    static String coded(String code) {
        return code + "-" + name(code) + "；";
    }
}
