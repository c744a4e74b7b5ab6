package org.jixiao.infrastructure.table.wording;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jixiao.application.table.ComplaintKind;
import org.jixiao.application.table.UnreadableTable;
import org.jspecify.annotations.Nullable;

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

    /** The columns that a table with a project per row needs. */
    public static final List<ColumnWord> OF_ROWS =
            List.of(NAME, TOTAL, FISCAL, SPECIAL, OTHER, STATEMENT, INDICATORS);

    /** Below the name of a column it says only that other columns say more of it. */
    public static final String SUBTOTAL = "小计";

    private static final Set<ColumnWord> PARTS = EnumSet.of(FISCAL, SPECIAL, OTHER);

    private final List<String> words;

    ColumnWord(String... words) {
        this.words = List.of(words);
    }

    /** The four columns of amounts, -1 for each that is not there. */
    public static List<Integer> amounts(List<String> cells) {
        return List.of(TOTAL.in(cells), FISCAL.in(cells), SPECIAL.in(cells), OTHER.in(cells));
    }

    /** As the public table has it. */
    public String printed() {
        return this == SPECIAL ? "财政专户拨款" : words.getFirst();
    }

    /** {@code “总计”}, with what the heading row has instead. */
    public String named(List<String> cells) {
        String cell = cells.get(in(cells));
        boolean same = cell.startsWith(printed());
        return "“" + printed() + "”" + (same ? "" : "（表中为“" + LooseText.quote(cell) + "”）");
    }

    /**
     * @throws UnreadableTable when another column has the same name as one of these: nobody could
     *     say which of them is meant
     */
    public static void requireOnce(List<String> cells, List<Integer> columns) {
        for (int column : columns) {
            if (column >= 0 && cells.lastIndexOf(cells.get(column)) != column) {
                String name = LooseText.quote(cells.get(column));
                throw new UnreadableTable(
                        ComplaintKind.NOT_A_TABLE,
                        "表头",
                        "表头中有两列“" + name + "”，不能确定该读哪一列；请删去一列或改列名后重新上传。");
            }
        }
    }

    /**
     * @throws UnreadableTable when another column may be meant by one of these words as well, such
     *     as 年度绩效目标 beside 绩效目标
     */
    public static void requireAlone(List<String> cells, ColumnWord... words) {
        for (ColumnWord word : words) {
            int column = word.in(cells);
            for (int i = 0; column >= 0 && i < cells.size(); i++) {
                if (i != column && word.mayBeTwice(cells.get(column), cells.get(i))) {
                    String one = LooseText.quote(cells.get(column));
                    String two = LooseText.quote(cells.get(i));
                    throw new UnreadableTable(
                            ComplaintKind.NOT_A_TABLE,
                            "表头",
                            "表头中“%s”和“%s”两列都可能是“%s”，不能确定该读哪一列；请删去或合并其中一列，或改列名后重新上传。"
                                    .formatted(one, two, word.printed()));
                }
            }
        }
    }

    /** Where the very name is there, another one that only begins with it says something else. */
    private boolean mayBeTwice(String taken, String cell) {
        boolean begins = words.stream().anyMatch(word -> isTelling(word) && cell.startsWith(word));
        boolean statement = this == STATEMENT && cell.endsWith("目标");
        return words.contains(cell)
                || begins && (!words.contains(taken) || statement)
                || statement && cell.equals("年度目标");
    }

    private boolean isTelling(String word) {
        return word.length() >= SHORTEST_BEGINNING || word.equals(words.getFirst());
    }

    /** Whether a cell without blanks is the name of a column. */
    public static boolean isKnown(String cell) {
        return of(cell) != null;
    }

    private static @Nullable ColumnWord of(String cell) {
        for (ColumnWord word : values()) {
            if (word.in(List.of(cell)) == 0) {
                return word;
            }
        }
        return null;
    }

    /**
     * The name of a column that has a name above another one: 财政拨款 above 小计 is 财政拨款, 预算金额 above 合计
     * is 合计.
     */
    public static String below(String upper, String lower) {
        ColumnWord above = of(upper);
        boolean same = above != null && lower.equals(SUBTOTAL);
        boolean sum = above != null && of(lower) == TOTAL && PARTS.contains(above);
        if (lower.isEmpty() || same || sum) {
            return upper;
        }
        return isKnown(lower) ? lower : upper + lower;
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
                if (isTelling(word) && cells.get(i).startsWith(word)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
