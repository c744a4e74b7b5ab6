package org.jixiao.infrastructure.table.wording;

import java.util.List;

/** What columns are called: the name that is printed first, then what units write instead. */
public enum ColumnWord {
    UNIT("资金使用单位", "填报单位", "预算单位", "单位名称", "单位"),
    NAME("项目名称", "预算项目名称", "预算项目", "项目"),
    TOTAL("总计", "预算金额", "资金总额", "项目金额", "预算总额", "金额合计", "总金额", "合计"),
    FISCAL("财政拨款", "财政资金", "一般公共预算"),
    SPECIAL("财政专户", "专户资金"),
    OTHER("其他资金", "其他来源", "其他"),
    STATEMENT("绩效目标", "年度绩效目标", "总体绩效目标", "年度总体目标", "总体目标"),
    INDICATORS("绩效指标"),
    LEVEL_1("一级指标"),
    CODE("指标分类", "指标代码", "二级指标"),
    ITEM("指标名称", "三级指标", "绩效指标名称"),
    PERIOD("实施周期指标值", "实施周期目标值", "总体指标值"),
    ANNUAL("年度指标值", "年度目标值", "指标值", "目标值");

    /** Shorter ones must be the whole name of a column: too many words begin with them. */
    private static final int SHORTEST_BEGINNING = 4;

    private final List<String> words;

    ColumnWord(String... words) {
        this.words = List.of(words);
    }

    /** The four columns of amounts, -1 for each that is not there. */
    public static List<Integer> amounts(List<String> cells) {
        return List.of(TOTAL.in(cells), FISCAL.in(cells), SPECIAL.in(cells), OTHER.in(cells));
    }

    /**
     * The column of the heading row, -1 without. Another column may begin with the same word, such
     * as 绩效指标个数: the very name goes first.
     */
    public int in(List<String> cells) {
        for (String word : words) {
            int exact = cells.indexOf(word);
            if (exact >= 0) {
                return exact;
            }
        }
        for (String word : words) {
            for (int i = 0; i < cells.size(); i++) {
                boolean telling =
                        word.length() >= SHORTEST_BEGINNING || word.equals(words.getFirst());
                if (telling && cells.get(i).startsWith(word)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
