package org.jixiao.domain.checks;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units, as far as checks tell them apart. */
final class UnitWords {

    private static final Set<String> KNOWN =
            Set.of(
                    "人 人次 次 个 家 户 件 宗 份 本 册 场 期 项 台 套 台套 辆 条 篇 门 间 元 万元 万人 天 日 小时 分 秒 年 批次 例 起 名 种 课时"
                            .split(" "));

    private static final Set<String> TIMES = Set.of("秒 分 分钟 小时 天 日 工作日 周 月 个月 年 毫秒".split(" "));

    private static final Set<String> MONEY = Set.of("元 万元 亿元 元/年 万元/年".split(" "));

    private static final Set<String> SPACE = Set.of("平方米 ㎡ 平方公里 亩 公顷 米 公里 千米 吨 千克 公斤".split(" "));

    private static final Set<String> PERCENTS = Set.of("%", "‰", "个百分点", "百分点");

    /** From the end of a name to its unit, longer endings first. */
    private static final Map<String, String> BY_ENDING = new LinkedHashMap<>();

    static {
        String[] pairs =
                ("人次数 人次;人次 人次;人数 人;场次数 场次;场次 场次;批次数 批次;批次 批次;台套数 台套;次数 次;户数 户;家数 家;场数 场;件数 件;"
                                + "宗数 宗;份数 份;篇数 篇;台数 台;册数 册;期数 期;起数 起;例数 例;条数 条;项数 项;门数 门;套数 套;辆数 辆;"
                                + "企业数 家;用户数 个;项目数 个;课程数 门;工位数 个")
                        .split(";");
        for (String pair : pairs) {
            String[] both = pair.split(" ");
            BY_ENDING.put(both[0], both[1]);
        }
    }

    private UnitWords() {}

    static boolean isUnit(String text) {
        return KNOWN.contains(text);
    }

    static boolean isPercent(String unit) {
        return PERCENTS.contains(unit);
    }

    static boolean isTime(String unit) {
        return TIMES.contains(unit);
    }

    static boolean isMoney(String unit) {
        return MONEY.contains(unit);
    }

    /** Lengths, areas and weights. */
    static boolean isSpace(String unit) {
        return SPACE.contains(unit);
    }

    /** The unit that a name asks for: 人次 for {@code 培训人次}. */
    static Optional<String> askedBy(String name) {
        String bare = IndicatorWords.bare(name);
        return BY_ENDING.entrySet().stream()
                .filter(ending -> bare.endsWith(ending.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
