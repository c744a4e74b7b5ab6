package org.jixiao.infrastructure.table.wording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The official indicator tree by code. Cost stands twice, as 14 (old tree) and as 4 with 41 to 43
 * (new tree); both occur within one year.
 */
public final class IndicatorLevels {

    private static final Map<String, String> LEVEL_1 =
            Map.of("1", "产出指标", "2", "效益指标", "3", "满意度指标", "4", "成本指标");

    private static final Map<String, String> LEVEL_2 =
            Map.ofEntries(
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

    private static final Set<String> NAMES =
            Stream.concat(LEVEL_1.values().stream(), LEVEL_2.values().stream())
                    .collect(Collectors.toUnmodifiableSet());

    private IndicatorLevels() {}

    /** The official name of a level-1 or level-2 code, null when the tree has no such code. */
    public static @Nullable String nameOf(String code) {
        return code.length() == 1 ? LEVEL_1.get(code) : LEVEL_2.get(code);
    }

    /** Every level-2 code with its name, in order. */
    public static List<Map.Entry<String, String>> level2() {
        return LEVEL_2.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }

    /** All official names, of level 1 and 2. */
    static Set<String> names() {
        return NAMES;
    }

    /** Whether a printed name means the official one, with or without 指标. */
    public static boolean sameName(String printed, String official) {
        return core(printed).equals(core(official));
    }

    /** The code of a category printed without one: level 1 first, then level 2. */
    public static @Nullable String codeOf(String printed) {
        String code = codeOf(printed, LEVEL_1);
        return code != null ? code : codeOf(printed, LEVEL_2);
    }

    private static @Nullable String codeOf(String printed, Map<String, String> level) {
        return level.entrySet().stream()
                .filter(entry -> sameName(printed, entry.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static String core(String name) {
        String squeezed = LooseText.squeeze(name);
        return squeezed.endsWith("指标") ? squeezed.substring(0, squeezed.length() - 2) : squeezed;
    }
}
